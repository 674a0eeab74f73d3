package org.tandem.matching.benchmarks.compare.cohort;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Draws ranks by Zipf's law: the k-th is drawn with a chance proportional to 1 / k to the power of an exponent. */
final class Zipf {
    private final double[] upTo;

    /**
     * Prepares to draw.
     *
     * @param ranks how many there are, 1 or more
     * @param exponent 0 is even
     */
    Zipf(int ranks, double exponent) {
        upTo = new double[ranks];
        double sum = 0;
        for (int rank = 0; rank < ranks; rank++) {
            sum += Math.pow(rank + 1, -exponent);
            upTo[rank] = sum;
        }
    }

    /** Returns a rank, from 0. */
    int draw(SplittableRandom random) {
        int at = Arrays.binarySearch(upTo, random.nextDouble(upTo[upTo.length - 1]));
        return Math.min(at < 0 ? -at - 1 : at + 1, upTo.length - 1);
    }
}
