package org.tandem.matching.internal.partition;

/**
 * A composition of one group.
 *
 * @param groupKind the kind of the group
 * @param kinds of its parties, ascending
 * @param worth in points, without prices
 */
record Candidate(int groupKind, int[] kinds, long worth) {
    /** Returns the points less the prices of the members. */
    long priced(long[] priceOfKind) {
        long sum = worth;
        for (int kind : kinds) {
            sum -= priceOfKind[kind];
        }
        return sum;
    }
}
