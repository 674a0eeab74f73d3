package org.tandem.matching.internal.group;

/**
 * How near the size of a group is to the mean size: 1 at the mean, 0 at none or twice of it; every group counts alike.
 *
 * @param weight the weight
 * @param people the number of people
 * @param groups the number of groups
 */
public record SizeMeasure(int weight, int people, int groups) implements GroupMeasure {
    @Override
    public long points(int group, int[] members, int size) {
        return ofSize(size);
    }

    /** Returns the points of a group of this size. */
    public long ofSize(int size) {
        long near = people - Math.abs((long) size * groups - people);
        return near <= 0 ? 0 : Rounding.halfUp(1_000L * weight * near, groups);
    }

    @Override
    public double perfect(int size) {
        return 1_000.0 * weight * people / groups;
    }

    /** Returns whether no further member is worth more than the one before, up to this size. */
    boolean isConcaveTo(int most) {
        return (long) most * groups <= 2L * people;
    }
}
