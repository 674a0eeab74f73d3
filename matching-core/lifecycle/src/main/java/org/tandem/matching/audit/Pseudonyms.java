package org.tandem.matching.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tandem.matching.acceptance.Entry;
import org.tandem.matching.acceptance.LedgerOutcome;
import org.tandem.matching.acceptance.Refusal;
import org.tandem.matching.acceptance.Request;
import org.tandem.matching.fault.Faults;
import org.tandem.matching.life.Event;
import org.tandem.matching.life.Review;
import org.tandem.matching.life.Step;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Mentorship;
import org.tandem.matching.programme.PersonalTie;
import org.tandem.matching.programme.Profile;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.recommend.Recommendation;
import org.tandem.matching.recommend.Recommendations;

/** Puts other ids in the place of some, wherever a value names people. */
record Pseudonyms(ImmutableMap<String, String> byId) {

    Set<String> values() {
        return ImmutableSet.copyOf(byId.values());
    }

    boolean concerns(Pair pair) {
        return byId.containsKey(pair.mentor()) || byId.containsKey(pair.mentee());
    }

    private String id(String id) {
        return byId.getOrDefault(id, id);
    }

    private Pair pair(Pair pair) {
        return new Pair(id(pair.mentor()), id(pair.mentee()));
    }

    private List<Pair> pairs(List<Pair> pairs) {
        return pairs.stream().map(this::pair).toList();
    }

    private Decision decision(Decision decision) {
        return new Decision(decision.kind(), id(decision.mentor()), id(decision.mentee()));
    }

    Event event(Event event) {
        String mentor = id(event.mentor());
        String mentee = id(event.mentee());
        return switch (event) {
            case Step.Proposed step -> new Step.Proposed(step.date(), mentor, mentee, step.start());
            case Step.Accepted step -> new Step.Accepted(step.date(), mentor, mentee, step.by());
            case Step.Declined step -> new Step.Declined(step.date(), mentor, mentee, step.by(), step.again());
            case Step.Withdrawn step -> new Step.Withdrawn(step.date(), mentor, mentee);
            case Step.Started step -> new Step.Started(step.date(), mentor, mentee);
            case Step.Extended step -> new Step.Extended(step.date(), mentor, mentee);
            case Step.Paused step -> new Step.Paused(step.date(), mentor, mentee);
            case Step.Resumed step -> new Step.Resumed(step.date(), mentor, mentee);
            case Step.Completed step -> new Step.Completed(step.date(), mentor, mentee);
            case Step.Separated step -> new Step.Separated(step.date(), mentor, mentee, step.separation());
            case Review.Decided review -> new Review.Decided(review.date(), decision(review.decision()));
            case Review.TakenBack review -> new Review.TakenBack(review.date(), decision(review.decision()));
        };
    }

    /** Returns an entry whose request has another key. */
    Entry entry(Entry entry, String key) {
        Request request = switch (entry.request()) {
            case Request.Claim claim -> new Request.Claim(key, claim.way(), pairs(claim.pairs()));
            case Request.Release release -> new Request.Release(key, pairs(release.pairs()));
        };
        LedgerOutcome.Final outcome = switch (entry.outcome()) {
            case LedgerOutcome.Accepted accepted -> new LedgerOutcome.Accepted(key, accepted.version());
            case LedgerOutcome.Refused refused -> new LedgerOutcome.Refused(
                    key,
                    refused.version(),
                    refused.refusals().stream().map(this::refusal).toList(),
                    refused.nextBest().map(this::recommendations));
        };
        return new Entry(request, outcome);
    }

    private Refusal refusal(Refusal refusal) {
        Pair pair = pair(refusal.pair());
        return switch (refusal) {
            case Refusal.NotEligible one -> new Refusal.NotEligible(pair, one.rules());
            case Refusal.TakenAlready one -> new Refusal.TakenAlready(pair);
            case Refusal.NoPlaceLeft one -> new Refusal.NoPlaceLeft(pair, one.kept());
            case Refusal.NoMentorWanted one -> new Refusal.NoMentorWanted(pair, one.kept());
            case Refusal.QuotaUsedUp one -> new Refusal.QuotaUsedUp(pair, one.quota(), one.group());
            case Refusal.Clash one -> new Refusal.Clash(pair, one.planRule(), pair(one.other()));
            case Refusal.NotTaken one -> new Refusal.NotTaken(pair);
        };
    }

    private Recommendations recommendations(Recommendations said) {
        return switch (said) {
            case Recommendations.Best best -> new Recommendations.Best(
                    best.role(),
                    id(best.person()),
                    best.pairs().stream().map(this::recommendation).toList(),
                    best.complete());
            case Recommendations.None none -> new Recommendations.None(none.role(), id(none.person()), none.why());
        };
    }

    private Recommendation recommendation(Recommendation one) {
        return new Recommendation(
                id(one.mentor()), id(one.mentee()), one.points(), one.percent(), one.contributions(), one.cost());
    }

    /**
     * Returns a document in which the values of members that name people are replaced.
     *
     * @param json a decision record or a part of it
     */
    Json json(Json json) {
        return switch (json) {
            case Json.Members members -> {
                ImmutableMap.Builder<String, Json> replaced = ImmutableMap.builder();
                members.members().forEach((name, value) -> replaced.put(
                        name,
                        value instanceof Json.Text text && (name.equals("mentor") || name.equals("mentee"))
                                ? Json.of(id(text.text()))
                                : json(value)));
                yield Json.of(replaced.buildOrThrow());
            }
            case Json.Elements list -> Json.of(list.elements().stream().map(this::json).toList());
            case Json.Text text -> text;
            case Json.Whole number -> number;
            case Json.Flag flag -> flag;
        };
    }

    /**
     * Requires that nobody has a pseudonym for an id.
     *
     * @throws IllegalArgumentException if somebody has, or nobody of those who are replaced is among the people
     */
    void requireFree(Programme programme) {
        for (String pseudonym : byId.values()) {
            if (isKnown(programme, pseudonym)) {
                throw new IllegalArgumentException("The pseudonym (" + Faults.quote(pseudonym)
                        + ") must not be somebody's id.\nMaybe use a number that nobody has.");
            }
        }
        if (byId.keySet().stream().noneMatch(id -> isKnown(programme, id))) {
            throw new IllegalArgumentException(
                    "Somebody of those taken out must be among the people.\nMaybe these are the people of another round.");
        }
    }

    private static boolean isKnown(Programme programme, String id) {
        return programme.mentor(id).isPresent() || programme.mentee(id).isPresent();
    }

    Programme programme(Programme facts) {
        return Programme.builder(facts.start())
                .end(facts.end())
                .organisations(facts.organisations())
                .businessTies(facts.businessTies())
                .mentors(facts.mentors().stream().map(this::mentor).toList())
                .mentees(facts.mentees().stream().map(this::mentee).toList())
                .personalTies(facts.personalTies().stream()
                        .map(tie -> new PersonalTie(tie.kind(), id(tie.first()), id(tie.second())))
                        .toList())
                .mentorships(facts.mentorships().stream()
                        .map(one -> new Mentorship(id(one.mentor()), id(one.mentee()), one.during()))
                        .toList())
                .decisions(facts.decisions().stream().map(this::decision).toList())
                .build();
    }

    private Mentor mentor(Mentor mentor) {
        return new Mentor(id(mentor.id()), profile(mentor.profile(), mentor.id()), mentor.places());
    }

    private Mentee mentee(Mentee mentee) {
        return new Mentee(
                id(mentee.id()),
                profile(mentee.profile(), mentee.id()),
                mentee.mentorsWanted(),
                mentee.priority(),
                mentee.applied(),
                mentee.roundsWaited());
    }

    private Profile profile(Profile of, String id) {
        return new Profile(
                byId.containsKey(id) ? Optional.empty() : of.name(),
                of.organisation(),
                of.sector(),
                of.stage(),
                of.admission(),
                of.location(),
                of.remote(),
                of.languages(),
                of.timePerMonth(),
                of.forms(),
                of.availability(),
                of.offers(),
                of.seeks(),
                of.interests(),
                ids(of.wishes()),
                ImmutableSet.copyOf(ids(of.vetoes())),
                of.answers());
    }

    private List<String> ids(Collection<String> ids) {
        return ids.stream().map(this::id).collect(ImmutableList.toImmutableList());
    }

    /** Shows sizes only. */
    @Override
    public String toString() {
        return "Pseudonyms[" + byId.size() + "]";
    }
}
