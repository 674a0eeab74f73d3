package org.tandem.matching.internal.exact;

import java.util.Arrays;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.SeatValues;
import org.tandem.matching.internal.flow.FlowProblem;

/**
 * A flow whose seats and points are one number, so that one price can stand against both.
 *
 * @param problem the flow on one level
 * @param seatWeight what a unit of seat value is worth, in points
 * @param highestPrice the highest price that may be put on a pair; more than one change of a plan is mostly worth
 * @param dominates whether plans with better seats are always worth more; with very many people and long waiting times no
 *     such weight may fit, and then only plans with the best seats can be proven
 */
record OneLevel(FlowProblem problem, long seatWeight, long highestPrice, boolean dominates) {
    private static final int SHRINK = 4;

    static OneLevel of(
            CompatibilityGraph graph, FlowProblem levels, SeatValues seatValues, Currency currency, int[] priced) {
        long[] points = new long[levels.edges()];
        Arrays.setAll(points, graph::points);
        long range = 0;
        for (long ofPair : points) {
            range = Math.max(range, Math.absExact(ofPair));
        }
        long firstSeat = seatValues.further();
        for (int mentee = 0; mentee < graph.menteeCount(); mentee++) {
            firstSeat = Math.max(firstSeat, seatValues.first(mentee));
        }
        for (long weight = currency.seatWeight();; weight /= SHRINK) {
            try {
                long[] weights = new long[levels.levels()];
                for (int level = 0; level < weights.length - 1; level++) {
                    long[] unit = new long[weights.length];
                    unit[level] = 1;
                    weights[level] = Math.multiplyExact(weight, Relaxation.seatValue(unit, seatValues));
                }
                weights[weights.length - 1] = 1;
                long price = priced.length == 0
                        ? 0
                        : Math.addExact(Math.multiplyExact(weight, firstSeat + 1), Math.multiplyExact(4, range) + 1);
                FlowProblem problem = levels.onOneLevel(weights, points, price);
                return new OneLevel(
                        problem, weight, price, currency.dominates() && weight == currency.seatWeight());
            } catch (ArithmeticException tooLarge) {
                if (weight == 0) {
                    throw tooLarge;
                }
            }
        }
    }

    /** Returns what a plan is worth here. */
    long worth(Worth plan) {
        return seatWeight * plan.seatValue() + plan.points();
    }

    /** Returns what a number is worth in points beside seats of this value. */
    long pointsBeside(long worth, long seatValue) {
        return worth - seatWeight * seatValue;
    }
}
