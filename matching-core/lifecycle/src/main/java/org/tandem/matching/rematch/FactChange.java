package org.tandem.matching.rematch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.RuleVerdict;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.internal.relax.Clashes;
import org.tandem.matching.plan.Match;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Outcome;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Reason;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Person;
import org.tandem.matching.programme.Programme;

/** Facts before and after, and what lies between them for a published plan. */
final class FactChange {

    private final Compatibility before;
    private final Compatibility after;
    private final List<Decision> withdrawn;
    private final Publication published;
    private final Plan plan;

    private FactChange(Compatibility before, Compatibility after, List<Decision> withdrawn, Plan plan) {
        this.before = before;
        this.after = after;
        this.withdrawn = withdrawn;
        this.plan = plan;
        published = Publication.of(after.graph(), after, plan);
    }

    static FactChange of(Policy policy, Programme before, Programme after, Plan published) {
        Compatibility then = Compatibility.of(before, policy);
        published.basis().requireSamePolicy(then.basis());
        published.basis().requireSamePairs(then.basis());
        try {
            return new FactChange(then, Compatibility.of(after, policy), List.of(), published);
        } catch (InvalidInputException fixedPairBreaksRule) {
            List<Decision> fixed = after.decisions().stream()
                    .filter(decision -> decision.kind() == Decision.Kind.FIX)
                    .toList();
            Compatibility undecided = Compatibility.of(without(after, fixed), policy);
            List<Decision> withdrawn = fixed.stream()
                    .filter(one -> undecided.verdicts(one.mentor(), one.mentee()).stream()
                            .anyMatch(said -> said.verdict().outcome() == Outcome.INELIGIBLE))
                    .toList();
            if (withdrawn.isEmpty()) {
                throw fixedPairBreaksRule;
            }
            return new FactChange(then, Compatibility.of(without(after, withdrawn), policy), withdrawn, published);
        }
    }

    private static Programme without(Programme programme, List<Decision> decisions) {
        Programme.Builder builder = Programme.builder(programme);
        decisions.forEach(builder::withoutDecision);
        return builder.build();
    }

    Consequences consequences() {
        Set<Pair> running = running(after);
        List<BrokenPair> broken = new ArrayList<>();
        running.forEach(pair -> addIfBroken(pair, broken));
        published.ended().forEach(one -> {
            if (one.cause() instanceof GivenUp.Cause.NotEligible(List<RuleVerdict> objections)) {
                broken.add(new BrokenPair(one.mentor(), one.mentee(), false, objections));
            }
        });
        Set<Pair> lost = lost(running);
        return new Consequences(
                broken,
                clashes(),
                gone(before.programme().mentors(), after.programme().mentors()),
                gone(before.programme().mentees(), after.programme().mentees()),
                withdrawn,
                rematchFirst(lost),
                mentorsFreed(lost),
                Rematch.of(after, plan).smallestRepair());
    }

    private static Set<Pair> running(Compatibility compatibility) {
        Set<Pair> running = new TreeSet<>();
        compatibility.programme().runningMentorships()
                .forEach(one -> running.add(new Pair(one.mentor(), one.mentee())));
        return running;
    }

    /** A running pair is always barred from being matched once more; what else objects, and did not before, counts. */
    private void addIfBroken(Pair pair, List<BrokenPair> broken) {
        Map<String, Outcome> outcomesBefore = new HashMap<>();
        if (knows(before, pair)) {
            before.verdicts(pair.mentor(), pair.mentee())
                    .forEach(one -> outcomesBefore.put(one.rule(), one.verdict().outcome()));
        }
        List<RuleVerdict> objections = Publication.objections(after, pair.mentor(), pair.mentee()).stream()
                .filter(one -> one.verdict().reason().filter(Reason.AlreadyTogether.class::isInstance).isEmpty())
                .filter(one -> one.verdict().outcome() != outcomesBefore.get(one.rule()))
                .toList();
        if (!objections.isEmpty()) {
            broken.add(new BrokenPair(pair.mentor(), pair.mentee(), true, objections));
        }
    }

    private static boolean knows(Compatibility compatibility, Pair pair) {
        return compatibility.programme().mentor(pair.mentor()).isPresent()
                && compatibility.programme().mentee(pair.mentee()).isPresent();
    }

    private List<ClashingPairs> clashes() {
        CompatibilityGraph graph = after.graph();
        List<ClashingPairs> clashes = new ArrayList<>();
        new Clashes(graph).forEach(published.eligible(), (pair, other, rule) -> {
            if (rule.isHard()) {
                clashes.add(new ClashingPairs(
                        rule.name(),
                        graph.mentorIds().get(graph.mentor(pair)),
                        graph.menteeIds().get(graph.mentee(pair)),
                        graph.mentorIds().get(graph.mentor(other)),
                        graph.menteeIds().get(graph.mentee(other))));
            }
        });
        clashes.sort(Comparator.comparing(ClashingPairs::rule)
                .thenComparing(ClashingPairs::mentee)
                .thenComparing(ClashingPairs::mentor)
                .thenComparing(ClashingPairs::otherMentee)
                .thenComparing(ClashingPairs::otherMentor));
        return clashes;
    }

    private static List<String> gone(List<? extends Person> then, List<? extends Person> now) {
        Set<String> there = new HashSet<>();
        now.forEach(person -> there.add(person.id()));
        return then.stream().map(Person::id).filter(id -> !there.contains(id)).toList();
    }

    /** Returns the pairs that were published or ran, and are neither eligible nor run now. */
    private Set<Pair> lost(Set<Pair> runningNow) {
        Set<Pair> lost = new TreeSet<>(running(before));
        published.ended().forEach(one -> lost.add(new Pair(one.mentor(), one.mentee())));
        lost.removeAll(runningNow);
        for (Match match : plan.matches()) {
            // A pair that ran and was published again is not lost while it is eligible.
            Pair pair = new Pair(match.mentor(), match.mentee());
            if (published.ended().stream()
                    .noneMatch(one -> one.mentor().equals(pair.mentor()) && one.mentee().equals(pair.mentee()))) {
                lost.remove(pair);
            }
        }
        return lost;
    }

    private List<String> rematchFirst(Set<Pair> lost) {
        CompatibilityGraph graph = after.graph();
        Comparator<Integer> order = Comparator.comparingLong((Integer mentee) -> -graph.urgency(mentee))
                .thenComparing(Comparator.naturalOrder());
        return positions(graph::menteePosition, lost.stream().map(Pair::mentee))
                .filter(mentee -> graph.openSeats(mentee) > 0)
                .sorted(order)
                .map(graph.menteeIds()::get)
                .toList();
    }

    private List<String> mentorsFreed(Set<Pair> lost) {
        CompatibilityGraph graph = after.graph();
        return positions(graph::mentorPosition, lost.stream().map(Pair::mentor))
                .filter(mentor -> graph.freePlaces(mentor) > 0)
                .sorted()
                .map(graph.mentorIds()::get)
                .toList();
    }

    private static Stream<Integer> positions(ToIntFunction<String> position, Stream<String> people) {
        return people.distinct()
                .mapToInt(position)
                .filter(at -> at >= 0)
                .boxed();
    }
}
