package org.tandem.matching.need;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * The search for the best plan of a part, within what is left of time and steps: a flow without limits of partners; a tree of all
 * levels at once, which small parts close; neighbourhoods; and then a tree for each level, until one stays open.
 */
final class PartSearch {
    /** As many as it takes to come down to plans, and somewhat more. */
    private static final int FIRST_NODES = 400;
    /** Bounds come last, and take about so many times what the first one takes. */
    private static final int BOUNDS = 6;

    private final Quantities quantities;
    private final ConnectedComponent part;
    private final RemainingLimits budget;
    private int[] best;
    private long[] bound;
    private int provenLevels;
    private boolean isGlance;

    PartSearch(Quantities quantities, ConnectedComponent part, RemainingLimits budget) {
        this.quantities = quantities;
        this.part = part;
        this.budget = budget;
        FlowPlan flow = new FlowPlan(quantities, part);
        best = flow.round(budget::hasTime);
        bound = flow.bound();
        if (Arrays.equals(totals(), bound)) {
            provenLevels = UnitFlow.LEVELS;
        } else {
            search();
        }
    }

    private BooleanSupplier steps(int most) {
        int[] left = {most};
        return () -> left[0]-- > 0 && budget.step();
    }

    private void search() {
        SumWeights weights = SumWeights.of(quantities, part);
        long started = System.nanoTime();
        PartnerTree all = tree(weights.all(), 0);
        all.bound(() -> !budget.hasTime());
        if (!budget.hasTime()) {
            isGlance = true;
            return;
        }
        budget.reserve(BOUNDS * (System.nanoTime() - started));
        boolean closed = all.search(steps(FIRST_NODES), budget::isCancelled);
        best = all.units();
        if (closed && weights.areExact()) {
            bound = totals();
            provenLevels = UnitFlow.LEVELS;
            return;
        }
        improve(weights);
        boolean open = !budget.hasTime();
        budget.release();
        for (int level = 0; level < UnitFlow.LEVELS; level++) {
            PartnerTree tree = tree(SumWeights.only(level), level);
            long[] before = totals();
            open |= !tree.search(open ? () -> false : budget::step, budget::isCancelled);
            best = tree.units();
            if (Arrays.compare(totals(), before) > 0) {
                // A tree of one level leaves those after it to chance.
                improve(weights);
            }
            bound[level] = Math.max(totals()[level], level == 0 ? Math.min(bound[0], tree.bound()) : tree.bound());
            open |= bound[level] > totals()[level];
            provenLevels += open ? 0 : 1;
        }
    }

    private void improve(SumWeights weights) {
        best = new NeighbourhoodSearch(quantities, part, best, weights, budget::step).improve();
    }

    /** Returns points that no plan exceeds, at a glance: as if every need got all from its best partner. */
    long pointsAtAGlance() {
        return IntStream.range(0, part.needs().length)
                .mapToLong(need -> quantities.ofNeed[part.needs()[need]] * quantities.greatestPoints(part, need))
                .sum();
    }

    /** Returns whether there was no time for linear programs, so that only the units are bounded otherwise. */
    boolean isGlance() {
        return isGlance;
    }

    private PartnerTree tree(long[] weights, int levelsHeld) {
        return new PartnerTree(quantities, part, weights, Arrays.copyOf(totals(), levelsHeld), best);
    }

    private long[] totals() {
        return quantities.totals(part, best);
    }

    /** Returns how many units each pair of the part carries. */
    int[] units() {
        return best;
    }

    /** Returns by level what no plan exceeds that reaches the levels before. */
    long[] bound() {
        return bound;
    }

    /** Returns of how many levels, from the first on, no plan reaches more. */
    int provenLevels() {
        return provenLevels;
    }

    /**
     * Returns a sum that no plan exceeds which reaches what this one does of the levels proven for all parts.
     *
     * @param weights by level
     */
    long bound(long[] weights, int levelsHeld) {
        return tree(weights, levelsHeld).bound(budget::isCancelled);
    }

    /** Returns what one of a level is worth in points at the best prices. */
    double priceOf(int level) {
        PartnerTree tree = tree(SumWeights.only(UnitFlow.POINTS), level + 1);
        tree.bound(budget::isCancelled);
        return tree.heldPrice(level);
    }
}
