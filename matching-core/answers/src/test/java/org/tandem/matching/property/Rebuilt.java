package org.tandem.matching.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tandem.matching.check.Finding;
import org.tandem.matching.check.PolicyFacts;
import org.tandem.matching.check.RuleFact;
import org.tandem.matching.check.RuleFacts;
import org.tandem.matching.explain.shortage.Change;
import org.tandem.matching.policy.Judge;
import org.tandem.matching.policy.Outcome;
import org.tandem.matching.policy.Reason;
import org.tandem.matching.policy.Role;
import org.tandem.matching.policy.Rule;
import org.tandem.matching.programme.Attribute;
import org.tandem.matching.programme.CompetenceNeed;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Profile;
import org.tandem.matching.programme.ProfileBuilder;
import org.tandem.matching.programme.Programme;

/** A case with changes, built from scratch and not by the library that proposed them. */
final class Rebuilt {
    private Rebuilt() {}

    static ProgrammeCase with(ProgrammeCase drawn, List<Change> changes) {
        return new ProgrammeCase(
                drawn.name() + " with " + changes,
                policy(drawn.policy(), changes),
                programme(drawn.programme(), changes));
    }

    static Programme programme(Programme programme, List<Change> changes) {
        Set<Decision> decisions = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
        decisions.addAll(programme.decisions());
        for (Change change : changes) {
            if (change instanceof Change.PairReviewed review) {
                decisions.remove(Decision.hold(review.mentor(), review.mentee()));
                decisions.add(Decision.fix(review.mentor(), review.mentee()));
            } else if (change instanceof Change.DecisionLifted lifted) {
                decisions.remove(Decision.bar(lifted.mentor(), lifted.mentee()));
            }
        }
        return Programme.builder(programme.start())
                .end(programme.end())
                .organisations(programme.organisations())
                .mentors(programme.mentors().stream().map(mentor -> mentor(mentor, changes)).toList())
                .mentees(programme.mentees().stream().map(mentee -> mentee(mentee, changes)).toList())
                .businessTies(programme.businessTies())
                .personalTies(programme.personalTies())
                .mentorships(programme.mentorships())
                .decisions(decisions)
                .build();
    }

    private static Mentor mentor(Mentor mentor, List<Change> changes) {
        int places = mentor.places();
        Set<String> lifted = new TreeSet<>();
        for (Change change : changes) {
            if (change instanceof Change.PlacesAdded added && added.mentor().equals(mentor.id())) {
                places += added.to() - added.from();
            } else if (change instanceof Change.VetoLifted veto
                    && veto.by() == Role.MENTOR
                    && veto.mentor().equals(mentor.id())) {
                lifted.add(veto.mentee());
            }
        }
        Mentor.Builder builder = Mentor.builder(mentor.id()).places(places);
        fill(builder, mentor.profile(), lifted, Set.of());
        return builder.build();
    }

    private static Mentee mentee(Mentee mentee, List<Change> changes) {
        Set<String> lifted = new TreeSet<>();
        Set<String> wishes = new TreeSet<>();
        for (Change change : changes) {
            if (change instanceof Change.VetoLifted veto
                    && veto.by() == Role.MENTEE
                    && veto.mentee().equals(mentee.id())) {
                lifted.add(veto.mentor());
            } else if (change instanceof Change.NoLongerAMust must && must.mentee().equals(mentee.id())) {
                wishes.add(must.competence());
            }
        }
        Mentee.Builder builder = Mentee.builder(mentee.id())
                .mentorsWanted(mentee.mentorsWanted())
                .priority(mentee.priority())
                .roundsWaited(mentee.roundsWaited());
        mentee.applied().ifPresent(builder::applied);
        fill(builder, mentee.profile(), lifted, wishes);
        return builder.build();
    }

    private static void fill(ProfileBuilder<?> builder, Profile profile, Set<String> lifted, Set<String> wishes) {
        profile.name().ifPresent(builder::name);
        profile.organisation().ifPresent(builder::organisation);
        profile.sector().ifPresent(builder::sector);
        profile.stage().ifPresent(builder::stage);
        builder.admission(profile.admission());
        profile.location().ifPresent(at -> builder.location(at.latitude(), at.longitude()));
        builder.remote(profile.remote());
        builder.languages(profile.languages().toArray(String[]::new));
        profile.timePerMonth().ifPresent(builder::timePerMonth);
        builder.forms(profile.forms().toArray(String[]::new));
        profile.availability().forEach(range -> builder.available(range.from(), range.until()));
        profile.offers().forEach(offer -> builder.offers(offer.competence(), offer.level()));
        for (CompetenceNeed need : profile.seeks()) {
            if (need.mustHave() && !wishes.contains(need.competence())) {
                builder.mustHave(need.competence(), need.level(), need.importance());
            } else {
                builder.seeks(need.competence(), need.level(), need.importance());
            }
        }
        builder.interests(profile.interests().toArray(String[]::new));
        builder.wishes(profile.wishes().toArray(String[]::new));
        builder.vetoes(profile.vetoes().stream().filter(id -> !lifted.contains(id)).toArray(String[]::new));
        for (Map.Entry<Attribute<?>, Object> answer : profile.answers().entrySet()) {
            answer(builder, answer.getKey(), answer.getValue());
        }
    }

    private static <T> void answer(ProfileBuilder<?> builder, Attribute<T> attribute, Object answer) {
        builder.answer(attribute, attribute.type().cast(answer));
    }

    static PolicyFacts policy(PolicyFacts policy, List<Change> changes) {
        List<RuleFact> rules = new ArrayList<>(policy.rules());
        for (Change change : changes) {
            rules.replaceAll(rule -> switch (change) {
                case Change.ReachExtended reach when rule.name().equals("within reach") ->
                    RuleFacts.withinReach(reach.to());
                case Change.MonthsLowered months when rule.name().equals("shared months") ->
                    RuleFacts.sharedMonths(months.to());
                case Change.TimeLowered time when rule.name().equals("minimum time") ->
                    RuleFacts.minimumTime(time.to());
                case Change.RuleWaived waived when rule.name().equals(waived.rule()) -> waived(rule, waived);
                default -> rule;
            });
        }
        PolicyFacts changed = new PolicyFacts(policy.name(), rules, policy.criteria());
        return policy.waitingGuarantee().isPresent()
                ? changed.withWaitingGuarantee(policy.waitingGuarantee().getAsInt())
                : changed;
    }

    /** The rule under test is made of the checker's own reading of it. */
    private static RuleFact waived(RuleFact rule, Change.RuleWaived waived) {
        RuleFact.Reading reading = (programme, mentor,
                mentee) -> mentor.id().equals(waived.mentor()) && mentee.id().equals(waived.mentee())
                        ? Finding.of(true)
                        : rule.reading().of(programme, mentor, mentee);
        Rule read = Rule.prepared(rule.name(), Map.of(), programme -> new ReadJudge(programme, reading, rule.name()));
        return new RuleFact(read, reading);
    }

    private record ReadJudge(Programme programme, RuleFact.Reading reading, String name)
            implements Judge {
        @Override
        public Outcome outcome(int mentor, int mentee) {
            return switch (reading.of(
                    programme, programme.mentors().get(mentor), programme.mentees().get(mentee))) {
                case Finding.Fine() -> Outcome.ELIGIBLE;
                case Finding.Held held -> Outcome.HELD_FOR_REVIEW;
                case Finding.Barred() -> Outcome.INELIGIBLE;
            };
        }

        @Override
        public Reason reason(int mentor, int mentee) {
            return new Reason.OwnRule(name, Map.of());
        }
    }
}
