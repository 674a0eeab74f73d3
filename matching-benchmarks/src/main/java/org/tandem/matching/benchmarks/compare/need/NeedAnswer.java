package org.tandem.matching.benchmarks.compare.need;

/**
 * What a peer says, not yet believed.
 *
 * @param units by need and offer: how many units
 * @param proven whether the peer claims that no plan is better
 * @param unitsBound units that, the peer claims, no plan exceeds
 * @param pointsBound points that, the peer claims, no plan exceeds that gives as many units to as many needs as this one;
 *     {@link #NO_BOUND} if it claims none
 * @param nanos what the whole call took
 */
public record NeedAnswer(int[][] units, boolean proven, long unitsBound, long pointsBound, long nanos) {
    /** Stands for no bound. */
    public static final long NO_BOUND = Long.MAX_VALUE;
}
