package org.tandem.matching.internal.group;

import java.util.Arrays;

/** Two people are as far apart as a table says. */
public final class PairMix implements Mix {
    private final int weight;
    private final int people;
    private final short[] distances;

    /**
     * Takes a symmetric table over.
     *
     * @param distances in thousandths, of person {@code one} and {@code other} at {@code one * people + other}
     */
    public PairMix(int weight, int people, short[] distances) {
        this.weight = weight;
        this.people = people;
        this.distances = distances;
    }

    @Override
    public int weight() {
        return weight;
    }

    @Override
    public int distance(int one, int other) {
        return distances[one * people + other];
    }

    /** Nobody is further from the others than from those who are furthest away. */
    @Override
    public long bound(Spread spread) {
        int others = Math.max(1, spread.smallest() - 1);
        long bound = 0;
        int[] count = new int[FAR + 1];
        for (int p = 0; p < people; p++) {
            Arrays.fill(count, 0);
            for (int q = 0; q < people; q++) {
                if (q != p) {
                    count[distance(p, q)]++;
                }
            }
            long sum = 0;
            int left = others;
            for (int d = FAR; d > 0 && left > 0; d--) {
                int taken = Math.min(left, count[d]);
                sum += (long) taken * d;
                left -= taken;
            }
            bound += spread.fine(weight * sum, others);
        }
        return spread.wholePoints(bound);
    }
}
