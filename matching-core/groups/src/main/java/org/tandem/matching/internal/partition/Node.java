package org.tandem.matching.internal.partition;

/** Where a {@link CompositionSearch} is after so many members: who could come, and what is known of those who are there. */
final class Node {
    /** Who could still come, as many as {@link #count}. */
    final int[] candidates;

    int count;
    /** By party: what it brings alone and to those who are there, in fine parts. */
    final long[] paired;
    /** By need: how much of it is met. */
    final long[] met;
    /** By measure of strength: how much stronger than the mean those are who are there, together. */
    final long[] stronger;
    /** How many people are still to come. */
    int left;
    /** What those bring who are there, in fine parts, without their strength and what is charged. */
    long fixed;

    Node(int parties, int needs, int strengths) {
        candidates = new int[parties];
        paired = new long[parties];
        met = new long[needs];
        stronger = new long[strengths];
    }
}
