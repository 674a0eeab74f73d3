package org.tandem.matching.internal.group;

/**
 * How different the members of a group are: the mean distance of two of them, 0 to 1, for each member. A member alone meets
 * nobody and gets nothing.
 */
public sealed interface Mix extends GroupMeasure permits KindMix, StepMix, PairMix {
    /** Distances count in thousandths. */
    int FAR = 1_000;

    /** Returns the distance of two people in thousandths, 0 to {@value #FAR}; symmetric. */
    int distance(int one, int other);

    @Override
    default long points(int group, int[] members, int size) {
        if (size < 2) {
            return 0;
        }
        long sum = 0;
        for (int m = 1; m < size; m++) {
            for (int k = 0; k < m; k++) {
                sum += distance(members[m], members[k]);
            }
        }
        return ofSum(sum, size);
    }

    /** Returns the points of a group in which the distances of every two members add up to {@code sum}. */
    default long ofSum(long sum, int size) {
        return Rounding.halfUp(2L * weight() * sum, size - 1L);
    }
}
