package org.tandem.matching.benchmarks.compare.group;

/**
 * What a peer says, not yet believed.
 *
 * @param groupOf by person: the group; of length 0 if the peer says that it found none that keep the rules
 * @param proven whether the peer claims that no plan is better
 * @param points what the peer says its plan is worth
 * @param bound points that, the peer claims, no plan exceeds; {@link #NO_BOUND} if it claims none
 * @param nanos what the whole call took
 */
public record GroupAnswer(int[] groupOf, boolean proven, long points, long bound, long nanos) {
    /** Stands for no bound. */
    public static final long NO_BOUND = Long.MAX_VALUE;

    /** Returns whether the peer says that it found groups that keep the rules. */
    public boolean isFound() {
        return groupOf.length > 0;
    }
}
