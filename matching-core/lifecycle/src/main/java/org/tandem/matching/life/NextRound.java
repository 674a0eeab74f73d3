package org.tandem.matching.life;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.matching.fault.Faults;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.policy.Role;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Mentorship;
import org.tandem.matching.programme.Programme;

/** Turns how things stand into the programme to match next. */
final class NextRound {
    private final Standing standing;
    private final Programme facts;
    private final LocalDate start;
    private final DateRange term;
    private final List<Mentorship> mentorships;
    private final Occupied occupied;
    private final Set<Pair> together = new HashSet<>();
    private final Faults faults = new Faults();

    NextRound(Standing standing, Programme facts, LocalDate start) {
        this.standing = standing;
        this.facts = facts;
        this.start = start;
        term = DateRange.of(start, start.plus(standing.terms().length()));
        mentorships = Stream.concat(
                facts.mentorships().stream(), standing.occupying().stream().map(PairState::mentorship))
                .filter(mentorship -> mentorship.during().overlaps(term))
                .toList();
        occupied = new Occupied(mentorships);
        mentorships.forEach(one -> together.add(new Pair(one.mentor(), one.mentee())));
    }

    Programme programme() {
        Set<String> first = standing.goingFirst();
        Programme.Builder round = Programme.builder(start)
                .end(start.plus(standing.terms().length()))
                .organisations(facts.organisations())
                .businessTies(facts.businessTies())
                .personalTies(facts.personalTies())
                .mentorships(mentorships)
                .decisions(decisions());
        for (Mentor mentor : facts.mentors()) {
            int places = rests(Role.MENTOR, mentor.id())
                    ? Math.min(mentor.places(), occupied.maxAtOnce(Role.MENTOR, mentor.id(), term))
                    : mentor.places();
            round.mentor(Mentor.builder(mentor).places(places).build());
        }
        for (Mentee mentee : facts.mentees()) {
            int wanted = rests(Role.MENTEE, mentee.id())
                    ? Math.min(mentee.mentorsWanted(), occupied.maxAtOnce(Role.MENTEE, mentee.id(), term))
                    : mentee.mentorsWanted();
            int more = first.contains(mentee.id()) ? standing.terms().separationPriority() : 0;
            round.mentee(Mentee.builder(mentee)
                    .mentorsWanted(wanted)
                    .priority(Math.min(Mentee.HIGHEST_PRIORITY, mentee.priority() + more))
                    .build());
        }
        return built(round);
    }

    /** Builds the programme, or reports what it finds together with what was found before. */
    private Programme built(Programme.Builder round) {
        Programme programme;
        try {
            programme = round.build();
        } catch (InvalidInputException invalid) {
            invalid.faults()
                    .forEach(fault -> faults.add(fault.id(), fault.value(), fault.problem(), fault.advice()));
            faults.throwIfAny();
            throw invalid;
        }
        faults.throwIfAny();
        return programme;
    }

    /** Returns the decisions that hold, and a bar for every other pair that the past excludes. */
    private List<Decision> decisions() {
        TreeMap<Pair, List<Decision>> decided = Stream.concat(
                facts.decisions().stream(), standing.decisions().stream().filter(this::isOfOurPeople))
                .filter(decision -> decision.kind() != Decision.Kind.FIX || !together.contains(pair(decision)))
                .collect(Collectors.groupingBy(NextRound::pair, TreeMap::new, Collectors.toList()));
        decided.values().forEach(list -> list.forEach(this::checkFix));
        for (Pair pair : standing.pairsWithPast()) {
            Decision bar = Decision.bar(pair.mentor(), pair.mentee());
            if (!together.contains(pair) && !ofPast(pair).isEmpty() && isOfOurPeople(bar)) {
                // What the past excludes is no longer in question.
                decided.merge(pair, List.of(bar), (old, bars) -> isHeld(old) ? bars : old);
            }
        }
        return decided.values().stream().flatMap(List::stream).toList();
    }

    private static boolean isHeld(List<Decision> decisions) {
        return decisions.stream().allMatch(decision -> decision.kind() == Decision.Kind.HOLD);
    }

    /** Returns what excludes a pair besides decisions, which contradict each other, and rests, which concern all pairs. */
    private List<Exclusion> ofPast(Pair pair) {
        return standing.whyExcluded(pair.mentor(), pair.mentee(), start).exclusions().stream()
                .filter(one -> !(one instanceof Exclusion.Decided) && !(one instanceof Exclusion.Resting))
                .toList();
    }

    private void checkFix(Decision decision) {
        if (decision.kind() != Decision.Kind.FIX) {
            return;
        }
        String subject = "decision (FIX " + Faults.quote(decision.mentor()) + " with "
                + Faults.quote(decision.mentee()) + ")";
        standing.whyExcluded(decision.mentor(), decision.mentee(), start).exclusions().stream()
                .filter(one -> !(one instanceof Exclusion.Decided))
                .forEach(one -> faults.add(
                        subject,
                        decision.kind().toString(),
                        "The pair of " + subject + " cannot start on " + start + ", because it is "
                                + StepFaults.word(one) + ".",
                        "take the decision back, or plan for a later start."));
    }

    /** A person with a fixed pair keeps all room, so that the only fault reported is the fixed pair. */
    private boolean rests(Role who, String person) {
        return standing.resting(who, person, start).isPresent()
                && Stream.concat(facts.decisions().stream(), standing.decisions().stream())
                        .filter(decision -> decision.kind() == Decision.Kind.FIX)
                        .filter(decision -> !together.contains(pair(decision)))
                        .noneMatch(decision -> person.equals(
                                who == Role.MENTOR ? decision.mentor() : decision.mentee()));
    }

    private boolean isOfOurPeople(Decision decision) {
        return decision.kind() == Decision.Kind.FIX
                || facts.mentor(decision.mentor()).isPresent()
                        && facts.mentee(decision.mentee()).isPresent();
    }

    private static Pair pair(Decision decision) {
        return new Pair(decision.mentor(), decision.mentee());
    }
}
