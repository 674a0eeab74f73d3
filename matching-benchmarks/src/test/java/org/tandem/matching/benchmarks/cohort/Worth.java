package org.tandem.matching.benchmarks.cohort;

/**
 * What a plan is worth: seats first, then who is served, then points.
 *
 * @param seats number of matches
 * @param served {@link Cohort#servedWorth} of every mentee with a mentor: first how many, then their priorities
 * @param points points of the matches, less what soft rules charge
 */
record Worth(long seats, long served, long points) {}
