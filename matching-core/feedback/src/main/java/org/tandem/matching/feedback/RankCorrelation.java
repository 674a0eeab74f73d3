package org.tandem.matching.feedback;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Spearman's rank correlation: that of the ranks, where equal values share the mean of theirs. */
final class RankCorrelation {
    private RankCorrelation() {}

    /** Returns -1 to 1; 0 where all values of one side are equal. */
    static double of(double[] one, double[] other) {
        double[] ranks = ranks(one);
        double[] otherRanks = ranks(other);
        double mean = (one.length - 1) / 2.0;
        double both = 0;
        double square = 0;
        double otherSquare = 0;
        for (int i = 0; i < one.length; i++) {
            both += (ranks[i] - mean) * (otherRanks[i] - mean);
            square += (ranks[i] - mean) * (ranks[i] - mean);
            otherSquare += (otherRanks[i] - mean) * (otherRanks[i] - mean);
        }
        return square == 0 || otherSquare == 0 ? 0 : both / Math.sqrt(square * otherSquare);
    }

    private static double[] ranks(double[] values) {
        Integer[] order = IntStream.range(0, values.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, (i, j) -> Double.compare(values[i], values[j]));
        double[] ranks = new double[values.length];
        for (int start = 0; start < order.length;) {
            int end = start;
            while (end < order.length && values[order[end]] == values[order[start]]) {
                end++;
            }
            for (int i = start; i < end; i++) {
                ranks[order[i]] = (start + end - 1) / 2.0;
            }
            start = end;
        }
        return ranks;
    }
}
