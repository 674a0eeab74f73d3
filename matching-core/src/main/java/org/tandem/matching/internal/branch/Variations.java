package org.tandem.matching.internal.branch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.flow.FlowFace;
import org.tandem.matching.internal.flow.FlowProblem;
import org.tandem.matching.internal.flow.FlowStopped;
import org.tandem.matching.internal.model.Levels;
import org.tandem.matching.internal.model.LexScore;
import org.tandem.matching.internal.relax.Conflicts;
import org.tandem.matching.internal.relax.FlowModel;
import org.tandem.matching.internal.relax.PricedFlow;
import org.tandem.matching.policy.Level;

/**
 * The best plans of one graph changed a little, again and again.
 *
 * <p><strong>What.</strong> Best plans among choices that differ from the usual ones in a {@link Variation}, and bounds on
 * them that take no search.
 *
 * <p><strong>Definition.</strong> The graph has all pairs and places that any variation has; what the usual choices lack is
 * barred. Conflicts are asked once, and the flow of all levels is solved once; a variation changes it and changes it back.
 * Where the flow does not settle all levels, {@link LevelByLevel} searches the others, from the prices that the usual choices
 * ended with and a plan near the best usual one.
 *
 * <p><strong>Complexity.</strong> A bound takes a few shortest paths for each thing that differs; a best plan mostly as many
 * for each conflict of the flow; else a search, limited by the work allowed.
 *
 * <p><strong>Source.</strong> That multipliers bound every program with the same rows: Geoffrion, Lagrangean relaxation for
 * integer programming, 1974.
 *
 * <p><strong>Failure.</strong> Nothing is returned where what is fixed does not fit together. Answers do not depend on earlier
 * questions. Not thread-safe.
 */
public final class Variations {
    private static final Logger LOG = LoggerFactory.getLogger(Variations.class);
    private static final int EVALUATIONS = 250;
    /** A match counts in fractions, so that prices can be fine. */
    private static final long FRACTION = 64;

    private static final long ROOM = 8 * FRACTION;

    private final Conflicts conflicts;
    private final Levels levels;
    private final FlowModel model;
    private final FlowFace usual;
    private final List<Integer> order;
    private final SettledFlow allLevels;
    private final LevelByLevel usualSearch;
    private final Varied best;
    private @Nullable SettledFlow matches;
    private @Nullable PairTrials trials;
    private int searches;

    /**
     * What is known of the best plan.
     *
     * @param pairs the best found, ascending
     * @param score what it is worth
     * @param bounds by level: what no plan exceeds that is as good on all levels before; the greatest {@code long} if unknown
     */
    public record Varied(int[] pairs, LexScore score, long[] bounds) {

        /** Returns whether no plan is better. */
        public boolean isProven() {
            return Arrays.equals(score.values(), bounds);
        }

        /** Returns whether no plan is better on any level but that of points. */
        public boolean isProvenBeforePoints() {
            int points = bounds.length - 1;
            return Arrays.equals(score.values(), 0, points, bounds, 0, points);
        }
    }

    /**
     * Looks for the best usual plan.
     *
     * @param graph has all pairs and places that any variation has
     * @param usual what its usual plans lack
     * @param known pairs of a usual plan, perhaps the best, ascending; or none
     * @param mostWork on each level, in flow nodes expanded, about
     * @throws FlowStopped if it is time to stop before anything can be said
     */
    public Variations(
            CompatibilityGraph graph, Variation usual, int[] known, long mostWork, BooleanSupplier stop) {
        levels = Levels.of(graph);
        order = NearbyPlan.order(graph);
        conflicts = Conflicts.of(graph, stop);
        model = FlowModel.of(graph, levels, conflicts, usual.barred(), stop);
        this.usual = usual.of(FlowFace.whole(model.problem()), model.problem());
        allLevels = new SettledFlow(allLevels(usual, stop));
        NearbyPlan nearby = nearby(this.usual, new int[0]);
        int[] near = nearby.near(known);
        if (near == null) {
            throw new IllegalArgumentException("The fixed pairs must fit together.\nMaybe two of them clash.");
        }
        Search search = new Search(nearby, near, this.usual, allLevels.flow, null);
        usualSearch = search.levelByLevel;
        best = search.run(mostWork, stop);
        allLevels.restore();
    }

    private @Nullable PricedFlow allLevels(Variation of, BooleanSupplier stop) {
        try {
            PricedFlow flow = PricedFlow.onAllLevels(model, conflicts);
            of.applyTo(flow);
            if (!flow.solve(stop)) {
                throw new IllegalStateException(
                        "The fixed pairs do not fit into the places, although that was checked.");
            }
            return flow;
        } catch (ArithmeticException tooLarge) {
            LOG.debug("The levels are too large to be solved at once.");
            return null;
        }
    }

    /** Returns the graph. */
    public CompatibilityGraph graph() {
        return conflicts.graph();
    }

    /** Returns the best usual plan. */
    public Varied best() {
        return best;
    }

    /** Returns the pairs that a hard rule forbids beside a pair, ascending. */
    public int[] rivals(int pair) {
        return conflicts.rivals(pair);
    }

    /** Returns how many searches there were beyond what the flow of all levels says. */
    public int searches() {
        return searches;
    }

    /**
     * Returns the best plan of a variation.
     *
     * @param mostWork on each level, in flow nodes expanded, about
     * @return nothing if what is fixed does not fit together
     */
    public Optional<Varied> best(Variation of, long mostWork, BooleanSupplier stop) {
        try {
            return search(of).map(search -> search.run(mostWork, stop));
        } finally {
            allLevels.restore();
        }
    }

    /**
     * Tries pairs that the best plan does not have, without branching; quicker for several of one mentee than one by one.
     *
     * @return for each pair a plan with it, and what no plan with it exceeds; null where that is not known
     */
    public List<@Nullable Varied> tried(int[] pairs) {
        if (trials == null && best.isProven()) {
            trials = usualSearch.trials();
        }
        PairTrials prepared = trials;
        return prepared == null ? Collections.nCopies(pairs.length, null) : prepared.tried(pairs);
    }

    /**
     * Returns what is known of a variation without a search.
     *
     * @param stop whether to be content with what there is
     * @return nothing if what is fixed does not fit together
     */
    public Optional<Rough> rough(Variation of, BooleanSupplier stop) {
        try {
            return search(of).map(search -> search.rough(stop));
        } finally {
            allLevels.restore();
        }
    }

    /**
     * Returns what is known without a search of variations each of which frees more pairs than the one before; quicker than
     * one by one.
     *
     * @param freed by variation: the pairs that it has beyond those of the one before
     * @param from the first variation that is asked about
     * @param stop whether to be content with what there is; then the list is shorter
     */
    public List<Rough> rough(List<int[]> freed, int from, BooleanSupplier stop) {
        List<Rough> found = new ArrayList<>();
        Variation all = new Variation();
        PricedFlow flow = allLevels.flow;
        try {
            for (int k = 0; k < freed.size() && !stop.getAsBoolean(); k++) {
                Arrays.stream(freed.get(k)).forEach(all::free);
                if (flow != null) {
                    Arrays.stream(freed.get(k)).forEach(flow::release);
                    flow.solve();
                }
                if (k >= from) {
                    startedSearch(all, flow).ifPresent(search -> found.add(search.rough(stop)));
                }
            }
        } finally {
            allLevels.restore();
        }
        return found;
    }

    /** Changes the flow of all levels, and starts a search with it. */
    private Optional<Search> search(Variation of) {
        for (int pair : of.fixed()) {
            of.barFree(conflicts.rivals(pair), usual);
        }
        PricedFlow flow = changed(of);
        return flow != null && !flow.isFeasible() ? Optional.empty() : startedSearch(of, flow);
    }

    private Optional<Search> startedSearch(Variation of, @Nullable PricedFlow flow) {
        FlowFace choices = of.of(usual, model.problem());
        NearbyPlan nearby = nearby(choices, of.fixed());
        boolean isUsual = flow != null && of.onlyAdds(usual, model.problem()) && isAsGoodAsBest(flow);
        int[] near = isUsual ? best.pairs : nearby.near(best.pairs);
        return near == null
                ? Optional.empty()
                : Optional.of(new Search(nearby, near, choices, flow, usualSearch));
    }

    /** The best usual plan is one of a variation that only adds to what can be chosen. */
    private boolean isAsGoodAsBest(PricedFlow flow) {
        return best.isProven() && levels.score(flow.chosen(), 0).equals(best.score);
    }

    private @Nullable PricedFlow changed(Variation of) {
        PricedFlow flow = allLevels.flow;
        if (flow != null) {
            of.applyTo(flow);
            try {
                flow.solve();
            } catch (ArithmeticException tooLarge) {
                return null;
            }
        }
        return flow;
    }

    /** Fixed pairs of the graph that a variation leaves open or bars are free or barred, as it says. */
    private NearbyPlan nearby(FlowFace choices, int[] fixed) {
        FlowProblem problem = model.problem();
        int[] places = IntStream.range(0, problem.columns())
                .map(mentor -> choices.most()[problem.columnNode(mentor)])
                .toArray();
        int[] all = IntStream.concat(graph().fixedPairs(), IntStream.of(fixed))
                .filter(pair -> choices.decision()[pair] == FlowFace.FIXED)
                .distinct()
                .toArray();
        return new NearbyPlan(conflicts, order, choices, all, places);
    }

    /** One search for the best plan; the flow of all levels is optimal for its choices. */
    private final class Search {
        private final NearbyPlan nearby;
        private final @Nullable PricedFlow allLevels;
        private final LevelByLevel levelByLevel;
        private int[] pairs;
        private LexScore score;
        private boolean begun;

        Search(
                NearbyPlan nearby,
                int[] known,
                FlowFace choices,
                @Nullable PricedFlow allLevels,
                @Nullable LevelByLevel similar) {
            this.nearby = nearby;
            this.allLevels = allLevels;
            begun = allLevels == null;
            pairs = known;
            score = score(known);
            levelByLevel = new LevelByLevel(conflicts, levels, model, choices, allLevels, similar);
        }

        private LexScore score(int[] plan) {
            return levels.score(plan, conflicts.charges(plan));
        }

        private LexScore offer(int[] offered, boolean conflicting) {
            int[] plan = conflicting ? nearby.near(offered) : offered;
            if (plan != null) {
                LexScore worth = score(plan);
                if (worth.compareTo(score) > 0) {
                    pairs = plan;
                    score = worth;
                }
            }
            return score;
        }

        Rough rough(BooleanSupplier stop) {
            if (allLevels == null) {
                // Nothing is known: no level is bounded, so that nothing is ruled out.
                return new Rough(varied(), pairs, new LexScore(varied().bounds), new long[graph().menteeCount()]);
            }
            int[] relaxed = allLevels.chosen();
            LexScore bound = levels.score(relaxed, 0);
            long[] losses = new long[graph().menteeCount()];
            Arrays.setAll(losses, allLevels::lossOfOneMore);
            if (score.equals(bound)) {
                return new Rough(new Varied(pairs, score, bound.values()), relaxed, bound, losses);
            }
            advance(0, stop);
            return new Rough(varied(), relaxed, bound, losses);
        }

        Varied run(long mostWork, BooleanSupplier stop) {
            if (allLevels != null && score.equals(levels.score(allLevels.chosen(), 0))) {
                return new Varied(pairs, score, score.values());
            }
            while (advance(mostWork, stop) && !varied().isProven()) {
                searches++;
            }
            return varied();
        }

        private boolean advance(long mostWork, BooleanSupplier stop) {
            try {
                if (begun) {
                    return levelByLevel.searchLevel(score, mostWork, stop, this::offer);
                }
                levelByLevel.solveAllLevels(score, stop, this::offer);
                begun = true;
                return true;
            } catch (FlowStopped stopped) {
                LOG.debug("It was time to stop before a flow was solved.");
                return false;
            }
        }

        private Varied varied() {
            long[] bounds = new long[levels.count()];
            Arrays.setAll(bounds, levelByLevel::bound);
            return new Varied(pairs, score, bounds);
        }
    }

    /**
     * Returns a number of matches that no plan of a variation exceeds, without a search; -1 if what is fixed does not fit
     * together.
     */
    public long mostMatches(Variation of) {
        SettledFlow settled = matches;
        if (settled == null) {
            settled = new SettledFlow(pricedMatches());
            matches = settled;
        }
        PricedFlow flow = settled.flow;
        if (flow == null) {
            return Long.MAX_VALUE;
        }
        of.applyTo(flow);
        long most = flow.solve() ? Math.max(-1, Math.floorDiv(flow.bound(), FRACTION)) : -1;
        settled.restore();
        return most;
    }

    /**
     * Prepares to tell of variations in which some mentees cannot all have so many mentors at once.
     *
     * @param seats by mentee: how many mentors are needed; not more than wanted
     */
    public Together together(int[] seats) {
        return Together.of(model, usual, conflicts, seats);
    }

    /** A flow of matches alone, at the prices that bound usual plans best. */
    private @Nullable PricedFlow pricedMatches() {
        long[] weights = new long[levels.count()];
        weights[levels.list().indexOf(Level.MATCHES)] = FRACTION;
        try {
            FlowProblem problem = model.problem().weighted(usual, weights, ROOM);
            PricedFlow flow = new PricedFlow(model, problem, conflicts, 0, ROOM);
            flow.solve();
            long found = FRACTION * best.pairs.length;
            flow.descend(EVALUATIONS, found, found + FRACTION, PricedFlow.Evaluation.NONE);
            return flow;
        } catch (ArithmeticException tooLarge) {
            LOG.debug("The flow of matches is too large.");
            return null;
        }
    }

    /**
     * Returns points that no usual plan with a pair exceeds which is as good as the best one on all other levels; less than
     * any number if there is no such plan, the greatest {@code long} if nothing is known.
     */
    public long mostPointsWith(int pair) {
        if (!best.isProvenBeforePoints()) {
            return Long.MAX_VALUE;
        }
        long most = usualSearch.mostPointsWith(pair);
        PricedFlow flow = allLevels.flow;
        if (most < Long.MAX_VALUE || flow == null || usualSearch.hasSearched()) {
            return most;
        }
        long lost = flow.pointsLost(pair);
        // The flow is as good as the best plan on all levels before points, for nothing was searched.
        return lost == Long.MAX_VALUE ? Long.MIN_VALUE : best.bounds[levels.points()] - lost;
    }
}
