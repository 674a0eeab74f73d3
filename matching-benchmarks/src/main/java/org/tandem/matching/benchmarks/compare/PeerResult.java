package org.tandem.matching.benchmarks.compare;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What a peer says, not yet believed.
 *
 * @param pairs the chosen pairs by number, ascending
 * @param proven whether the peer claims that no plan is better
 * @param bound points that, the peer claims, no plan which fills as many seats exceeds; {@link #NO_BOUND} if it claims none
 * @param building what putting the problem into the peer's own form took, in nanoseconds
 * @param solving what solving took, in nanoseconds
 * @param allocated bytes that solving allocated on the Java heap; {@link #NOT_MEASURED} if that says nothing
 */
record PeerResult(int[] pairs, boolean proven, long bound, long building, long solving, long allocated) {

    static final long NO_BOUND = Long.MAX_VALUE;
    static final long NOT_MEASURED = -1;

    /** Returns an answer whose heap use is not measured. */
    static PeerResult of(int[] pairs, boolean proven, long bound, long building, long solving) {
        return new PeerResult(pairs, proven, bound, building, solving, NOT_MEASURED);
    }

    /** Returns the numbers of the pairs that are chosen. */
    static int[] pairs(Problem problem, IntPredicate chosen) {
        return IntStream.range(0, problem.edges()).filter(chosen).toArray();
    }
}
