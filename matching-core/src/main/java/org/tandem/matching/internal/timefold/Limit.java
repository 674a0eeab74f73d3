package org.tandem.matching.internal.timefold;

/**
 * The limit that a quota sets to one group.
 *
 * @param quota position of the quota in the graph
 * @param group position of the limit within the quota
 * @param left how many matches it leaves
 */
public record Limit(int quota, int group, int left) {}
