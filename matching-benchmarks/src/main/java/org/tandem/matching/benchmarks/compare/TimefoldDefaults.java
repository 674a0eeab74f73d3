package org.tandem.matching.benchmarks.compare;

import java.time.Duration;
import java.util.Arrays;
import org.tandem.matching.benchmarks.compare.raw.RawTimefold;

/** Raw Timefold; it uses all the time it gets. */
final class TimefoldDefaults implements Peer {

    @Override
    public String name() {
        return "raw Timefold";
    }

    @Override
    public PeerResult solve(Problem problem, Duration limit) {
        require(problem.seats() == 1 && problem.isWithoutQuotasAndLoads(), problem);
        long start = System.nanoTime();
        // Timefold takes whole milliseconds only.
        Duration whole = Duration.ofMillis(Math.ceilDiv(limit.toNanos(), 1_000_000));
        RawTimefold timefold = new RawTimefold(problem.pairs(), problem.apart(), whole);
        long built = System.nanoTime();
        int[] mentors = timefold.solve();
        long solved = System.nanoTime();
        int[] pairs = new int[mentors.length];
        int count = 0;
        for (int i = 0; i < mentors.length; i++) {
            if (mentors[i] != RawTimefold.NONE) {
                pairs[count++] = Arrays.binarySearch(
                        problem.pairs().column(), problem.firstPair(i), problem.firstPair(i + 1), mentors[i]);
            }
        }
        return PeerResult.of(
                Arrays.copyOf(pairs, count), false, PeerResult.NO_BOUND, built - start, solved - built);
    }
}
