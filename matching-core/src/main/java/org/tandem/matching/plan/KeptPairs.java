package org.tandem.matching.plan;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.RuleVerdict;
import org.tandem.matching.fault.Faults;
import org.tandem.matching.internal.check.PairsCheck;
import org.tandem.matching.policy.Outcome;

/** Makes a plan of pairs that somebody has kept. */
final class KeptPairs {
    private final Compatibility compatibility;
    private final CompatibilityGraph graph;
    private final Faults faults = new Faults();

    KeptPairs(Compatibility compatibility) {
        this.compatibility = compatibility;
        graph = compatibility.graph();
    }

    Plan plan(Collection<Pair> kept) {
        Set<Pair> once = new LinkedHashSet<>();
        for (Pair pair : kept) {
            if (!once.add(pair)) {
                add(pair, "is given more than once.", "keep it once.");
            }
        }
        int[] pairs = once.stream().mapToInt(this::position).filter(pair -> pair >= 0).sorted().toArray();
        PairsCheck check = new PairsCheck(graph, pairs);
        check.broken().forEach(excess -> faults.add(
                "the plan",
                excess.what(),
                "The pairs kept need too much of (" + excess.what() + "): " + excess.used() + ", where at most "
                        + excess.most() + " can be.",
                "the facts have changed since: ask Rematch for few changes, or match anew."));
        faults.throwIfAny();
        return new PlanWriter(compatibility)
                .write(
                        pairs,
                        check.charges(),
                        new Quality(Status.FEASIBLE, Ended.NOT_SEARCHED, mostMatches()));
    }

    /** Returns the position of an eligible pair, or a negative number after adding a fault. */
    private int position(Pair pair) {
        int mentor = graph.mentorPosition(pair.mentor());
        int mentee = graph.menteePosition(pair.mentee());
        if (mentor < 0 || mentee < 0) {
            add(
                    pair,
                    "has a " + (mentor < 0 ? "mentor" : "mentee") + " whom the programme does not know.",
                    "the pairs are of another programme, or somebody has gone.");
            return -1;
        }
        int position = graph.pair(mentor, mentee);
        if (position < 0) {
            List<String> rules = compatibility.verdicts(pair.mentor(), pair.mentee()).stream()
                    .filter(rule -> rule.verdict().outcome() != Outcome.ELIGIBLE)
                    .map(RuleVerdict::rule)
                    .toList();
            add(
                    pair,
                    "is not eligible" + (rules.isEmpty() ? "." : " by (" + String.join(", ", rules) + ")."),
                    "facts, decisions or rules have changed since: ask Rematch for few changes, or match anew.");
        }
        return position;
    }

    private void add(Pair pair, String problem, String advice) {
        String shown = "pair (" + Faults.quote(pair.mentor()) + " with " + Faults.quote(pair.mentee()) + ")";
        faults.add(shown, "", "The " + shown + " " + problem, advice);
    }

    /** Whoever wants mentors gets as many as are eligible, as long as there are places. */
    private long mostMatches() {
        long places = IntStream.range(0, graph.mentorCount()).mapToLong(graph::freePlaces).sum();
        long seats = IntStream.range(0, graph.menteeCount())
                .mapToLong(mentee -> Math.min(graph.openSeats(mentee), graph.endPair(mentee) - graph.firstPair(mentee)))
                .sum();
        return Math.min(places, seats);
    }
}
