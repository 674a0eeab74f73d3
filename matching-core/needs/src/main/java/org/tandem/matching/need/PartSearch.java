package org.tandem.matching.need;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The search for the best plan of a part, within what is left of time and steps: a flow without limits of partners; a linear program
 * of all levels at once, a dive from it, and a tree that small parts close; neighbourhoods; and then a tree for each level, until one
 * stays open.
 */
final class PartSearch {
    /** As many as it takes to come down to plans, and somewhat more. */
    private static final int FIRST_NODES = 400;
    /** A tree that has about so many pairs to decide before it comes to a plan may be searched to its end. */
    private static final int MOST_PARTLY = 40;

    private final Quantities quantities;
    private final ConnectedComponent part;
    private final RemainingLimits budget;
    private int[] best;
    private long[] bound;
    private int provenLevels;
    /** Prices that bound sums by {@link SumWeights#much}. */
    private @Nullable PartnerPrices much;

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
        long greatest = all.bound(() -> !budget.hasTime());
        PartnerPrices prices = all.prices();
        if (!weights.areExact()) {
            much = prices;
        }
        long nanos = System.nanoTime() - started;
        budget.keepForTheEnd(2 * nanos);
        budget.reserve(nanos);
        boolean isSmall = all.partlyPartners() <= MOST_PARTLY;
        all.dive(budget::step, () -> !budget.hasTime());
        boolean closed = isSmall && all.search(steps(FIRST_NODES), () -> !budget.hasTime());
        best = all.units();
        if (closed && weights.areExact()) {
            bound = totals();
            provenLevels = UnitFlow.LEVELS;
            return;
        }
        improve(weights, prices);
        budget.release();
        proveLevels(weights, prices);
        bound[UnitFlow.POINTS] =
                Math.min(bound[UnitFlow.POINTS], SumWeights.pointsLeft(weights.all(), greatest, totals()));
    }

    /** Level by level, until one stays open. */
    private void proveLevels(SumWeights weights, PartnerPrices prices) {
        for (int level = 0; level < UnitFlow.LEVELS; level++) {
            if (totals()[level] < atMost(level)) {
                PartnerTree tree = tree(SumWeights.only(level), level);
                tree.bound(() -> !budget.hasTime());
                long[] before = totals();
                // A tree of one level leaves those after it to chance, which takes time to mend.
                budget.reserveHalf();
                tree.search(budget::step, () -> !budget.hasTime());
                budget.release();
                best = tree.units();
                if (Arrays.compare(totals(), before) > 0) {
                    improve(weights, prices);
                }
                bound[level] = Math.max(totals()[level], Math.min(atMost(level), tree.bound()));
                if (bound[level] > totals()[level]) {
                    return;
                }
            }
            bound[level] = totals()[level];
            provenLevels++;
        }
    }

    /** Returns what a level cannot exceed, if those before are proven. */
    private long atMost(int level) {
        return switch (level) {
            case UnitFlow.UNITS -> bound[UnitFlow.UNITS];
            case UnitFlow.SERVED -> part.needs().length;
            case UnitFlow.PRIORITY -> quantities.greatestPriority(part) * totals()[UnitFlow.UNITS];
            default -> pointsAtAGlance();
        };
    }

    private void improve(SumWeights weights, PartnerPrices prices) {
        best = new NeighbourhoodSearch(quantities, part, best, weights, prices, budget::step).improve();
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

    /** Returns points that no plan exceeds, at a glance: as if every need got all from its best partner. */
    long pointsAtAGlance() {
        return IntStream.range(0, part.needs().length)
                .mapToLong(need -> quantities.ofNeed[part.needs()[need]] * quantities.greatestPoints(part, need))
                .sum();
    }

    /** Returns a sum by some weights that no plan exceeds. */
    long bound(long[] weights) {
        return tree(weights, 0).bound(() -> !budget.hasTimeAtTheEnd());
    }

    /**
     * Returns a sum by {@link SumWeights#much} that no plan exceeds.
     *
     * @param less so much less a unit counts than there
     */
    long muchBound(long less) {
        PartnerPrices known = much;
        if (known == null) {
            PartnerTree tree = tree(SumWeights.much(quantities), 0);
            tree.bound(() -> !budget.hasTimeAtTheEnd());
            known = tree.prices();
            much = known;
        }
        return Math.min(
                known.withCheaperUnits(less, true).bound(), known.withCheaperUnits(less, false).bound());
    }
}
