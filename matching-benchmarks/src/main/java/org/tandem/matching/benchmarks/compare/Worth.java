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
record Worth(long seats, long served, long mentorsUsed, long points) implements Comparable<Worth> {

    private static final Comparator<Worth> ORDER = Comparator.comparingLong(Worth::seats)
            .thenComparingLong(Worth::served)
            .thenComparingLong(Worth::mentorsUsed)
            .thenComparingLong(Worth::points);

    @Override
    public int compareTo(Worth other) {
        return ORDER.compare(this, other);
    }

    /** Returns whether all that counts before points is the same. */
    boolean servesAs(Worth other) {
        return seats == other.seats && served == other.served && mentorsUsed == other.mentorsUsed;
    }
}
