package org.tandem.matching.internal.price;

import java.util.Comparator;

/**
 * What a plan is worth: who is served comes before points.
 *
 * @param matches the number of matches
 * @param seatValue the value of filled seats and first places; compare it within one {@link Valuation} only
 * @param points points of the pairs, less charges
 */
public record Worth(int matches, long seatValue, long points) implements Comparable<Worth> {
    private static final Comparator<Worth> ORDER =
            Comparator.comparingLong(Worth::seatValue).thenComparingLong(Worth::points);

    /** The better plan is the greater one. */
    @Override
    public int compareTo(Worth other) {
        return ORDER.compare(this, other);
    }
}
