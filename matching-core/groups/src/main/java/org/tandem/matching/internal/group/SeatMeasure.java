package org.tandem.matching.internal.group;

import java.util.Arrays;

/**
 * What each person gains in each group, whoever else is there.
 *
 * @param weight the weight
 * @param points by person and group, the weight counted in
 */
public record SeatMeasure(int weight, long[][] points) implements GroupMeasure {
    @Override
    public long points(int group, int[] members, int size) {
        long sum = 0;
        for (int m = 0; m < size; m++) {
            sum += points[members[m]][group];
        }
        return sum;
    }

    /** Everybody where it is best; {@link SeatBranching} knows better. */
    @Override
    public long bound(Spread spread) {
        return Arrays.stream(points)
                .mapToLong(row -> Arrays.stream(row).max().orElse(0))
                .sum();
    }
}
