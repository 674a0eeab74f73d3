package org.tandem.matching.io.facts;

/**
 * Sizes of groups of which nothing else is known.
 *
 * @param least the least number of members
 * @param most the greatest number of members
 */
public record GroupSizes(int least, int most) {}
