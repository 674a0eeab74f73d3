package org.tandem.matching.internal.group;

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
}
