package org.tandem.matching.benchmarks.compare;

import java.util.Comparator;

/**
 * What a plan is worth, what counts first coming first.
 *
 * @param seats filled seats
 * @param served mentees with a mentor
 * @param mentorsUsed mentors with a mentee, where every mentor comes first; else 0
 * @param points points of the matches, less what uneven loads cost
 */
record PlanValue(long seats, long served, long mentorsUsed, long points) implements Comparable<PlanValue> {

    private static final Comparator<PlanValue> ORDER = Comparator.comparingLong(PlanValue::seats)
            .thenComparingLong(PlanValue::served)
            .thenComparingLong(PlanValue::mentorsUsed)
            .thenComparingLong(PlanValue::points);

    @Override
    public int compareTo(PlanValue other) {
        return ORDER.compare(this, other);
    }

    /** Returns whether all that counts before points is the same. */
    boolean servesAs(PlanValue other) {
        return seats == other.seats && served == other.served && mentorsUsed == other.mentorsUsed;
    }
}
