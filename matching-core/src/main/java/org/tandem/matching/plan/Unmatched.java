package org.tandem.matching.plan;

/**
 * A mentee who did not get all the mentors wanted.
 *
 * @param mentee the mentee's id
 * @param missing how many mentors are missing; 1 or more
 * @param matched how many mentors the plan gives; 0 or more
 * @param reason why not more
 */
public record Unmatched(String mentee, int missing, int matched, UnmatchedReason reason) {}
