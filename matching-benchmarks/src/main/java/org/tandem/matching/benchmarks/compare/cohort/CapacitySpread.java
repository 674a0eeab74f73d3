package org.tandem.matching.benchmarks.compare.cohort;

import java.util.SplittableRandom;
import org.tandem.matching.benchmarks.compare.cohort.CohortKind.Supply;

/** Spreads places over mentors, few over most and many over some. */
final class CapacitySpread {
    private CapacitySpread() {}

    /**
     * Returns places by mentor.
     *
     * @param wanted mentors wanted by all mentees together
     * @param stars the first mentors, who get four times as many as others
     */
    static int[] draw(Supply supply, long wanted, int mentors, int stars, SplittableRandom random) {
        int[] places = new int[mentors];
        long sum = 0;
        for (int j = 0; j < mentors; j++) {
            places[j] = j < stars ? 4 : 1;
            sum += places[j];
        }
        long asked = Math.max(1, Math.round(supply.places() * wanted));
        int most = (int) Math.max(supply.mostPlaces(), (asked + mentors - 1) / mentors + 1);
        var skewed = new Zipf(mentors, 0.7);
        int[] order = random.ints(mentors, 0, Integer.MAX_VALUE).toArray();
        Integer[] byChance = new Integer[mentors];
        java.util.Arrays.setAll(byChance, j -> j);
        java.util.Arrays.sort(byChance, java.util.Comparator.comparingInt((Integer j) -> order[j]));
        while (sum < asked) {
            int j = byChance[skewed.draw(random)];
            int more = places[j] < (j < stars ? 4 : 1) * most ? 1 : 0;
            places[j] += more;
            sum += more;
        }
        while (sum > asked) {
            int j = random.nextInt(mentors);
            int less = places[j] > 0 ? 1 : 0;
            places[j] -= less;
            sum -= less;
        }
        return places;
    }
}
