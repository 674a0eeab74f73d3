package org.tandem.matching.internal.group;

/**
 * What it costs elsewhere that two people are in one group, whichever it is.
 *
 * @param people the number of people
 * @param costs in points, 0 or more, of person {@code one} and {@code other} at {@code one * people + other}; symmetric
 */
public record PairCost(int people, int[] costs) implements GroupMeasure {
    @Override
    public int weight() {
        return 1;
    }

    @Override
    public long points(int group, int[] members, int size) {
        long sum = 0;
        for (int m = 1; m < size; m++) {
            for (int k = 0; k < m; k++) {
                sum -= costs[members[m] * people + members[k]];
            }
        }
        return sum;
    }

    @Override
    public double perfect(int size) {
        return 0;
    }
}
