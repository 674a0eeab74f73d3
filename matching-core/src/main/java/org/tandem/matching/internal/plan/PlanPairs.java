package org.tandem.matching.internal.plan;

import java.util.Arrays;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.plan.Match;
import org.tandem.matching.plan.Plan;

/** Finds the matches of a plan in a graph. */
public final class PlanPairs {
    private PlanPairs() {}

    /**
     * Returns the pairs that {@code plan} has chosen, ascending.
     *
     * @throws IllegalArgumentException if the plan is known to be of other people, other pairs or another policy, or a match
     *     is not an eligible pair
     */
    public static int[] of(Compatibility compatibility, Plan plan) {
        plan.basis().requireSamePolicy(compatibility.basis());
        return of(compatibility.graph(), plan);
    }

    /**
     * Returns the pairs of {@code graph} that {@code plan} has chosen, ascending.
     *
     * @throws IllegalArgumentException if the plan is known to be of other people or other pairs, or a match is not an
     *     eligible pair of the graph
     */
    public static int[] of(CompatibilityGraph graph, Plan plan) {
        int[] pairs = plan.matches().stream()
                .mapToInt(match -> pairOf(graph, match))
                .toArray();
        plan.basis().requireSamePairs(graph.basis());
        Arrays.sort(pairs);
        return pairs;
    }

    private static int pairOf(CompatibilityGraph graph, Match match) {
        int pair = graph.pair(match.mentor(), match.mentee());
        if (pair < 0) {
            throw new IllegalArgumentException("The match (" + match.mentor() + " with " + match.mentee()
                    + ") of the plan must be an eligible pair of the same programme.\n"
                    + "Maybe the plan was made from other facts or by another policy.");
        }
        return pair;
    }
}
