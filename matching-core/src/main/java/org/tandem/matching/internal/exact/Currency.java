package org.tandem.matching.internal.exact;

import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.PreparedPlanRule;
import org.tandem.matching.compatibility.SeatValues;

/**
 * One {@code long} for seats and points. Any weight of seats keeps a bound valid for plans with equally good seats; a
 * {@link #dominates dominating} one also compares plans with different seats. The weight is as large as fits.
 */
final class Currency {
    /** Points are counted in fractions, so that a bound rounded down to whole points loses little. */
    static final long PER_POINT = 16;

    private static final long ROOM = Long.MAX_VALUE / 8;

    private final SeatValues seatValues;
    private final long seatWeight;
    private final boolean dominates;

    private final long mostPoints;

    private Currency(SeatValues seatValues, long seatWeight, boolean dominates, long mostPoints) {
        this.seatValues = seatValues;
        this.seatWeight = seatWeight;
        this.dominates = dominates;
        this.mostPoints = mostPoints;
    }

    static Currency of(CompatibilityGraph graph, SeatValues seatValues) {
        long mostPoints = 0;
        long leastPoints = 0;
        for (int mentee = 0; mentee < graph.menteeCount(); mentee++) {
            long best = 0;
            long worst = 0;
            for (int pair = graph.firstPair(mentee); pair < graph.endPair(mentee); pair++) {
                best = Math.max(best, graph.points(pair));
                worst = Math.min(worst, graph.points(pair));
            }
            mostPoints += best * graph.openSeats(mentee);
            leastPoints += worst * graph.openSeats(mentee);
        }
        double room = (double) ROOM / PER_POINT - mostPoints + (double) leastPoints;
        long fits = (long) Math.max(0, room / Math.max(1, seatValues.most()));
        double difference = (double) mostPoints - leastPoints + mostCharges(graph) + 1;
        boolean dominates = difference <= fits;
        return new Currency(seatValues, dominates ? (long) Math.ceil(difference) : fits, dominates, mostPoints);
    }

    /** Returns what soft rules and uneven loads can charge a plan at most, generously: every two matches may break every rule. */
    private static double mostCharges(CompatibilityGraph graph) {
        double seats = graph.openSeats();
        double charges = 0;
        for (PreparedPlanRule rule : graph.planRules()) {
            charges += rule.cost() * seats * (seats - 1) / 2;
        }
        for (int mentor = 0; mentor < graph.mentorCount(); mentor++) {
            charges += graph.unevenCost(mentor, graph.freePlaces(mentor));
        }
        return charges;
    }

    SeatValues seatValues() {
        return seatValues;
    }

    /** Returns what a unit of seat value is worth, in points. */
    long seatWeight() {
        return seatWeight;
    }

    /** Returns whether plans with better seats are always worth more. */
    boolean dominates() {
        return dominates;
    }

    /** Returns points that no plan exceeds. */
    long mostPoints() {
        return mostPoints;
    }

    long ofPoints(long points) {
        return points * PER_POINT;
    }

    long ofSeat(long seatValue) {
        return seatValue * seatWeight * PER_POINT;
    }
}
