package org.tandem.matching.compatibility;

/**
 * What one criterion gives to a pair, of whom it has the facts.
 *
 * @param criterion the criterion's name
 * @param weight its weight in the policy
 * @param value how well the two fit by it, 0 to 1
 * @param points what that is worth; the points of a pair are the sum over its criteria
 */
public record Contribution(String criterion, int weight, double value, long points) {}
