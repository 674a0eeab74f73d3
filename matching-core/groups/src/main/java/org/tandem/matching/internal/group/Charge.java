package org.tandem.matching.internal.group;

/**
 * A rule that can be broken at a cost.
 *
 * @param condition the rule
 * @param cost of each breach, in points, above 0
 */
public record Charge(Condition condition, long cost) {}
