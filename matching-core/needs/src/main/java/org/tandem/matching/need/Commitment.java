package org.tandem.matching.need;

/**
 * What a coordinator has decided or the two sides have agreed: an offer gives a need at least so many units, in every plan.
 * The pair must obey the rules; only a pair held for review is released by it.
 *
 * @param offer the offer's id
 * @param need the need's id
 * @param quantity number of units, 1 or more
 */
public record Commitment(String offer, String need, int quantity) {}
