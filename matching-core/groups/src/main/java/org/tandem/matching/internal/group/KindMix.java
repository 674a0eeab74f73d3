package org.tandem.matching.internal.group;

import java.util.Arrays;

/**
 * Two people are 1 apart if their kinds (sectors, occupations, …) are known and differ, else 0.
 *
 * @param weight the weight
 * @param kind by person: the number of the kind, from 0, or {@link #UNKNOWN}
 */
public record KindMix(int weight, int[] kind) implements Mix {
    /** The kind of a person of whom none is known. */
    public static final int UNKNOWN = -1;

    @Override
    public int distance(int one, int other) {
        return kind[one] != kind[other] && kind[one] != UNKNOWN && kind[other] != UNKNOWN ? FAR : 0;
    }

    /** Pairs of different kinds are half of the pairs that each kind makes with all others, kind by kind. */
    @Override
    public long bound(Spread spread) {
        int kinds = Arrays.stream(kind).max().orElse(UNKNOWN) + 1;
        int[] count = new int[kinds];
        for (int k : kind) {
            if (k != UNKNOWN) {
                count[k]++;
            }
        }
        long bound = 0;
        for (int of : count) {
            bound += spread.mostCut(of, (long) weight * FAR / 2);
        }
        return spread.wholePoints(bound);
    }
}
