package org.tandem.matching.need;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Exact search for the greatest sum of totals, where a need may have few offers only, or an offer few needs.
 *
 * <p><strong>What.</strong> The best plan of a part, and a sum that no plan exceeds.
 *
 * <p><strong>Definition.</strong> Depth first. Each node is bounded by a {@link PartnerProgram}. If nobody is a partner in part, a
 * {@link UnitFlow} finds the best units for those who are partners; that closes the node if they are worth as much as its bound (the
 * program may miss what is held), or if nothing is left to decide. Otherwise the pair that is most of a partner is kept first, and then
 * barred.
 *
 * <p><strong>Complexity.</strong> Exponential in the worst case (with one partner each it contains the generalised assignment problem),
 * limited by the steps allowed.
 *
 * <p><strong>Source.</strong> Land and Doig, An automatic method of solving discrete programming problems, 1960.
 *
 * <p><strong>Failure.</strong> When no further step is allowed, the bound is the greatest of the nodes left open.
 */
final class PartnerTree {
    private static final double WHOLE = 1 - 1e-4;
    private static final double NOTHING = 1e-6;
    private static final double ANY = Double.POSITIVE_INFINITY;
    private static final int NONE = -1;
    private static final double HALF = 0.5;
    /** A dive decides about so large a part of what is open at once. */
    private static final int PARTS_OF_DIVE = 20;

    private record Split(int pair, int mark, long bound) {}

    private final Quantities quantities;
    private final ConnectedComponent part;
    private final UnitFlow flow;
    private final Partners partners;
    private final PartnerProgram program;
    private final long[] weights;
    private final ArrayDeque<Split> open = new ArrayDeque<>();
    private int[] best;
    private long[] bestTotals;
    private long bound = Long.MAX_VALUE;

    /**
     * Prepares a search.
     *
     * @param weights by level
     * @param held by level, from the first on, as far as there are any: what plans must reach
     * @param known units by pair of a plan that does
     */
    PartnerTree(Quantities quantities, ConnectedComponent part, long[] weights, long[] held, int[] known) {
        this.quantities = quantities;
        this.part = part;
        this.weights = weights;
        flow = new UnitFlow(quantities, part);
        partners = new Partners(quantities, part, flow);
        program = new PartnerProgram(quantities, part, partners, weights, held);
        best = known;
        bestTotals = quantities.totals(part, known);
    }

    private long sum(long[] totals) {
        long sum = 0;
        for (int level = 0; level < weights.length; level++) {
            sum += weights[level] * totals[level];
        }
        return sum;
    }

    private void offer(int[] units) {
        long[] totals = quantities.totals(part, units);
        if (Arrays.compare(totals, bestTotals) > 0) {
            best = units;
            bestTotals = totals;
        }
    }

    /** Bounds all plans; returns a sum that none exceeds. */
    long bound(BooleanSupplier stop) {
        bound = Math.min(bound, program.solve(stop));
        return bound;
    }

    /** Returns prices of what bounds all plans. To be asked while nothing is decided, after {@link #bound(BooleanSupplier)}. */
    PartnerPrices prices() {
        return program.prices();
    }

    /** Returns how many pairs are partners in part where nothing is decided, after {@link #bound(BooleanSupplier)}. */
    int partlyPartners() {
        return partly().size();
    }

    private List<Integer> partly() {
        List<Integer> found = new ArrayList<>();
        for (int p = 0; p < part.pairs(); p++) {
            if (partners.isOpen(p) && program.share(p) > NOTHING && program.share(p) < WHOLE) {
                found.add(p);
            }
        }
        return found;
    }

    /**
     * Comes down to one plan quickly, after {@link #bound(BooleanSupplier)}: of the pairs that are partners in part, several are
     * kept at a time, those first that are most of one.
     *
     * @param step whether another program is allowed
     */
    void dive(BooleanSupplier step, BooleanSupplier stop) {
        int root = partners.mark();
        for (List<Integer> open = partly(); !open.isEmpty() && step.getAsBoolean(); open = partly()) {
            open.sort(Comparator.comparingDouble(p -> -program.share(p)));
            int some = Math.max(1, open.size() / PARTS_OF_DIVE);
            for (int p : open.subList(0, some)) {
                if (partners.isOpen(p) && (p == open.get(0) || program.share(p) >= HALF)) {
                    partners.keep(p);
                }
            }
            program.solve(stop);
        }
        settle();
        partners.undo(root);
    }

    /** Searches as long as {@code step} allows another node; returns whether everything was looked at. */
    boolean search(BooleanSupplier step, BooleanSupplier stop) {
        int root = partners.mark();
        long node = bound(stop);
        while (true) {
            int pair = node <= sum(bestTotals) ? NONE : mostOpen(WHOLE);
            if (pair == NONE && node > sum(bestTotals)) {
                settle();
                pair = node <= sum(bestTotals) ? NONE : mostOpen(ANY);
            }
            if (pair != NONE && step.getAsBoolean()) {
                open.push(new Split(pair, partners.mark(), node));
                partners.keep(pair);
            } else if (pair != NONE) {
                leaveOpen(node);
                partners.undo(root);
                return false;
            } else if (open.isEmpty()) {
                bound = Math.min(bound, sum(bestTotals));
                partners.undo(root);
                return true;
            } else {
                Split last = open.pop();
                partners.undo(last.mark);
                partners.bar(last.pair);
            }
            node = Math.min(program.solve(stop), open.isEmpty() ? bound : open.peek().bound);
        }
    }

    private void leaveOpen(long node) {
        long most = node;
        for (Split split : open) {
            most = Math.max(most, split.bound);
        }
        bound = Math.min(bound, most);
    }

    /**
     * Returns the pair that is most of a partner, of those about which nothing is decided, or {@link #NONE}.
     *
     * @param below a pair must be less of a partner than that; if it is not {@link #ANY}, also something of one
     */
    private int mostOpen(double below) {
        int found = NONE;
        double most = below == ANY ? -1 : NOTHING;
        for (int p = 0; p < part.pairs(); p++) {
            if (partners.isOpen(p) && program.share(p) > most && program.share(p) < below) {
                found = p;
                most = program.share(p);
            }
        }
        return found;
    }

    /** Finds the best units for those who are partners. */
    private void settle() {
        int mark = partners.mark();
        for (int p = 0; p < part.pairs(); p++) {
            if (partners.isOpen(p) && program.share(p) >= WHOLE) {
                partners.keep(p);
            }
        }
        flow.optimise();
        int[] units = flow.units();
        for (int next = partners.excess(units); next >= 0; next = partners.excess(units)) {
            partners.keep(next);
            flow.optimise();
            units = flow.units();
        }
        offer(partners.cut(units));
        partners.undo(mark);
    }

    /** Returns a sum that no plan exceeds. */
    long bound() {
        return bound;
    }

    int[] units() {
        return best;
    }

    long[] totals() {
        return bestTotals;
    }
}
