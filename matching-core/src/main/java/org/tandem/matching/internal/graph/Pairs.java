package org.tandem.matching.internal.graph;

/**
 * Eligible pairs in compressed rows.
 *
 * @param firstPairs first pair of every mentee, and the number of pairs at the end
 * @param mentors mentor of every pair, ascending within a mentee
 * @param points points of every pair
 * @param all whether there are no others
 */
public record Pairs(int[] firstPairs, int[] mentors, long[] points, boolean all) {
    /** Pairs besides which there are no others. */
    public Pairs(int[] firstPairs, int[] mentors, long[] points) {
        this(firstPairs, mentors, points, true);
    }
}
