package org.tandem.matching.internal.relax;

import java.util.BitSet;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.flow.FlowBuilder;
import org.tandem.matching.internal.flow.FlowCertificate;
import org.tandem.matching.internal.flow.FlowOutcome;
import org.tandem.matching.internal.flow.FlowProblem;
import org.tandem.matching.internal.flow.FlowSolver;
import org.tandem.matching.internal.flow.FlowStopped;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.internal.model.SeatValues;
import org.tandem.matching.policy.Loads;

/**
 * The optimum over all plans that keep places, wanted mentors and decisions, found as a flow and certified. Rules that
 * couple pairs are left out: with them it is a bound, without them it is the optimum.
 *
 * @param pairs the chosen pairs, ascending
 * @param seatValue the greatest value of filled seats
 * @param points the most points with that value
 * @param seatPrices by mentee: the price in seat values
 * @param pointPrices by mentee: the price in points
 */
public record Relaxation(int[] pairs, long seatValue, long points, long[] seatPrices, long[] pointPrices) {

    /** The relaxation of a graph without mentees. */
    public static final Relaxation EMPTY = new Relaxation(new int[0], 0, 0, new long[0], new long[0]);

    /**
     * Solves the relaxation of a graph, unless it is time to stop before.
     *
     * @throws FlowStopped if it is
     * @throws IllegalArgumentException if points, priorities and waiting times beside quotas are too large together
     * @throws IllegalStateException if the result fails its certificate, which would be a bug
     */
    public static Relaxation of(FlowProblem problem, SeatValues seatValues, BooleanSupplier stop) {
        return switch (solved(problem, stop)) {
            case FlowOutcome.Optimal optimum -> certified(problem, seatValues, optimum);
            case FlowOutcome.Infeasible cut ->
                throw new IllegalStateException(
                        "The fixed pairs do not fit into the places, although that was checked.");
        };
    }

    /**
     * Solves a flow, unless it is time to stop before.
     *
     * @throws FlowStopped if it is
     * @throws IllegalArgumentException if points, priorities and waiting times beside quotas are too large together
     */
    public static FlowOutcome solved(FlowProblem problem, BooleanSupplier stop) {
        try {
            return FlowSolver.solve(problem, stop);
        } catch (ArithmeticException tooLarge) {
            throw new IllegalArgumentException(
                    "The points, priorities and waiting times, beside the quotas and loads, are too large to be weighed"
                            + " exactly.\nMaybe divide all weights by a common factor, give fewer different priorities, or"
                            + " limit fewer groups by quotas.",
                    tooLarge);
        }
    }

    private static Relaxation certified(
            FlowProblem problem, SeatValues seatValues, FlowOutcome.Optimal optimum) {
        if (!FlowCertificate.proves(problem, optimum)) {
            throw new IllegalStateException("The flow's optimum fails its certificate.");
        }
        int count = 0;
        for (int pair = 0; pair < problem.edges(); pair++) {
            count += optimum.chosen()[pair] ? 1 : 0;
        }
        int[] pairs = new int[count];
        for (int pair = 0, at = 0; at < count; pair++) {
            if (optimum.chosen()[pair]) {
                pairs[at++] = pair;
            }
        }
        long[] seatPrices = new long[problem.rows()];
        long[] pointPrices = new long[problem.rows()];
        long[] prices = new long[problem.levels()];
        for (int row = 0; row < seatPrices.length; row++) {
            // The first price of a node is that of its limits; those of the levels follow.
            for (int level = 0; level < prices.length; level++) {
                prices[level] = optimum.prices().of(row, level + 1);
            }
            seatPrices[row] = seatValue(prices, seatValues);
            pointPrices[row] = prices[prices.length - 1];
        }
        return new Relaxation(
                pairs,
                seatValue(optimum.totals(), seatValues),
                optimum.totals()[problem.levels() - 1],
                seatPrices,
                pointPrices);
    }

    /** Returns the value of seats and first places that stands behind totals or prices, given by level. */
    public static long seatValue(long[] byLevel, SeatValues seatValues) {
        long seats = seatValues.ofLevels(byLevel);
        int places = seatValues.levelCount();
        return byLevel.length - 1 > places ? Math.addExact(seats, byLevel[places]) : seats;
    }

    /** Describes {@code graph} as a flow: mentees are rows, mentors are columns, pairs keep their numbers. */
    public static FlowProblem problem(CompatibilityGraph graph, SeatValues seatValues) {
        return problem(graph, seatValues, 1, new BitSet());
    }

    /**
     * Describes {@code graph} as a flow that prefers some pairs among plans that are otherwise equal.
     *
     * @param factor by which points are multiplied, more than the number of preferred pairs a plan can have; the remainder
     *     of the points' total is then the number of preferred pairs chosen
     */
    public static FlowProblem problem(CompatibilityGraph graph, SeatValues seatValues, long factor, BitSet preferred) {
        long[] points = new long[graph.pairCount()];
        for (int pair = 0; pair < points.length; pair++) {
            points[pair] = Math.multiplyExact(factor, graph.points(pair)) + (preferred.get(pair) ? 1 : 0);
        }
        // First places are beside the seats, as both in one number would be too large for many thousand people.
        int valueLevels = seatValues.levelCount() + (PlanConditions.of(graph).loads().minimum() > 0 ? 1 : 0);
        FlowBuilder builder = FlowModel.network(graph, points).levels(valueLevels + 1);
        List<SeatValues.Level> seatLevels = seatValues.levels();
        for (int level = 0; level < seatLevels.size(); level++) {
            addSeats(seatLevels.get(level), level, builder);
        }
        addLoads(graph, seatValues, factor, valueLevels, builder);
        new MentorGroups(graph, builder).addQuota();
        FlowModel.addTrees(graph, builder);
        return builder.build();
    }

    /** Whoever has no value on a level is left out: the fewer have one, the less room it takes in the flow's numbers. */
    private static void addSeats(SeatValues.Level values, int level, FlowBuilder builder) {
        for (int mentee = 0; mentee < values.first().length; mentee++) {
            long first = values.first()[mentee];
            long further = values.further()[mentee];
            if (first != 0 || further != 0) {
                builder.values(mentee, level, first, further);
            }
        }
    }

    private static void addLoads(
            CompatibilityGraph graph, SeatValues seatValues, long factor, int pointsLevel, FlowBuilder builder) {
        if (PlanConditions.of(graph).loads().equals(Loads.ANY)) {
            return;
        }
        for (int mentor = 0; mentor < graph.mentorCount(); mentor++) {
            // One unit more than there are places: a place may be added later.
            int units = graph.freePlaces(mentor) + 1;
            long[] filled = new long[units];
            long[] costs = new long[units];
            for (int k = 0; k < units; k++) {
                filled[k] = seatValues.placesFilled(mentor, k + 1) - seatValues.placesFilled(mentor, k);
                costs[k] = Math.multiplyExact(
                        factor, PlanConditions.of(graph).unevenCost(mentor, k)
                                - PlanConditions.of(graph).unevenCost(mentor, k + 1));
            }
            int node = graph.menteeCount() + mentor;
            if (PlanConditions.of(graph).loads().minimum() > 0) {
                builder.values(node, seatValues.levelCount(), filled);
            }
            builder.values(node, pointsLevel, costs);
        }
    }
}
