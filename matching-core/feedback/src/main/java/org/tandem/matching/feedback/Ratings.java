package org.tandem.matching.feedback;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.tandem.matching.policy.Policy;

/**
 * Rated pairs as numbers, by mentor and mentee.
 *
 * @param values by pair and criterion, 0 to 1
 * @param ratings by pair
 * @param mentors by pair: the number of the mentor, counted from 0 in order of ids
 * @param today by criterion: its weight in the policy
 */
record Ratings(double[][] values, double[] ratings, int[] mentors, int[] today) {

    static Ratings of(Policy policy, Collection<PastPair> pairs) {
        List<PastPair> inOrder = pairs.stream()
                .sorted(Comparator.comparing(PastPair::mentor).thenComparing(PastPair::mentee))
                .toList();
        List<String> ids = inOrder.stream().map(PastPair::mentor).distinct().toList();
        return new Ratings(
                inOrder.stream()
                        .map(pair -> policy.criteria().stream()
                                .mapToDouble(weighted -> value(pair, weighted.criterion().name()))
                                .toArray())
                        .toArray(double[][]::new),
                inOrder.stream().mapToDouble(PastPair::rating).toArray(),
                inOrder.stream().mapToInt(pair -> ids.indexOf(pair.mentor())).toArray(),
                policy.criteria().stream().mapToInt(weighted -> weighted.weight()).toArray());
    }

    private static double value(PastPair pair, String criterion) {
        return pair.values().getOrDefault(criterion, 0.0);
    }

    int count() {
        return ratings.length;
    }

    int mentorCount() {
        return (int) Arrays.stream(mentors).distinct().count();
    }

    /** Returns how well a pair fits by some weights, 0 to 1. */
    double fit(int pair, int[] weights) {
        double sum = 0;
        double total = 0;
        for (int c = 0; c < weights.length; c++) {
            sum += weights[c] * values[pair][c];
            total += weights[c];
        }
        return sum / total;
    }
}
