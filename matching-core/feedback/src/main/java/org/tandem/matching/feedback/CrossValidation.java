package org.tandem.matching.feedback;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Predicts the ratings of every pair without having seen them, by fitted and by today's weights. */
final class CrossValidation {
    private static final int FOLDS = 10;
    private static final int DRAWS = 2_000;
    private static final double TAIL = 0.025;

    private final Ratings data;
    private final Fitting fitting;
    private final long seed;
    private final double[] errorsToday;
    private final double[] errorsFitted;
    private final double[] fitsToday;
    private final double[] fitsFitted;

    CrossValidation(Ratings data, Fitting fitting, long seed) {
        this.data = data;
        this.fitting = fitting;
        this.seed = seed;
        errorsToday = new double[data.count()];
        errorsFitted = new double[data.count()];
        fitsToday = new double[data.count()];
        fitsFitted = new double[data.count()];
    }

    Evidence run() {
        int[] all = IntStream.range(0, data.count()).toArray();
        Folds folds = Folds.of(all, data.mentors(), FOLDS, seed);
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            int[] train = IntStream.of(all).filter(pair -> !folds.isIn(pair, left)).toArray();
            int[] fitted = fitting.weights(train);
            FittedLine line = FittedLine.through(data, train, fitted);
            FittedLine lineToday = FittedLine.through(data, train, data.today());
            for (int pair : all) {
                if (folds.isIn(pair, left)) {
                    errorsToday[pair] = lineToday.squaredError(data, pair, data.today());
                    errorsFitted[pair] = line.squaredError(data, pair, fitted);
                    fitsToday[pair] = data.fit(pair, data.today());
                    fitsFitted[pair] = data.fit(pair, fitted);
                }
            }
        }
        double[] gains = drawnGains();
        return new Evidence(
                data.count(),
                data.mentorCount(),
                Arrays.stream(errorsToday).average().orElseThrow(),
                Arrays.stream(errorsFitted).average().orElseThrow(),
                gains[(int) (TAIL * DRAWS)],
                gains[DRAWS - 1 - (int) (TAIL * DRAWS)],
                RankCorrelation.of(fitsToday, data.ratings()),
                RankCorrelation.of(fitsFitted, data.ratings()));
    }

    /** Draws mentors, not pairs: what two mentees say about one mentor is not independent. */
    private double[] drawnGains() {
        int mentors = data.mentorCount();
        double[] gainOfMentor = new double[mentors];
        int[] pairsOfMentor = new int[mentors];
        for (int pair = 0; pair < data.count(); pair++) {
            gainOfMentor[data.mentors()[pair]] += errorsToday[pair] - errorsFitted[pair];
            pairsOfMentor[data.mentors()[pair]]++;
        }
        var random = new SplittableRandom(seed);
        double[] gains = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            double gain = 0;
            int pairs = 0;
            for (int m = 0; m < mentors; m++) {
                int mentor = random.nextInt(mentors);
                gain += gainOfMentor[mentor];
                pairs += pairsOfMentor[mentor];
            }
            gains[draw] = gain / pairs;
        }
        Arrays.sort(gains);
        return gains;
    }
}
