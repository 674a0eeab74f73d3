package org.tandem.matching.internal.price;

import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.internal.model.SeatValues;
import org.tandem.matching.internal.relax.Clashes;

/** Values any choice of pairs of a graph, by the same measures for all of them. */
public final class Valuation {
    private final CompatibilityGraph graph;
    private final SeatValues seatValues;
    private final Clashes clashes;

    /** Prepares to value plans of {@code graph}. */
    public Valuation(CompatibilityGraph graph, SeatValues seatValues) {
        this.graph = graph;
        this.seatValues = seatValues;
        clashes = new Clashes(graph);
    }

    /** Returns what pairs, ascending, are worth. */
    public Worth worth(int[] pairs) {
        long points = -charges(pairs);
        for (int pair : pairs) {
            points += graph.points(pair);
        }
        return new Worth(pairs.length, seatValueOf(pairs), points);
    }

    /** Returns what soft rules and uneven loads charge for pairs, ascending, in points. */
    public long charges(int[] pairs) {
        long[] sum = {0};
        clashes.forEach(pairs, (pair, other, rule) -> sum[0] += rule.cost());
        int[] matched = matchedByMentor(pairs);
        for (int mentor = 0; mentor < matched.length; mentor++) {
            sum[0] += PlanConditions.of(graph).unevenCost(mentor, matched[mentor]);
        }
        return sum[0];
    }

    /** Returns what the seats and first places filled by pairs, ascending, are worth. */
    public long seatValueOf(int[] pairs) {
        long value = 0;
        int mentee = 0;
        int filled = 0;
        for (int pair : pairs) {
            while (graph.endPair(mentee) <= pair) {
                mentee++;
                filled = 0;
            }
            value += filled == 0 ? seatValues.first(mentee) : seatValues.further();
            filled++;
        }
        int[] matched = matchedByMentor(pairs);
        for (int mentor = 0; mentor < matched.length; mentor++) {
            value += seatValues.placesFilled(mentor, matched[mentor]);
        }
        return value;
    }

    /** Returns whether pairs, ascending, break a hard rule about two matches, or are charged by a soft one. */
    boolean objectionable(int[] pairs) {
        boolean[] found = {false};
        clashes.forEach(pairs, (pair, other, rule) -> found[0] = true);
        return found[0];
    }

    private int[] matchedByMentor(int[] pairs) {
        int[] matched = new int[graph.mentorCount()];
        for (int pair : pairs) {
            matched[graph.mentor(pair)]++;
        }
        return matched;
    }
}
