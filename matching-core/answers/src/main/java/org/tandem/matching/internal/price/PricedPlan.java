package org.tandem.matching.internal.price;

/**
 * The best plan found under a condition, with what no plan under that condition exceeds.
 *
 * @param pairs the chosen pairs of the graph, ascending
 * @param worth what they are worth
 * @param bound no plan under the condition is worth more; equal to {@code worth} if the plan is proven best
 */
public record PricedPlan(int[] pairs, Worth worth, Worth bound) {

    /** Returns whether no plan under the condition is better. */
    public boolean isExact() {
        return worth.compareTo(bound) == 0;
    }
}
