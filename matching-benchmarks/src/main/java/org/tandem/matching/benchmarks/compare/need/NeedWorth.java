package org.tandem.matching.benchmarks.compare.need;

import java.util.Comparator;

/**
 * What a plan is worth, what counts first coming first.
 *
 * @param units units given
 * @param served needs that get anything
 * @param points points of all units
 */
public record NeedWorth(long units, long served, long points) implements Comparable<NeedWorth> {
    private static final Comparator<NeedWorth> ORDER = Comparator.comparingLong(NeedWorth::units)
            .thenComparingLong(NeedWorth::served)
            .thenComparingLong(NeedWorth::points);

    @Override
    public int compareTo(NeedWorth other) {
        return ORDER.compare(this, other);
    }

    /**
     * Returns what {@code units}, by need and offer, are worth.
     *
     * @throws IllegalStateException if they break a rule
     */
    public static NeedWorth checked(NeedInstance instance, int[][] units) {
        long all = 0;
        long served = 0;
        long points = 0;
        int[] used = new int[instance.offers()];
        int[] needsOf = new int[instance.offers()];
        for (int n = 0; n < instance.needs(); n++) {
            int given = 0;
            int partners = 0;
            for (int o = 0; o < instance.offers(); o++) {
                int carried = units[n][o];
                require(carried >= 0 && (carried == 0 || instance.isEligible(n, o)), "pairs must be eligible");
                given += carried;
                used[o] += carried;
                partners += carried > 0 ? 1 : 0;
                needsOf[o] += carried > 0 ? 1 : 0;
                points += carried == 0 ? 0 : (long) carried * instance.points()[n][o];
            }
            require(given <= instance.wanted()[n], "needs must not get more than is wanted");
            require(partners <= instance.mostOffers()[n], "needs must not have too many offers");
            all += given;
            served += given > 0 ? 1 : 0;
        }
        for (int o = 0; o < instance.offers(); o++) {
            require(used[o] <= instance.offered()[o], "offers must not give more than there is");
            require(needsOf[o] <= instance.mostNeeds()[o], "offers must not have too many needs");
        }
        return new NeedWorth(all, served, points);
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("In the plan of a peer, " + what + ".");
        }
    }
}
