package org.tandem.matching.internal.exact;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.SeatValues;
import org.tandem.matching.internal.flow.FlowProblem;
import org.tandem.matching.internal.relax.Relaxation;

/**
 * A flow whose seats and points are one number, so that one price can stand against both.
 *
 * @param problem the flow on one level
 * @param seatWeight what a unit of seat value is worth, in points
 * @param highestPrice the highest price that may be put on a pair; more than one change of a plan is mostly worth, if it fits
 * @param dominates whether plans with better seats are always worth more; with very many people and long waiting times no
 *     such weight may fit, and then only plans with the best seats can be proven
 */
record OneLevel(FlowProblem problem, long seatWeight, long highestPrice, boolean dominates) {
    private static final int SHRINK = 4;

    /**
     * Puts a flow on one level. Where the numbers get too large, first the price gives way, which only makes a search longer,
     * and then the weight of seats.
     *
     * @param priced the pairs that may be priced
     * @throws ArithmeticException if not even the points fit
     */
    static OneLevel of(
            CompatibilityGraph graph, FlowProblem levels, SeatValues seatValues, Currency currency, int[] priced) {
        long[] points = new long[levels.edges()];
        Arrays.setAll(points, graph::points);
        long range = Arrays.stream(points).map(Math::absExact).max().orElse(0);
        long firstSeat = IntStream.range(0, graph.menteeCount())
                .mapToLong(seatValues::first)
                .reduce(seatValues.further(), Math::max);
        for (long weight = currency.seatWeight(); weight > 0; weight /= SHRINK) {
            long price = priced.length == 0 ? 0 : highestPrice(weight, firstSeat, range);
            do {
                try {
                    FlowProblem problem = levels.onOneLevel(weights(levels, seatValues, weight), points, price);
                    boolean dominates = currency.dominates() && weight == currency.seatWeight();
                    return new OneLevel(problem, weight, price, dominates);
                } catch (ArithmeticException tooLarge) {
                    price /= SHRINK;
                }
            } while (price > range);
        }
        throw new ArithmeticException("The points of pairs up to " + range + " are too large to be put on one level"
                + " with seats.\nMaybe divide all points by a common factor.");
    }

    private static long highestPrice(long weight, long firstSeat, long range) {
        try {
            return Math.addExact(Math.multiplyExact(weight, firstSeat + 1), Math.multiplyExact(2, range) + 1);
        } catch (ArithmeticException tooLarge) {
            return Long.MAX_VALUE / SHRINK;
        }
    }

    private static long[] weights(FlowProblem levels, SeatValues seatValues, long weight) {
        long[] weights = new long[levels.levels()];
        for (int level = 0; level < weights.length - 1; level++) {
            long[] unit = new long[weights.length];
            unit[level] = 1;
            weights[level] = Math.multiplyExact(weight, Relaxation.seatValue(unit, seatValues));
        }
        weights[weights.length - 1] = 1;
        return weights;
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
