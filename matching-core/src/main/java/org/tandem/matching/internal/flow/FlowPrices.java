package org.tandem.matching.internal.flow;

/** The dual prices of an optimum: what a unit is worth at a node. */
@FunctionalInterface
public interface FlowPrices {

    /**
     * The price of a node.
     *
     * @param node a node, not the ground, which costs 0
     * @param digit 0 for what the price has of limits, then one more than the level
     */
    long of(int node, int digit);
}
