package org.tandem.matching.need;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * Exact search where a need may have few offers only, or an offer few needs.
 *
 * <p><strong>What.</strong> The best plan of a part, with a proof, or the best found with a bound.
 *
 * <p><strong>Definition.</strong> Depth first. Each node is bounded by the {@link UnitFlow} without these limits, in which
 * nobody gets more than its best partners could carry together. If somebody has too many partners in it, the node is split
 * on one of them: first it stays (once as many stay as are allowed, all others are barred), then it is barred. A plan to
 * begin with keeps the largest partners until nobody has too many.
 *
 * <p><strong>Complexity.</strong> One node where nobody has too many partners; exponential in the worst case (with one
 * partner each it contains the generalised assignment problem), limited by the steps allowed.
 *
 * <p><strong>Source.</strong> Land and Doig, An automatic method of solving discrete programming problems, 1960.
 *
 * <p><strong>Failure.</strong> When no further step is allowed it can be told a better plan and go on later; its bound then
 * is the greatest of the nodes left open.
 */
final class PartnerSearch {
    private record Split(int pair, int mark, long[] bound) {}

    private final Quantities quantities;
    private final ConnectedComponent part;
    private final UnitFlow flow;
    private final Partners partners;
    private final ArrayDeque<Split> open = new ArrayDeque<>();
    /** The pair to split the node at hand on; -1 if that is closed. */
    private int pair;

    private int[] best = {};
    /** By level; empty, which is less than anything, while there is no plan. */
    private long[] bestTotals = {};

    /** Of the nodes left open; empty once there are none. */
    private long[] openBound = {};

    private int nodes;

    /** Bounds the root. */
    PartnerSearch(Quantities quantities, ConnectedComponent part) {
        this.quantities = quantities;
        this.part = part;
        flow = new UnitFlow(quantities, part);
        partners = new Partners(quantities, part, flow);
        pair = evaluate();
        openBound = flow.totals();
    }

    /** Makes a plan to begin with; in haste, if {@code step} says that there is no time. */
    void round(BooleanSupplier step) {
        int mark = partners.mark();
        int[] units = flow.units();
        for (int next = pair; next >= 0 && step.getAsBoolean(); next = partners.excess(units)) {
            partners.keep(next);
            flow.optimise();
            units = flow.units();
        }
        int[] plan = partners.cut(units);
        partners.undo(mark);
        flow.optimise();
        offer(plan);
    }

    /** Tells a plan that keeps all limits. */
    void offer(int[] units) {
        long[] totals = quantities.totals(part, units);
        if (Arrays.compare(totals, bestTotals) > 0) {
            best = units;
            bestTotals = totals;
            if (Arrays.compare(flow.totals(), bestTotals) <= 0) {
                pair = -1;
            }
        }
    }

    /** Searches on, as long as {@code step} allows another split. */
    void branch(BooleanSupplier step) {
        while (pair >= 0 || !open.isEmpty()) {
            if (pair < 0) {
                Split last = open.pop();
                partners.undo(last.mark);
                partners.bar(last.pair);
            } else if (step.getAsBoolean()) {
                open.push(new Split(pair, partners.mark(), flow.totals()));
                partners.keep(pair);
            } else {
                leaveOpen();
                return;
            }
            pair = evaluate();
        }
        openBound = new long[0];
    }

    /** Bounds the node and takes its plan if that is one; returns the pair to split on, or -1 if the node is closed. */
    private int evaluate() {
        nodes++;
        flow.optimise();
        if (Arrays.compare(flow.totals(), bestTotals) <= 0) {
            return -1;
        }
        int[] units = flow.units();
        int excess = partners.excess(units);
        if (excess < 0) {
            best = units;
            bestTotals = flow.totals();
        }
        return excess;
    }

    /** The node at hand and the other halves of all splits above it stay open. */
    private void leaveOpen() {
        openBound = flow.totals();
        for (Split split : open) {
            if (Arrays.compare(split.bound, openBound) > 0) {
                openBound = split.bound;
            }
        }
    }

    /** Returns how many units each pair of the part carries in the best plan. */
    int[] units() {
        return best;
    }

    /** Returns the totals of the best plan by level. */
    long[] totals() {
        return bestTotals;
    }

    /** Returns totals by level that no plan exceeds. */
    long[] bound() {
        return isProven() ? bestTotals : openBound;
    }

    /** Returns whether no plan is better. */
    boolean isProven() {
        return Arrays.compare(openBound, bestTotals) <= 0;
    }

    /** Shows sizes only. */
    @Override
    public String toString() {
        return "PartnerSearch[" + part.pairs() + " pairs, " + nodes + " nodes]";
    }
}
