package org.tandem.matching.internal.branch;

import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.flow.FlowFace;
import org.tandem.matching.internal.flow.FlowProblem;
import org.tandem.matching.internal.model.Levels;
import org.tandem.matching.internal.model.LexScore;
import org.tandem.matching.internal.relax.Conflicts;
import org.tandem.matching.internal.relax.FlowModel;
import org.tandem.matching.internal.relax.PricedFlow;

/**
 * The best plan of a graph whose rules couple pairs, level by level.
 *
 * <p><strong>What.</strong> On each level a bound and, mostly, the proof that the best plan attains it among those that are as
 * good on the levels before.
 *
 * <p><strong>Definition.</strong> At first the flow of all levels is solved at once and a plan made of it; on the levels on
 * which the plan is worth as much as the flow, both are optimal. From then on each level is searched alone, among the choices
 * on the {@link FlowFace} of the levels before. Where a level's flow is worth more than its best plan, the face holds all
 * choices that lose no more than the difference, and the level stays in the sum that the next ones maximise, with a weight
 * that makes it come first and with its prices.
 *
 * <p><strong>Complexity.</strong> That of a {@link LevelSearch} for each level.
 *
 * <p><strong>Failure.</strong> A level that is not proven in time is left open, with its bound, and no bound is known for
 * those after it.
 */
final class LevelByLevel {
    /** Takes the plans that are found. */
    interface Plans {
        /**
         * Offers a choice of pairs that keeps all but, perhaps, the rules about two matches.
         *
         * @param conflicting whether it breaks them, so that it has to be repaired
         * @return what the best plan known is worth then
         */
        LexScore offer(int[] pairs, boolean conflicting);
    }

    private static final Logger LOG = LoggerFactory.getLogger(LevelByLevel.class);

    /** For the first dive, in flow nodes expanded, about. */
    private static final long WORK_OF_DIVE = 1_000_000;

    /**
     * How levels are weighed; the first way that fits is taken.
     *
     * @param fraction a unit of the present level is counted in so many fractions, so that prices can be fine
     * @param divisor where no face holds the levels before, a unit of each is worth some times the greatest of
     *     the next ({@link #DOMINANCES}), for all but the last of them divided by this. Bounds hold whatever it is; but where it is more than 1,
     *     giving up a unit may seem to pay, and the present level stays open.
     */
    private record Weighing(long fraction, long divisor) {}

    private static final List<Weighing> WEIGHINGS = List.of(
            new Weighing(64, 1), new Weighing(8, 1), new Weighing(1, 1), new Weighing(1, 64),
            new Weighing(1, Long.MAX_VALUE));

    /**
     * What a unit of a level is worth where no face holds it, for each unit that the greatest of the next is worth, in parts of
     * {@link #WHOLE}: at first where the root bounds best, and more where a search comes to plans that are worse on the levels
     * before. Measured on cohorts drawn from everything (100 x 50, 5 s): with 2 at first a cohort of 60 x 40 kept a gap of ten
     * per cent of its urgency, with 1/16 it was proven in half a second; others are proven with 1 or 2 only.
     */
    private static final long[] DOMINANCES = {1, 4, 8, 16, 32, 512, 8_192, 131_072};

    /** The parts of {@link #DOMINANCES} that are one. */
    private static final long WHOLE = 16;

    /** How many of the least dominances are tried at the root. */
    private static final int TRIED_AT_ROOT = 5;

    /** How many more are tried after the best: bounds of a descent are not quite convex in them. */
    private static final int PATIENCE = 2;

    /** By how many of the present level's greatest units prices may change a pair's worth: more than one, as a seat may need it. */
    private static final long UNITS_OF_A_PAIR = 4;

    /** By how many charges of every soft rule prices may lower a pair's worth; more than that weakens bounds. */
    private static final long CHARGES_OF_A_PAIR = 16;

    private final CompatibilityGraph graph;
    private final Levels levels;
    private final Conflicts conflicts;
    private final Retention retention;
    private final FlowModel model;
    private final long[] weights;
    private final long[] bounds;
    private final long[] greatestUnits;
    private FlowFace face;
    /** The flow of the level before, if the face alone does not hold it; and what a unit of that level is worth there. */
    private @Nullable PricedFlow priced;

    private long pricedUnit;
    private final @Nullable LevelByLevel similar;
    /** By level: the flow it was searched with, and what a unit of it was worth; null where it was not searched. */
    private final @Nullable PricedFlow[] searched;

    private final long[] searchedUnits;
    private final long[] searchedRooms;
    private final @Nullable PricedFlow allLevels;
    private LexScore score;
    private Plans plans;
    private int level;
    private long work;
    /** By level: how much more a unit of the level before is worth than this level's greatest unit, in parts of {@link #WHOLE}. */
    private final long[] dominances;

    /**
     * Prepares a search.
     *
     * @param retention what every plan must have
     * @throws FlowStopped if it is time to stop before that is done
     */
    LevelByLevel(Conflicts conflicts, Levels levels, Retention retention, BooleanSupplier stop) {
        this(conflicts, levels, retention,
                FlowModel.of(conflicts.graph(), Levels.of(conflicts.graph()), conflicts, stop));
    }

    private LevelByLevel(Conflicts conflicts, Levels levels, Retention retention, FlowModel model) {
        this(conflicts, levels, retention, model, FlowFace.whole(model.problem()), null, null);
    }

    /**
     * Prepares a search among some choices of a model.
     *
     * @param choices decisions and limits
     * @param allLevels the flow of all levels that is optimal among them, if there is one
     * @param similar a search among other choices of the same model, whose prices are a good start, if there is one
     */
    LevelByLevel(
            Conflicts conflicts,
            Levels levels,
            FlowModel model,
            FlowFace choices,
            @Nullable PricedFlow allLevels,
            @Nullable LevelByLevel similar) {
        this(conflicts, levels, Retention.NOTHING, model, choices, allLevels, similar);
    }

    private LevelByLevel(
            Conflicts conflicts,
            Levels levels,
            Retention retention,
            FlowModel model,
            FlowFace choices,
            @Nullable PricedFlow allLevels,
            @Nullable LevelByLevel similar) {
        this.conflicts = conflicts;
        this.levels = levels;
        this.retention = retention;
        this.model = model;
        this.allLevels = allLevels;
        this.similar = similar;
        graph = conflicts.graph();
        weights = new long[levels.count()];
        bounds = new long[levels.count()];
        Arrays.fill(bounds, Long.MAX_VALUE);
        greatestUnits = new long[levels.count()];
        dominances = new long[levels.count()];
        Arrays.setAll(greatestUnits, this::greatestUnit);
        searched = new PricedFlow[levels.count()];
        searchedUnits = new long[levels.count()];
        searchedRooms = new long[levels.count()];
        face = choices;
        score = new LexScore(new long[levels.count()]);
        plans = (pairs, conflicting) -> score;
    }

    /** Returns a value of a level that no plan exceeds which is as good on the levels before; or the greatest long. */
    long bound(int ofLevel) {
        return bounds[ofLevel];
    }

    /** Returns the work done, in flow nodes expanded, about. */
    long work() {
        return work;
    }

    /**
     * Solves all levels at once. Each flow is made anew, so that one that was stopped does no harm when this goes on.
     *
     * @param known what the best plan known is worth
     * @param newPlans takes plans
     */
    void solveAllLevels(LexScore known, BooleanSupplier stop, Plans newPlans) {
        score = known;
        plans = newPlans;
        PricedFlow flow;
        try {
            flow = allLevels == null ? PricedFlow.onAllLevels(model, conflicts) : allLevels;
            retention.impose(flow);
            flow.solve(stop);
        } catch (ArithmeticException tooLarge) {
            LOG.debug("The levels are too large to be solved at once.");
            return;
        }
        LexScore relaxed = levels.score(flow.chosen(), 0);
        score = plans.offer(flow.chosen(), true);
        int[] plan = new Dive(flow, conflicts, stop).run(WORK_OF_DIVE);
        if (plan != null) {
            score = plans.offer(plan, false);
        }
        work += flow.work();
        LOG.debug("All levels at once: at most {}; the best plan has {}.", relaxed, score);
        level = score.common(relaxed);
        if (levels.kept() < levels.count()) {
            // The flow knows neither of pairs to be kept nor, quite, of charges.
            level = Math.min(level, conflicts.hasCharges() ? Math.min(levels.kept(), levels.points()) : levels.kept());
        }
        System.arraycopy(relaxed.values(), 0, bounds, 0, Math.min(level + 1, levels.kept()));
        if (level > 0 && level < levels.count()) {
            face = flow.face(level, 0);
        }
    }

    /**
     * Searches the first level that is open.
     *
     * @param known what the best plan known is worth
     * @param mostWork in flow nodes expanded, about
     * @param newPlans takes plans
     * @return whether there is a level left, and all before it are proven
     */
    boolean searchLevel(LexScore known, long mostWork, BooleanSupplier stop, Plans newPlans) {
        score = known;
        plans = newPlans;
        if (level == levels.count() || !searchLevel(mostWork, stop)) {
            return false;
        }
        level++;
        return level < levels.count();
    }

    /**
     * Searches the present level; returns whether it is proven, so that the next one may follow.
     *
     * <p>What a unit of the levels before is worth is a multiplier like others: their bounds are no whole units mostly, and what
     * they exceed the plan by counts here, times that worth; if it is too little, giving up a unit seems to pay. So the search
     * is where the root bounds best.
     */
    private boolean searchLevel(long mostWork, BooleanSupplier stop) {
        int tried = isWeighed() ? leastBound(mostWork, stop) : TRIED_AT_ROOT - 1;
        while (tried < DOMINANCES.length && !isLevelProven()) {
            dominances[level] = DOMINANCES[tried];
            PricedFlow flow = flow(stop);
            if (flow == null) {
                return false;
            }
            LevelSearch search = search(flow, mostWork, stop);
            search.run();
            take(search, flow);
            if (!search.isMisled()) {
                break;
            }
            if (level > 0 && !isWeighed()) {
                // The face does not hold them alone.
                Arrays.fill(weights, 0, level, 1);
            } else if (++tried < DOMINANCES.length) {
                // What is worse on any level before may have seemed worth more.
                long more = DOMINANCES[tried];
                Arrays.setAll(dominances, k -> k < level ? Math.max(dominances[k], more) : dominances[k]);
            }
        }
        return isLevelProven();
    }

    private boolean isWeighed() {
        return level > 0 && weights[level - 1] != 0;
    }

    private boolean isLevelProven() {
        return bounds[level] == score.of(level);
    }

    /** Returns the number of the dominance at which the root of a search has the least bound; of equals the greatest. */
    private int leastBound(long mostWork, BooleanSupplier stop) {
        int found = 0;
        long least = Long.MAX_VALUE;
        for (int tried = 0; tried < TRIED_AT_ROOT && tried <= found + PATIENCE && !stop.getAsBoolean(); tried++) {
            dominances[level] = DOMINANCES[tried];
            PricedFlow flow = flow(stop);
            if (flow == null) {
                break;
            }
            LevelSearch search = search(flow, mostWork, stop);
            search.runRoot();
            long bound = take(search, flow);
            if (isLevelProven() || bound <= least) {
                found = tried;
                least = bound;
            }
            if (isLevelProven()) {
                break;
            }
        }
        return found;
    }

    private LevelSearch search(PricedFlow flow, long mostWork, BooleanSupplier stop) {
        return new LevelSearch(flow, conflicts, this::offer, worth(score), weights[level], mostWork, stop);
    }

    /** Takes over what a search has come to; returns its bound, in units of the level. */
    private long take(LevelSearch search, PricedFlow flow) {
        long unit = weights[level];
        work += flow.work();
        searched[level] = flow;
        searchedUnits[level] = unit;
        long before = worth(score) - unit * score.of(level);
        long bound = Math.floorDiv(search.bound() - before, unit);
        bounds[level] = Math.min(bounds[level], bound);
        LOG.debug("Level {}: {} of at most {} after {} nodes with {} rows, {} flow nodes expanded, dominance {}.",
                levels.list().get(level), score.of(level), bound, search.nodes(), flow.rows(), flow.work(),
                dominances[level]);
        if (isLevelProven() && level + 1 < levels.count()) {
            hold(flow);
        }
        return bound;
    }

    private long offer(int[] pairs, boolean conflicting) {
        score = plans.offer(pairs, conflicting);
        return worth(score);
    }

    private long worth(LexScore of) {
        long worth = 0;
        for (int k = 0; k <= level; k++) {
            worth += weights[k] * of.of(k);
        }
        return worth;
    }

    /** Has the next levels keep what this one reached. */
    private void hold(PricedFlow flow) {
        long loss = flow.bound() - worth(score);
        face = flow.face(1, Math.max(0, loss));
        boolean charged = level == levels.points() && conflicts.hasCharges();
        if (loss == 0 && !flow.isPriced() && !charged) {
            Arrays.fill(weights, 0, level + 1, 0);
            priced = null;
        } else {
            priced = flow;
            pricedUnit = weights[level];
        }
    }

    /**
     * Returns the flow of the present level; null if which pairs are kept cannot be weighed beside the points, or levels cannot
     * weigh more than they did.
     */
    private @Nullable PricedFlow flow(BooleanSupplier stop) {
        for (Weighing weighing : WEIGHINGS) {
            try {
                weigh(weighing);
                long room = room();
                FlowProblem problem = model.problem().weighted(face, ofPeopleAndPoints(), ofPairs(), room);
                PricedFlow flow = new PricedFlow(model, problem, conflicts, weights[levels.points()], room);
                retention.impose(flow);
                takeRows(flow, room);
                searchedRooms[level] = room;
                if (!flow.solve(stop)) {
                    throw new IllegalStateException("No plan is left, although one is known.");
                }
                return flow;
            } catch (ArithmeticException tooLarge) {
                LOG.debug("Level {} does not fit: {}.", levels.list().get(level), weighing);
            }
        }
        if (level > levels.points() || dominances[level] > DOMINANCES[0]) {
            return null;
        }
        throw new IllegalArgumentException(
                "The points, priorities and waiting times are too large to be weighed exactly."
                        + "\nMaybe divide all weights by a common factor, or give fewer different priorities.");
    }

    /** Returns the weights of the levels that the flow knows: all but that of the pairs to be kept. */
    private long[] ofPeopleAndPoints() {
        return IntStream.range(0, weights.length)
                .filter(k -> k != levels.kept())
                .mapToLong(k -> weights[k])
                .toArray();
    }

    /** Returns by pair what it is worth to keep it. */
    private long[] ofPairs() {
        long[] worths = new long[graph.pairCount()];
        long ofKept = levels.kept() < weights.length ? weights[levels.kept()] : 0;
        Arrays.setAll(worths, pair -> levels.isPublished(pair) ? ofKept : 0);
        return worths;
    }

    /** Prices of a similar search are taken where the levels before weigh as much there as here. */
    private void takeRows(PricedFlow flow, long room) {
        PricedFlow ofSimilar = similar == null ? null : similar.searched[level];
        if (similar != null && ofSimilar != null
                && room / weights[level] == similar.searchedRooms[level] / similar.searchedUnits[level]) {
            flow.takeRows(ofSimilar, weights[level], similar.searchedUnits[level]);
        } else if (priced != null) {
            flow.takeRows(priced, weights[level - 1], pricedUnit);
        }
    }

    /** Returns whether a level was searched, and not settled by the flow of all levels. */
    boolean hasSearched() {
        return Arrays.stream(searched).anyMatch(flow -> flow != null);
    }

    /**
     * Returns a value of the points that no plan with a pair exceeds which is as good on all levels before, as far as the
     * prices of this search say; less than any number if there is no such plan, the greatest {@code long} if not known.
     */
    long mostPointsWith(int pair) {
        PricedFlow flow = searched[levels.points()];
        if (flow == null) {
            return Long.MAX_VALUE;
        }
        if (flow.isBarred(pair)) {
            return Long.MIN_VALUE;
        }
        long before = 0;
        for (int k = 0; k < levels.points(); k++) {
            before += weights[k] * score.of(k);
        }
        long loss = flow.isFixed(pair) || flow.isChosen(pair) ? 0 : flow.loss(pair);
        return Math.floorDiv(flow.bound() - loss - before, weights[levels.points()]);
    }

    /** Has each level that is not held by the face alone come before the next. */
    private void weigh(Weighing weighing) {
        weights[level] = weighing.fraction;
        for (int k = level - 1; k >= 0 && weights[k] != 0; k--) {
            long weight = Math.multiplyExact(dominances[k + 1], greatestUnits[k + 1]);
            long weaker = Math.max(1, weight / weighing.divisor);
            weights[k] = Math.max(1, Math.multiplyExact(weights[k + 1], k == level - 1 ? weight : weaker) / WHOLE);
        }
    }

    /** Returns by how much prices may change a pair's worth. */
    private long room() {
        long most = 1;
        for (int k = 0; k <= level; k++) {
            long units = k == level ? UNITS_OF_A_PAIR : 1;
            most = Math.addExact(most, Math.multiplyExact(units, Math.multiplyExact(weights[k], greatestUnits[k])));
        }
        long charges = Math.multiplyExact(CHARGES_OF_A_PAIR, conflicts.mostCharge());
        most = Math.addExact(most, Math.multiplyExact(charges, weights[levels.points()]));
        return most;
    }

    /** Returns the most that one pair or one unit of a load is worth, or two pairs are charged, on a level; at least 1. */
    private long greatestUnit(int ofLevel) {
        if (ofLevel == levels.kept() && ofLevel > levels.points()) {
            // No number of pairs kept outweighs a point.
            return 1 + IntStream.range(0, graph.pairCount()).filter(levels::isPublished).count();
        }
        // Less room than soft rules charge would leave their prices, and so the bound, short of what they charge.
        long most = ofLevel == levels.points() ? Math.max(1, conflicts.mostCharge()) : 1;
        for (int pair = 0; ofLevel == levels.points() && pair < graph.pairCount(); pair++) {
            most = Math.max(most, Math.abs(graph.points(pair)));
        }
        for (int mentee = 0; ofLevel < levels.points() && mentee < graph.menteeCount(); mentee++) {
            most = Math.max(most, levels.first(ofLevel, mentee));
        }
        for (int mentor = 0; mentor < graph.mentorCount(); mentor++) {
            int places = graph.freePlaces(mentor);
            long last =
                    levels.ofLoad(ofLevel, mentor, places) - levels.ofLoad(ofLevel, mentor, Math.max(0, places - 1));
            most = Math.max(most, Math.abs(last));
        }
        return most;
    }
}
