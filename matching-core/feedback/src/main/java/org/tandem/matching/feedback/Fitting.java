package org.tandem.matching.feedback;

import java.util.stream.IntStream;

/**
 * Fits whole weights to some of the pairs: a regression that is pulled towards today's weights, the more strongly the less the
 * pairs say; how strongly is chosen by predicting some of these pairs from the others.
 */
final class Fitting {
    /** From hardly any pull to one that only thousands of pairs overcome. */
    private static final double[] STRENGTHS = {0.3, 3, 30, 300};

    private static final int FOLDS = 5;

    private final Ratings data;
    private final long seed;
    private final int total;

    Fitting(Ratings data, int total, long seed) {
        this.data = data;
        this.total = total;
        this.seed = seed;
    }

    int[] weights(int[] pairs) {
        Folds folds = Folds.of(pairs, data.mentors(), FOLDS, seed);
        double best = Double.POSITIVE_INFINITY;
        double strongest = STRENGTHS[0];
        for (double strength : STRENGTHS) {
            double error = 0;
            for (int fold = 0; fold < FOLDS; fold++) {
                int left = fold;
                int[] train = IntStream.of(pairs).filter(pair -> !folds.isIn(pair, left)).toArray();
                int[] test = IntStream.of(pairs).filter(pair -> folds.isIn(pair, left)).toArray();
                int[] weights = weights(train, strength);
                FittedLine line = FittedLine.through(data, train, weights);
                for (int pair : test) {
                    error += line.squaredError(data, pair, weights);
                }
            }
            // Of equal ones the stronger pull is kept, which changes today's weights less.
            if (error <= best) {
                best = error;
                strongest = strength;
            }
        }
        return weights(pairs, strongest);
    }

    int[] weights(int[] pairs, double strength) {
        int criteria = data.today().length;
        double[] means = new double[criteria];
        double meanRating = 0;
        for (int pair : pairs) {
            meanRating += data.ratings()[pair] / pairs.length;
            for (int c = 0; c < criteria; c++) {
                means[c] += data.values()[pair][c] / pairs.length;
            }
        }
        double[][] values = new double[pairs.length][criteria];
        double[] ratings = new double[pairs.length];
        for (int p = 0; p < pairs.length; p++) {
            ratings[p] = data.ratings()[pairs[p]] - meanRating;
            for (int c = 0; c < criteria; c++) {
                values[p][c] = data.values()[pairs[p]][c] - means[c];
            }
        }
        double slope = FittedLine.through(data, pairs, data.today()).slope();
        double sum = IntStream.of(data.today()).asLongStream().sum();
        double[] towards = IntStream.of(data.today()).mapToDouble(weight -> slope * weight / sum).toArray();
        return whole(NonNegativeRidge.coefficients(values, ratings, towards, strength));
    }

    /** Shares the total out by largest remainder; today's weights stay where no criterion has any effect. */
    private int[] whole(double[] coefficients) {
        double sum = 0;
        for (double coefficient : coefficients) {
            sum += coefficient;
        }
        if (sum < 1e-9) {
            return data.today();
        }
        int[] weights = new int[coefficients.length];
        double[] rest = new double[coefficients.length];
        int left = total;
        for (int c = 0; c < weights.length; c++) {
            double share = coefficients[c] / sum * total;
            weights[c] = (int) Math.floor(share);
            rest[c] = share - weights[c];
            left -= weights[c];
        }
        for (; left > 0; left--) {
            int largest = 0;
            for (int c = 1; c < rest.length; c++) {
                largest = rest[c] > rest[largest] ? c : largest;
            }
            weights[largest]++;
            rest[largest]--;
        }
        return weights;
    }
}
