package org.tandem.matching.need;

import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * The best plan of a small part by another way than the library's: depth first, each node bounded by the flow without limits of partners,
 * and split on a partner of somebody who has too many.
 */
final class FlowTree {
    private record Split(int pair, int mark) {}

    private final UnitFlow flow;
    private final Partners partners;
    private final ArrayDeque<Split> open = new ArrayDeque<>();
    /** The pair to split the node at hand on; -1 if that is closed. */
    private int pair;

    /** By level; empty, which is less than anything, while there is no plan. */
    private long[] bestTotals = {};

    /** Bounds the root. */
    FlowTree(Quantities quantities, ConnectedComponent part) {
        flow = new UnitFlow(quantities, part);
        partners = new Partners(quantities, part, flow);
        pair = evaluate();
    }

    /** Searches to the end. */
    FlowTree searched() {
        while (pair >= 0 || !open.isEmpty()) {
            if (pair < 0) {
                Split last = open.pop();
                partners.undo(last.mark);
                partners.bar(last.pair);
            } else {
                open.push(new Split(pair, partners.mark()));
                partners.keep(pair);
            }
            pair = evaluate();
        }
        return this;
    }

    /** Bounds the node and takes its plan if that is one; returns the pair to split on, or -1 if the node is closed. */
    private int evaluate() {
        flow.optimise();
        if (Arrays.compare(flow.totals(), bestTotals) <= 0) {
            return -1;
        }
        int[] units = flow.units();
        int excess = partners.excess(units);
        if (excess < 0) {
            bestTotals = flow.totals();
        }
        return excess;
    }

    /** Returns the totals of the best plan by level. */
    long[] totals() {
        return bestTotals;
    }
}
