package org.tandem.matching.sensitivity;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Sets of pairs as ascending arrays. */
final class PairSets {
    private PairSets() {}

    static boolean contains(int[] pairs, int pair) {
        return Arrays.binarySearch(pairs, pair) >= 0;
    }

    /** Returns the pairs that are in one set only. */
    static int[] difference(int[] one, int[] other) {
        return IntStream.concat(
                IntStream.of(one).filter(pair -> !contains(other, pair)),
                IntStream.of(other).filter(pair -> !contains(one, pair)))
                .sorted()
                .toArray();
    }
}
