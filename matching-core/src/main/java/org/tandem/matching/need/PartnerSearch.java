package org.tandem.matching.need;

import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * Exact search where a need may have few offers only, or an offer few needs.
 *
 * <p><strong>What.</strong> The best plan of a part, with a proof, or the best found with a bound.
 *
 * <p><strong>Definition.</strong> Depth first. Each node is bounded by the {@link UnitFlow} without these limits, in which
 * nobody gets more than its best partners could carry together. If somebody has too many partners in it, the node is split
 * on one of them: first it stays (once as many stay as are allowed, all others are barred), then it is barred. At the root a
 * plan is made first by keeping the largest partners until nobody has too many.
 *
 * <p><strong>Complexity.</strong> One node where nobody has too many partners; exponential in the worst case (with one
 * partner each it contains the generalised assignment problem), limited by the budget.
 *
 * <p><strong>Source.</strong> Land and Doig, An automatic method of solving discrete programming problems, 1960.
 *
 * <p><strong>Failure.</strong> When the budget ends it returns the best plan so far; its bound then is the greatest of the
 * nodes left open.
 */
final class PartnerSearch {
    private record Split(int pair, int mark, long[] bound) {}

    private final Part part;
    private final UnitFlow flow;
    private final Partners partners;
    private final Budget budget;
    private int[] best = {};
    /** By level; empty, which is less than anything, while there is no plan. */
    private long[] bestTotals = {};

    private long[] openBound = {};
    private int nodes;

    PartnerSearch(Quantities quantities, Part part, Budget budget) {
        this.part = part;
        this.budget = budget;
        flow = new UnitFlow(quantities, part);
        partners = new Partners(quantities, part, flow);
    }

    /** Searches; afterwards the result can be asked for. */
    void run() {
        int pair = evaluate();
        if (pair >= 0) {
            round(pair);
            pair = evaluate();
        }
        ArrayDeque<Split> open = new ArrayDeque<>();
        while (pair >= 0 || !open.isEmpty()) {
            if (pair < 0) {
                Split last = open.pop();
                partners.undo(last.mark);
                partners.bar(last.pair);
            } else if (budget.step()) {
                open.push(new Split(pair, partners.mark(), flow.totals()));
                partners.keep(pair);
            } else {
                leaveOpen(open);
                return;
            }
            pair = evaluate();
        }
    }

    /** Bounds the node and takes its plan if that is one; returns the pair to split on, or -1 if the node is closed. */
    private int evaluate() {
        nodes++;
        flow.optimise();
        if (Arrays.compare(flow.totals(), bestTotals) <= 0) {
            return -1;
        }
        int[] units = flow.units();
        int pair = partners.excess(units);
        if (pair < 0) {
            take(units);
        }
        return pair;
    }

    /** Keeps the largest partners, from {@code first} on, until nobody has too many: a plan, not always the best. */
    private void round(int first) {
        int mark = partners.mark();
        int[] units = {};
        for (int pair = first; pair >= 0; pair = partners.excess(units)) {
            partners.keep(pair);
            flow.optimise();
            units = flow.units();
        }
        take(units);
        partners.undo(mark);
    }

    private void take(int[] units) {
        best = units;
        bestTotals = flow.totals();
    }

    /** The node at hand and the other halves of all splits above it stay open. */
    private void leaveOpen(ArrayDeque<Split> open) {
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

    /** Returns totals by level that no plan exceeds. */
    long[] bound() {
        return Arrays.compare(openBound, bestTotals) > 0 ? openBound : bestTotals;
    }

    /** Returns whether no plan is better. */
    boolean isProven() {
        return Arrays.compare(openBound, bestTotals) <= 0;
    }

    /** Returns the number of nodes. */
    int nodes() {
        return nodes;
    }

    /** Shows sizes only. */
    @Override
    public String toString() {
        return "PartnerSearch[" + part.pairs() + " pairs, " + nodes + " nodes]";
    }
}
