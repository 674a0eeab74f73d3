package org.tandem.matching.benchmarks.compare;

/**
 * A limit on the matches of groups of mentors or mentees.
 *
 * @param groupOf by person: its group
 * @param most by group: the greatest number of matches
 */
record GroupLimit(int[] groupOf, int[] most) {}
