package org.tandem.matching.benchmarks.compare.need;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Random needs and offers of {@value #KINDS} kinds; the same seed gives the same instance on every machine. They lie in a
 * square; a pair is eligible within a reach, and worth {@code 1,000 · (1 − distance / reach)} points for a unit. Of every two
 * needs and of every two offers, one has at most {@value #FEW} partners.
 *
 * @param kindOfNeed by need
 * @param kindOfOffer by offer
 * @param wanted by need: how many units
 * @param offered by offer: how many units
 * @param mostOffers by need: from how many offers; {@link #ANY} for any number
 * @param mostNeeds by offer: to how many needs; {@link #ANY} for any number
 * @param points by need and offer: what a unit is worth; {@link #NOT_ELIGIBLE}
 */
public record NeedInstance(
        int[] kindOfNeed,
        int[] kindOfOffer,
        int[] wanted,
        int[] offered,
        int[] mostOffers,
        int[] mostNeeds,
        int[][] points) {

    /** No limit on partners. */
    public static final int ANY = Integer.MAX_VALUE;

    /** Stands for the points of a pair that must carry nothing. */
    public static final int NOT_ELIGIBLE = -1;

    static final int KINDS = 5;
    static final int FEW = 2;
    private static final int MOST_UNITS = 8;
    private static final int HIGHEST = 1_000;

    /**
     * Draws an instance.
     *
     * @param reach how far offers go, the side of the square being 1
     */
    public static NeedInstance of(int needs, int offers, double reach, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] kindOfNeed = random.ints(needs, 0, KINDS).toArray();
        int[] kindOfOffer = random.ints(offers, 0, KINDS).toArray();
        double[] needX = random.doubles(needs).toArray();
        double[] needY = random.doubles(needs).toArray();
        double[] offerX = random.doubles(offers).toArray();
        double[] offerY = random.doubles(offers).toArray();
        int[][] points = new int[needs][offers];
        for (int n = 0; n < needs; n++) {
            for (int o = 0; o < offers; o++) {
                double distance = Math.hypot(needX[n] - offerX[o], needY[n] - offerY[o]);
                points[n][o] = kindOfNeed[n] == kindOfOffer[o] && distance <= reach
                        ? (int) Math.round(HIGHEST * (1 - distance / reach))
                        : NOT_ELIGIBLE;
            }
        }
        return new NeedInstance(
                kindOfNeed,
                kindOfOffer,
                random.ints(needs, 1, MOST_UNITS + 1).toArray(),
                random.ints(offers, 1, MOST_UNITS + 1).toArray(),
                partners(needs, random),
                partners(offers, random),
                points);
    }

    private static int[] partners(int number, SplittableRandom random) {
        int[] most = new int[number];
        Arrays.setAll(most, at -> at % 2 == 0 ? 1 + random.nextInt(FEW) : ANY);
        return most;
    }

    /** Returns the number of needs. */
    public int needs() {
        return wanted.length;
    }

    /** Returns the number of offers. */
    public int offers() {
        return offered.length;
    }

    /** Returns whether a need and an offer may have units with each other. */
    public boolean isEligible(int need, int offer) {
        return points[need][offer] != NOT_ELIGIBLE;
    }
}
