package org.tandem.matching.internal.partition;

/** Fractions of points, rounded up before they are added. */
final class Fine {
    /** So many of them are a point; even. */
    static final long PARTS = 200;

    private Fine() {}

    /** Returns a fraction of points in fine parts, rounded up. */
    static long up(long numerator, long denominator) {
        return -Math.floorDiv(-PARTS * numerator, denominator);
    }
}
