package org.tandem.matching.compatibility;

import org.tandem.matching.policy.Reason;

/**
 * A pair that is not proposed until a coordinator has reviewed it; fixing it releases it.
 *
 * @param mentor the mentor's id
 * @param mentee the mentee's id
 * @param rule name of the first rule that holds the pair
 * @param reason what must be found out
 */
public record HeldPair(String mentor, String mentee, String rule, Reason reason) {}
