package org.tandem.matching.internal.exact;

import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.SeatValues;
import org.tandem.matching.internal.flow.FlowCertificate;
import org.tandem.matching.internal.flow.FlowOutcome;
import org.tandem.matching.internal.flow.FlowProblem;
import org.tandem.matching.internal.flow.FlowSolver;

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

    private static final int SEATS = 0;
    private static final int POINTS = 1;

    /**
     * Solves the relaxation of a graph.
     *
     * @throws IllegalStateException if the result fails its certificate, which would be a bug
     */
    static Relaxation of(FlowProblem problem) {
        return switch (FlowSolver.solve(problem)) {
            case FlowOutcome.Optimal optimum -> certified(problem, optimum);
            case FlowOutcome.Infeasible cut ->
                throw new IllegalStateException("The fixed pairs do not fit into the places, although that was checked.");
        };
    }

    private static Relaxation certified(FlowProblem problem, FlowOutcome.Optimal optimum) {
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
        for (int row = 0; row < seatPrices.length; row++) {
            // The first price of a node is that of its limits; those of the levels follow.
            seatPrices[row] = optimum.prices()[row][1 + SEATS];
            pointPrices[row] = optimum.prices()[row][1 + POINTS];
        }
        return new Relaxation(
                pairs, optimum.totals()[SEATS], optimum.totals()[POINTS], seatPrices, pointPrices);
    }

    /** Describes {@code graph} as a flow: mentees are rows, mentors are columns, pairs keep their numbers. */
    static FlowProblem problem(CompatibilityGraph graph, SeatValues seatValues) {
        int mentees = graph.menteeCount();
        int mentors = graph.mentorCount();
        int pairs = graph.pairCount();
        int[] rowStart = new int[mentees + 1];
        int[] seats = new int[mentees];
        long[] first = new long[mentees];
        long[] further = new long[mentees];
        for (int mentee = 0; mentee < mentees; mentee++) {
            rowStart[mentee + 1] = graph.endPair(mentee);
            seats[mentee] = graph.openSeats(mentee);
            first[mentee] = seatValues.first(mentee);
            further[mentee] = seatValues.further();
        }
        int[] places = new int[mentors];
        for (int mentor = 0; mentor < mentors; mentor++) {
            places[mentor] = graph.freePlaces(mentor);
        }
        int[] column = new int[pairs];
        long[] points = new long[pairs];
        for (int pair = 0; pair < pairs; pair++) {
            column[pair] = graph.mentor(pair);
            points[pair] = graph.points(pair);
        }
        var builder = FlowProblem.builder(mentees, mentors, rowStart, column, points)
                .levels(2)
                .seats(seats)
                .places(places)
                .seatValues(SEATS, first, further);
        for (int pair = 0; pair < pairs; pair++) {
            if (graph.isFixed(pair)) {
                builder.fix(pair);
            }
        }
        return builder.build();
    }
}
