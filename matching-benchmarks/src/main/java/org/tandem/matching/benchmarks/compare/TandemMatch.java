package org.tandem.matching.benchmarks.compare;

import java.time.Duration;
import java.util.Arrays;
import org.tandem.matching.Matcher;
import org.tandem.matching.benchmarks.Graphs;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.plan.Match;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Status;

/** This library through its door: a whole match of a graph of own scores. */
final class TandemMatch implements Peer {

    @Override
    public String name() {
        return "Tandem match";
    }

    @Override
    public PeerResult solve(Problem problem, Duration limit) {
        require(problem.seats() == 1 && problem.isWithoutQuotasAndLoads(), problem);
        long start = System.nanoTime();
        CompatibilityGraph graph =
                problem.apart() ? Graphs.withMenteesApart(problem.pairs()) : Graphs.of(problem.pairs());
        long built = System.nanoTime();
        Plan plan = Matcher.create().withTimeLimit(limit).match(graph);
        long solved = System.nanoTime();
        return PeerResult.of(
                pairs(problem, plan),
                plan.quality().status() == Status.PROVEN_OPTIMAL,
                plan.quality().bound().orElse(PeerResult.NO_BOUND),
                built - start,
                solved - built);
    }

    /** Finds the pairs in the raw arrays; one that is not there is given as -1, for the checker to see. */
    private static int[] pairs(Problem problem, Plan plan) {
        int[] pairs = new int[plan.matched()];
        int at = 0;
        for (Match match : plan.matches()) {
            int mentee = Graphs.position(match.mentee());
            int pair = Arrays.binarySearch(
                    problem.pairs().column(),
                    problem.firstPair(mentee),
                    problem.firstPair(mentee + 1),
                    Graphs.position(match.mentor()));
            pairs[at++] = Math.max(-1, pair);
        }
        return pairs;
    }
}
