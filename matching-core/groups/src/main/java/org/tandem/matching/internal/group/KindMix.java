package org.tandem.matching.internal.group;

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
}
