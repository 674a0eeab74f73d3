package org.tandem.matching.internal.exact;

/**
 * A plan that its objective determines without a search.
 *
 * @param pairs the chosen pairs, ascending
 * @param proven whether no plan is better by that objective
 */
public record ExactPlan(int[] pairs, boolean proven) {}
