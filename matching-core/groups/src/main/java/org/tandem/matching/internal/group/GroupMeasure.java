package org.tandem.matching.internal.group;

/**
 * What the members of one group are worth together by one criterion, in points. Every participant counts equally: a group
 * counts as often as it has members, so that no plan gains by making groups big or small.
 */
public sealed interface GroupMeasure permits SeatMeasure, Mix, CoverageMeasure, SizeMeasure, StrengthMeasure, PairCost {

    /** Returns the points of the first {@code size} of {@code members} in a group; 0 if there are none. */
    long points(int group, int[] members, int size);

    /** Returns the weight, above 0. */
    int weight();

    /** Returns the points of a perfect group of this size. */
    default double perfect(int size) {
        return 1_000.0 * weight() * size;
    }
}
