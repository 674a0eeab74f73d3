package org.tandem.matching.internal.branch;

import java.util.Arrays;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.branch.Variations.Varied;
import org.tandem.matching.internal.model.LexScore;

/**
 * What the flow of all levels says of a variation.
 *
 * @param found a plan, perhaps the best
 * @param relaxed the flow's pairs, ascending, which may conflict
 * @param bound what the flow is worth; no plan is better
 * @param losses by mentee: how many points the flow loses at least if the mentee has one mentor more
 */
public record Rough(Varied found, int[] relaxed, LexScore bound, long[] losses) {

    /** Returns whether a best plan may give a mentee so many mentors; if not, none does. */
    public boolean mayGive(CompatibilityGraph graph, int mentee, int mentors) {
        if (found.isProven()) {
            return count(graph, found.pairs(), mentee) >= mentors;
        }
        int points = bound.values().length - 1;
        boolean onlyPointsOpen = bound.common(found.score()) == points;
        return count(graph, relaxed, mentee) >= mentors
                || !onlyPointsOpen
                || losses[mentee] <= points(bound) - points(found.score());
    }

    private static int count(CompatibilityGraph graph, int[] pairs, int mentee) {
        return position(pairs, graph.endPair(mentee)) - position(pairs, graph.firstPair(mentee));
    }

    /** Returns how many pairs come before a pair. */
    private static int position(int[] pairs, int pair) {
        int at = Arrays.binarySearch(pairs, pair);
        return at < 0 ? -at - 1 : at;
    }

    /** Points are the last level of a graph. */
    private static long points(LexScore score) {
        return score.of(score.values().length - 1);
    }
}
