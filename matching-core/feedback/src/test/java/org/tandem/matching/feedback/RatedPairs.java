package org.tandem.matching.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.criterion.Criteria;

/** Past pairs whose ratings are made up from known weights. */
final class RatedPairs {
    static final List<String> CRITERIA =
            List.of("competence fit", "proximity", "shared interests", "sector crossing");

    private RatedPairs() {}

    static Policy policy(int... weights) {
        return Policy.builder("made up")
                .criterion(weights[0], Criteria.competenceFit())
                .criterion(weights[1], Criteria.proximity(100))
                .criterion(weights[2], Criteria.sharedInterests())
                .criterion(weights[3], Criteria.sectorCrossing())
                .build();
    }

    /** Ratings are 1 to 5: 1 plus 4 times the fit by the true shares, and noise that is normally distributed. */
    static List<PastPair> drawn(int count, double[] shares, double noise, long seed) {
        var random = new SplittableRandom(seed);
        List<PastPair> pairs = new ArrayList<>();
        for (int p = 0; p < count; p++) {
            Map<String, Double> values = new TreeMap<>();
            double fit = 0;
            for (int c = 0; c < CRITERIA.size(); c++) {
                double value = random.nextDouble();
                values.put(CRITERIA.get(c), value);
                fit += shares[c] * value;
            }
            pairs.add(new PastPair(
                    "M-" + p / 2, "T-" + p, values, rating(fit, noise, random), rating(fit, noise, random)));
        }
        return pairs;
    }

    private static OptionalInt rating(double fit, double noise, SplittableRandom random) {
        long rating = Math.round(1 + 4 * fit + noise * random.nextGaussian());
        return OptionalInt.of(Math.clamp(rating, 1, 5));
    }

    /** Ratings that have nothing to do with any criterion. */
    static List<PastPair> noise(int count, long seed) {
        return drawn(count, new double[] {0, 0, 0, 0}, 1.5, seed).stream()
                .map(pair -> new PastPair(
                        pair.mentor(), pair.mentee(), pair.values(), pair.mentorRating(), OptionalInt.empty()))
                .toList();
    }
}
