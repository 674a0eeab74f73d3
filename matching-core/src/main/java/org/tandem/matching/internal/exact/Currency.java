package org.tandem.matching.internal.exact;

import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.PreparedPlanRule;
import org.tandem.matching.compatibility.SeatValues;

/**
 * What seats are worth in points, for searches that add both up. Where numbers allow, all points that plans with the same seats
 * can differ in are less than one unit of seat value; otherwise a search may mistake points for seats, which it does not prove
 * anyway. The weight is as large as fits.
 */
final class Currency {
    /** Points are counted in fractions, so that a bound rounded down to whole points loses little. */
    static final long PER_POINT = 16;

    private static final long ROOM = Long.MAX_VALUE / 8;

    private final SeatValues seatValues;
    private final long seatWeight;

    private Currency(SeatValues seatValues, long seatWeight) {
        this.seatValues = seatValues;
        this.seatWeight = seatWeight;
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
        return new Currency(seatValues, difference <= fits ? (long) Math.ceil(difference) : fits);
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

    long ofPoints(long points) {
        return points * PER_POINT;
    }

    long ofSeat(long seatValue) {
        return seatValue * seatWeight * PER_POINT;
    }
}
