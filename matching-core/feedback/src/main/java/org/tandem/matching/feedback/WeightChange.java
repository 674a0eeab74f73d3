package org.tandem.matching.feedback;

/**
 * The weight of a criterion.
 *
 * @param criterion the criterion's name
 * @param today its weight in the policy
 * @param fitted the weight that fits the ratings best
 */
public record WeightChange(String criterion, int today, int fitted) {}
