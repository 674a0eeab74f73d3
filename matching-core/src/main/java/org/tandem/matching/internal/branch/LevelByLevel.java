package org.tandem.matching.internal.branch;

import java.util.Arrays;
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
import org.tandem.matching.internal.relax.Held;
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
 * choices that lose no more than the difference, and the level stays in the sum that the next ones maximise, with its prices and
 * with a weight. A few steps of a descent find rows and plans; then a linear program that holds the levels before finds the best
 * prices of all rows, and what the levels before weigh best. Where it is too large, some weights are tried.
 *
 * <p><strong>Complexity.</strong> That of a linear program and a {@link LevelSearch} for each level.
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
     * What a unit of a level is worth where no face holds it, for each unit that the greatest of the next is worth, in parts of
     * {@link LevelWeigher#WHOLE}: at first where the root bounds best, and more where a search comes to plans that are worse on the levels
     * before. Measured on cohorts drawn from everything (100 x 50, 5 s): with 2 at first a cohort of 60 x 40 kept a gap of ten
     * per cent of its urgency, with 1/16 it was proven in half a second; others are proven with 1 or 2 only.
     */
    private static final long[] DOMINANCES = {1, 4, 8, 16, 32, 512, 8_192, 131_072};

    /** The number of the dominance that a level is searched with before a linear program says what it should be. */
    private static final int FIRST_TRIAL = 2;

    /**
     * In flow nodes expanded, about, for a linear program and as much again for the dive after it: some seconds. Of programs with
     * thousands of overlapping rows some would take minutes; the prices they have come to are taken as they are.
     */
    private static final long LINEAR_WORK = 4_000_000;

    /** How many of the least dominances are tried at the root. */
    private static final int TRIED_AT_ROOT = 5;

    /** How many more are tried after the best: bounds of a descent are not quite convex in them. */
    private static final int PATIENCE = 2;

    /**
     * A flow on one level, and the search with it.
     *
     * @param number that of the dominance of the level before
     */
    private record Trial(int number, LevelWeights weights, PricedFlow flow, LevelSearch search) {}

    private final CompatibilityGraph graph;
    private final Levels levels;
    private final Conflicts conflicts;
    private final Retention retention;
    private final FlowModel model;
    private final LevelWeigher weigher;
    private final long[] bounds;
    private FlowFace face;
    /** The first level that the face does not hold; that, and those after it, are weighed. */
    private int firstWeighed;
    /** What the level before was searched with, if the face alone does not hold it. */
    private @Nullable Trial priced;

    /** What the present level is searched with, if that was begun and the level is open. */
    private @Nullable Trial open;

    private final @Nullable LevelByLevel similar;
    /** By level: what it was searched with last; null where it was not searched. */
    private final @Nullable Trial[] searched;
    private final @Nullable PricedFlow allLevels;
    private LexScore score;
    private Plans plans;
    private int level;
    private long work;
    /** By level: how much more a unit of the level before is worth, in parts of {@link LevelWeigher#WHOLE}. */
    private final long[] dominances;

    /**
     * Prepares a search.
     *
     * @param retention what every plan must have
     * @throws FlowStopped if it is time to stop before that is done
     */
    LevelByLevel(Conflicts conflicts, Levels levels, Retention retention, BooleanSupplier stop) {
        this(conflicts, levels, retention,
                FlowModel.of(conflicts.graph(), levels.withoutKept(), conflicts, stop));
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
        weigher = new LevelWeigher(conflicts, levels);
        bounds = new long[levels.count()];
        Arrays.fill(bounds, Long.MAX_VALUE);
        dominances = new long[levels.count()];
        searched = new Trial[levels.count()];
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
            firstWeighed = level;
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
        open = null;
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
        Trial trial = open;
        if (trial == null) {
            trial = best(mostWork, stop);
        } else {
            trial.search.goOn(mostWork, stop);
        }
        while (trial != null && !isLevelProven()) {
            open = trial;
            trial.search.know(trial.weights.worth(score));
            trial.search.run();
            take(trial);
            if (isLevelProven() || !trial.search.isMisled()) {
                break;
            }
            int number = trial.number;
            if (level > 0 && !isWeighed()) {
                // The face does not hold them alone.
                firstWeighed = 0;
            } else if (++number < DOMINANCES.length) {
                // What is worse on any level before may have seemed worth more.
                long more = DOMINANCES[number];
                Arrays.setAll(dominances, k -> k < level ? Math.max(dominances[k], more) : dominances[k]);
            }
            trial = number < DOMINANCES.length ? trial(number, mostWork, stop) : null;
        }
        return isLevelProven();
    }

    /** Returns the trial that is best to search with, its root done; null if levels cannot weigh so much. */
    private @Nullable Trial best(long mostWork, BooleanSupplier stop) {
        Trial trial = trial(FIRST_TRIAL, mostWork, stop);
        if (trial == null) {
            return null;
        }
        if (similar == null) {
            // Near a plan that is known there is little to choose.
            trial.search.letMentorsChoose();
        }
        trial.search.runRoot();
        take(trial);
        boolean isOpen = !isLevelProven() && !trial.flow.pricesSets() && !trial.search.isTime();
        Trial linear = isOpen ? linear(trial, mostWork, stop) : null;
        return linear != null ? linear : isOpen && isWeighed() ? leastBound(mostWork, stop) : trial;
    }

    private boolean isWeighed() {
        return firstWeighed < level;
    }

    private boolean isLevelProven() {
        return bounds[level] == score.of(level);
    }

    /** Returns the trial, its root done, that has the least bound; of equals that of the greatest dominance. */
    private @Nullable Trial leastBound(long mostWork, BooleanSupplier stop) {
        Trial found = null;
        long least = Long.MAX_VALUE;
        for (int number = 0; number < TRIED_AT_ROOT && !stop.getAsBoolean(); number++) {
            if (found != null && (number > found.number + PATIENCE || isLevelProven())) {
                break;
            }
            Trial trial = trial(number, mostWork, stop);
            if (trial == null) {
                break;
            }
            trial.search.runRoot();
            long bound = take(trial);
            if (isLevelProven() || bound <= least) {
                found = trial;
                least = bound;
            }
        }
        return found;
    }

    /**
     * Sets prices by a linear program that holds the levels before, so that what they weigh is a price, too; returns the trial with
     * the lesser bound, null if the program was not solved and is no help.
     */
    private @Nullable Trial linear(Trial trial, long mostWork, BooleanSupplier stop) {
        LevelWeights weights = trial.weights;
        boolean weighed = isWeighed();
        try {
            LevelWeights before = weigher.before(weights);
            Held held = weighed
                    ? new Held(
                            model.problem().weighted(face, ofPeopleAndPoints(before), ofPairs(before), weights.room()),
                            weights.before(score), weights.of(level - 1), true)
                    : null;
            Held unpriced = held == null ? null : held.priced(false);
            PricedFlow.Linear found = trial.flow.priceLinearly(held, LINEAR_WORK, stop);
            if (found == null) {
                return null;
            }
            if (found.isSolved()) {
                score = plans.offer(found.pairs(), true);
            }
            LevelWeights scaled = weighed ? weigher.scaled(weights, found.priceOfHeld()) : weights;
            PricedFlow flow = flow(scaled, stop);
            Trial linear = new Trial(trial.number, scaled, flow, search(scaled, flow, mostWork, stop));
            long least = bounds[level];
            linear.search.priceBy(until -> flow.priceLinearly(unpriced, LINEAR_WORK, until));
            linear.search.runRoot();
            return take(linear) <= least ? linear : found.isSolved() ? trial : null;
        } catch (ArithmeticException tooLarge) {
            return null;
        }
    }

    /** Makes ready to search the present level; null if levels cannot weigh so much. */
    private @Nullable Trial trial(int number, long mostWork, BooleanSupplier stop) {
        dominances[level] = DOMINANCES[number];
        for (int way = 0; way < LevelWeigher.WAYS; way++) {
            try {
                LevelWeights weights = weigher.weights(level, Math.min(firstWeighed, level), dominances, way);
                PricedFlow flow = flow(weights, stop);
                return new Trial(number, weights, flow, search(weights, flow, mostWork, stop));
            } catch (ArithmeticException tooLarge) {
                LOG.debug("Level {} does not fit in the way {} of weighing.", levels.list().get(level), way);
            }
        }
        if (level > levels.points() || number > 0) {
            return null;
        }
        throw new IllegalArgumentException(
                "The points, priorities and waiting times are too large to be weighed exactly."
                        + "\nMaybe divide all weights by a common factor, or give fewer different priorities.");
    }

    private PricedFlow flow(LevelWeights weights, BooleanSupplier stop) {
        FlowProblem problem =
                model.problem().weighted(face, ofPeopleAndPoints(weights), ofPairs(weights), weights.room());
        PricedFlow flow = new PricedFlow(model, problem, conflicts, weights.of(levels.points()), weights.room());
        retention.impose(flow);
        takeRows(flow, weights);
        if (!flow.solve(stop)) {
            throw new IllegalStateException("No plan is left, although one is known.");
        }
        return flow;
    }

    private LevelSearch search(LevelWeights weights, PricedFlow flow, long mostWork, BooleanSupplier stop) {
        LevelSearch.Plans offer = (pairs, conflicting) -> {
            score = plans.offer(pairs, conflicting);
            return weights.worth(score);
        };
        return new LevelSearch(flow, conflicts, offer, weights.worth(score), weights.unit(), mostWork, stop);
    }

    /** Takes over what a search has come to; returns its bound, in units of the level. */
    private long take(Trial trial) {
        LevelWeights weights = trial.weights;
        PricedFlow flow = trial.flow;
        work += trial.search.takeWork();
        searched[level] = trial;
        long bound = Math.floorDiv(trial.search.bound() - weights.before(score), weights.unit());
        bounds[level] = Math.min(bounds[level], bound);
        LOG.debug(
                "Level {}: {} of at most {} after {} nodes with {} rows, {} flow nodes expanded, dominance {}, sets {}.",
                levels.list().get(level), score.of(level), bound, trial.search.nodes(), flow.rows(), flow.work(),
                dominances[level], flow.pricesSets());
        if (isLevelProven() && level + 1 < levels.count()) {
            hold(trial);
        }
        return bound;
    }

    /** Has the next levels keep what this one reached. */
    private void hold(Trial trial) {
        long loss = trial.flow.bound() - trial.weights.worth(score);
        face = trial.flow.face(1, Math.max(0, loss));
        boolean charged = level == levels.points() && conflicts.hasCharges();
        if (loss == 0 && !trial.flow.isPriced() && !charged && !isWeighed()) {
            firstWeighed = level + 1;
            priced = null;
        } else {
            priced = trial;
        }
    }

    /** Returns the weights of the levels that the flow knows: all but that of the pairs to be kept. */
    private long[] ofPeopleAndPoints(LevelWeights weights) {
        return IntStream.range(0, levels.count())
                .filter(k -> k != levels.kept())
                .mapToLong(weights::of)
                .toArray();
    }

    /** Returns by pair what it is worth to keep it. */
    private long[] ofPairs(LevelWeights weights) {
        long[] worths = new long[graph.pairCount()];
        long ofKept = levels.kept() < levels.count() ? weights.of(levels.kept()) : 0;
        Arrays.setAll(worths, pair -> levels.isPublished(pair) ? ofKept : 0);
        return worths;
    }

    /** Takes prices from where they were found for the same level, or a similar search's, or the level before. */
    private void takeRows(PricedFlow flow, LevelWeights weights) {
        Trial before = searched[level];
        Trial ofSimilar = similar == null ? null : similar.searched[level];
        if (before != null) {
            flow.takeRows(before.flow, weights.unit(), before.weights.unit());
        } else if (ofSimilar != null && weights.isLike(ofSimilar.weights)) {
            flow.takeRows(ofSimilar.flow, weights.unit(), ofSimilar.weights.unit());
        } else if (priced != null) {
            flow.takeRows(priced.flow, weights.of(level - 1), priced.weights.unit());
        }
    }

    /** Returns whether a level was searched, and not settled by the flow of all levels. */
    boolean hasSearched() {
        return Arrays.stream(searched).anyMatch(trial -> trial != null);
    }

    /**
     * Returns a value of the points that no plan with a pair exceeds which is as good on all levels before, as far as the
     * prices of this search say; less than any number if there is no such plan, the greatest {@code long} if not known.
     */
    long mostPointsWith(int pair) {
        Trial trial = searched[levels.points()];
        if (trial == null) {
            return Long.MAX_VALUE;
        }
        PricedFlow flow = trial.flow;
        if (flow.isBarred(pair)) {
            return Long.MIN_VALUE;
        }
        long loss = flow.isFixed(pair) || flow.isChosen(pair) ? 0 : flow.loss(pair);
        return Math.floorDiv(flow.bound() - loss - trial.weights.before(score), trial.weights.unit());
    }

    /** Prepares to try pairs beside what was proven of the points; null if they were not searched. */
    @Nullable
    PairTrials trials() {
        Trial trial = searched[levels.points()];
        return trial == null ? null : new PairTrials(trial.flow, conflicts, levels, trial.weights, score);
    }
}
