package org.tandem.matching.internal.group;

/** Whole points from fractions. */
final class Rounding {
    private Rounding() {}

    /** Returns {@code numerator / denominator}, rounded half up. */
    static long halfUp(long numerator, long denominator) {
        return Math.floorDiv(2 * numerator + denominator, 2 * denominator);
    }
}
