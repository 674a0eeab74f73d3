package org.tandem.matching.internal.exact;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.GraphEditor;
import org.tandem.matching.compatibility.SeatValues;
import org.tandem.matching.internal.flow.FlowProblem;
import org.tandem.matching.internal.flow.FlowSolver;
import org.tandem.matching.internal.relax.Relaxation;

/**
 * The best plans that keep at least so many of some pairs, for instance of those that were published.
 *
 * <p>What: seats first and then the most points, whatever the graph's objective, under a limit on the pairs given up.
 * Definition: as {@link Relaxation}, with one side constraint. Where no rule couples pairs, {@link KeepingSearch} closes what
 * a price for every pair given up leaves open; otherwise {@link KeepingBranching} does, pair by pair. Complexity: see there.
 * Failure: a plan that the work did not suffice to prove has a bound above its worth.
 *
 * <p>Answers do not depend on earlier questions. Not thread-safe.
 */
public final class Keeping {
    private final CompatibilityGraph graph;
    private final Valuation valuation;
    private final SeatValues seatValues;
    private final Currency currency;
    private final FlowProblem levels;
    private final int[] published;
    /** Those of the published pairs that no decision keeps anyway. */
    private final int[] free;
    private final Worth bound;
    private int @Nullable [] mostKept;
    private @Nullable OneLevel flat;

    private Keeping(CompatibilityGraph graph, int[] published) {
        this.graph = graph;
        this.published = published.clone();
        free = IntStream.of(published).filter(pair -> !graph.isFixed(pair)).toArray();
        seatValues = new SeatValues(graph);
        valuation = new Valuation(graph, seatValues);
        currency = Currency.of(graph, seatValues);
        levels = Relaxation.problem(graph, seatValues);
        FlowSolver unlimited = new FlowSolver(levels);
        if (!unlimited.reoptimise()) {
            throw new IllegalStateException("The fixed pairs do not fit into the places, although that was checked.");
        }
        long[] totals = new long[levels.levels()];
        Arrays.setAll(totals, unlimited::total);
        long seatValue = Relaxation.seatValue(totals, seatValues);
        bound = new Worth(
                Math.toIntExact(seatValues.seats(seatValue)), seatValue, totals[totals.length - 1]);
    }

    /**
     * Prepares questions about {@code graph}.
     *
     * @param published the pairs to keep, ascending
     */
    public static Keeping of(CompatibilityGraph graph, int[] published) {
        return new Keeping(graph, published);
    }

    /**
     * Returns as many of the pairs as a plan can keep together, ascending; where rules couple, as found within the usual work
     * and before the first question had to stop.
     *
     * @param stop whether to be content with what there is
     */
    public int[] keepable(BooleanSupplier stop) {
        return mostKept(stop).clone();
    }

    private int[] mostKept(BooleanSupplier stop) {
        int[] known = mostKept;
        if (known == null) {
            known = findMostKept(stop);
            mostKept = known;
        }
        return known;
    }

    /** Returns how plans are valued here; all worths in answers are by it. */
    public Valuation valuation() {
        return valuation;
    }

    /** Any plan that keeps some of the pairs keeps them still without its other pairs, so these alone say how many can be kept. */
    private int[] findMostKept(BooleanSupplier stop) {
        GraphEditor editor = graph.edit();
        BitSet wanted = new BitSet();
        Arrays.stream(published).forEach(wanted::set);
        for (int pair = 0; pair < graph.pairCount(); pair++) {
            if (!wanted.get(pair) && !graph.isFixed(pair)) {
                editor.bar(pair);
            }
        }
        CompatibilityGraph alone = editor.build();
        Optimum most = Optimum.of(alone, Optimum.DEFAULT_WORK, stop)
                .orElseThrow(() -> new IllegalStateException("The fixed pairs do not fit together."));
        return IntStream.of(most.pairs())
                .map(pair -> graph.pair(alone.mentor(pair), alone.mentee(pair)))
                .filter(wanted::get)
                .sorted()
                .toArray();
    }

    /**
     * Returns the best plan that keeps at least so many of the pairs; of equally good ones one that keeps the most, as far as
     * the work suffices to find it.
     *
     * @param least at most as many as {@link #keepable} has
     * @param mostWork edges to look at, about
     * @param stop whether to be content with what there is
     */
    public PricedPlan best(int least, long mostWork, BooleanSupplier stop) {
        int leastOfFree = Math.max(0, least - (published.length - free.length));
        if (!graph.planRules().isEmpty()) {
            return new KeepingBranching(graph, seatValues, currency, valuation, free, bound)
                    .best(leastOfFree, mostKept(stop), mostWork, stop);
        }
        return best(flat(), leastOfFree, mostWork, stop);
    }

    /**
     * Returns the best plan that has a further pair and keeps at least so many.
     *
     * @param least at most as many as {@link #keepable} has
     * @param mostWork edges to look at, about
     * @param stop whether to be content with what there is
     * @return nothing if there is no room for that
     */
    public Optional<PricedPlan> bestWith(int pair, int least, long mostWork, BooleanSupplier stop) {
        if (graph.freePlaces(graph.mentor(pair)) == 0 || graph.openSeats(graph.mentee(pair)) == 0) {
            return Optional.empty();
        }
        if (graph.planRules().isEmpty()) {
            KeepingSearch search = new KeepingSearch(flat().problem(), free, flat().highestPrice());
            search.demand(pair);
            search.run(Math.max(0, least - (published.length - free.length)), KeepingSearch.NONE, mostWork, stop);
            if (search.isProven()) {
                return search.bestWorth() == KeepingSearch.NONE
                        ? Optional.empty()
                        : Optional.of(priced(search.best(), search.bound(), true));
            }
        }
        CompatibilityGraph with =
                graph.edit().fixed(graph.mentor(pair), graph.mentee(pair)).build();
        if (Optimum.of(with, 0).isEmpty()) {
            return Optional.empty();
        }
        Keeping keeping = new Keeping(with, published);
        return keeping.mostKept(stop).length < least
                ? Optional.empty()
                : Optional.of(keeping.best(least, mostWork, stop));
    }

    private OneLevel flat() {
        OneLevel known = flat;
        if (known == null) {
            known = OneLevel.of(graph, levels, seatValues, currency, free);
            flat = known;
        }
        return known;
    }

    private PricedPlan best(OneLevel onOne, int least, long mostWork, BooleanSupplier stop) {
        KeepingSearch search = new KeepingSearch(onOne.problem(), free, onOne.highestPrice());
        search.run(least, KeepingSearch.NONE, mostWork, stop);
        int[] pairs = search.best();
        boolean proven = search.isProven();
        long worth = search.bestWorth();
        long mostWorth = search.bound();
        if (!proven && worth == KeepingSearch.NONE) {
            pairs = beside(mostKept(stop)).orElseThrow();
            worth = onOne.worth(valuation.worth(pairs));
            mostWorth = Math.max(mostWorth, worth);
        }
        long left = mostWork - search.work();
        for (boolean more = true; more && left > 0 && !stop.getAsBoolean(); left -= search.work()) {
            int next = count(pairs, free) + 1;
            more = next <= free.length;
            if (more) {
                search.run(next, worth - 1, left, stop);
                more = search.bestWorth() >= worth;
                pairs = more ? search.best() : pairs;
            }
        }
        return priced(pairs, mostWorth, proven);
    }

    private PricedPlan priced(int[] pairs, long mostWorth, boolean proven) {
        Worth found = valuation.worth(pairs);
        boolean certain = proven && (flat().dominates() || found.seatValue() == bound.seatValue());
        return new PricedPlan(pairs, found, certain ? found : bound(found, mostWorth, flat()));
    }

    /** Points are bounded among the plans with the seats of the one found; seats are by the flow without a limit. */
    private Worth bound(Worth found, long mostWorth, OneLevel onOne) {
        long points = Math.min(currency.mostPoints(), onOne.pointsBeside(mostWorth, found.seatValue()));
        return new Worth(
                bound.matches(),
                bound.seatValue(),
                Math.max(found.points(),
                        found.seatValue() == bound.seatValue() ? Math.min(points, bound.points()) : points));
    }

    private static int count(int[] pairs, int[] wanted) {
        return (int) IntStream.of(wanted).filter(pair -> Arrays.binarySearch(pairs, pair) >= 0).count();
    }

    /** Returns the best flow that has all these pairs. */
    private Optional<int[]> beside(int[] kept) {
        FlowSolver solver = new FlowSolver(levels);
        for (int pair : kept) {
            solver.fix(pair);
        }
        return solver.reoptimise() ? Optional.of(solver.chosen()) : Optional.empty();
    }

    /**
     * Returns how many of the pairs the plans with the best seats can keep at most; where rules couple pairs, as far as it
     * is found within the work.
     *
     * @param stop whether to be content with what there is
     */
    public int mostKeptWithBestSeats(long mostWork, BooleanSupplier stop) {
        if (graph.planRules().isEmpty()) {
            long[] points = new long[graph.pairCount()];
            for (int pair : published) {
                points[pair] = 1;
            }
            FlowSolver solver = new FlowSolver(levels.byPoints(points));
            solver.reoptimise();
            return count(solver.chosen(), published);
        }
        long seats = best(0, mostWork, stop).worth().seatValue();
        int kept = mostKept(stop).length;
        while (kept > 0 && best(kept, mostWork, stop).worth().seatValue() < seats) {
            kept--;
        }
        return kept;
    }
}
