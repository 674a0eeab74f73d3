package org.tandem.matching.internal.exact;

import org.tandem.matching.compatibility.CompatibilityGraph;
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

    private Currency(SeatValues seatValues, long seatWeight, boolean dominates) {
        this.seatValues = seatValues;
        this.seatWeight = seatWeight;
        this.dominates = dominates;
    }

    static Currency of(CompatibilityGraph graph, SeatValues seatValues) {
        long mostPoints = 1;
        for (int mentee = 0; mentee < graph.menteeCount(); mentee++) {
            long best = 0;
            long worst = 0;
            for (int pair = graph.firstPair(mentee); pair < graph.endPair(mentee); pair++) {
                best = Math.max(best, graph.points(pair));
                worst = Math.min(worst, graph.points(pair));
            }
            mostPoints = Math.addExact(mostPoints, Math.multiplyExact(best - worst, graph.openSeats(mentee)));
        }
        // Breaking soft rules only makes a plan worth less; what they can cost at most is not bounded here, so a plan with
        // better seats but many broken soft rules is compared rightly only as far as the weight reaches.
        long fits = (ROOM / PER_POINT - Math.min(mostPoints, ROOM / PER_POINT / 2)) / Math.max(1, seatValues.most());
        boolean soft = graph.planRules().stream().anyMatch(rule -> !rule.isHard());
        long wanted = soft ? fits : mostPoints;
        return new Currency(seatValues, Math.min(wanted, fits), !soft && wanted <= fits);
    }

    SeatValues seatValues() {
        return seatValues;
    }

    /** Returns whether plans with better seats are always worth more. */
    boolean dominates() {
        return dominates;
    }

    long ofPoints(long points) {
        return points * PER_POINT;
    }

    long ofSeat(long seatValue) {
        return seatValue * seatWeight * PER_POINT;
    }
}
