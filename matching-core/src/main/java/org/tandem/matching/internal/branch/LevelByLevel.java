package org.tandem.matching.internal.branch;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
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

    /** A unit of a level is counted in fractions, so that prices can be fine; the finest that fits is taken. */
    private static final long[] FRACTIONS = {4_096, 64, 8, 1};

    /** For the first dive, in flow nodes expanded, about. */
    private static final long WORK_OF_DIVE = 1_000_000;

    /** How much more a unit of a level is worth than the greatest of the next, where no face holds it. */
    private static final long DOMINANCE = 4;

    /** By how many charges of every soft rule prices may lower a pair's worth; more than that weakens bounds. */
    private static final long CHARGES_OF_A_PAIR = 16;

    private final CompatibilityGraph graph;
    private final Levels levels;
    private final Conflicts conflicts;
    private final FlowModel model;
    private final long[] weights;
    private final long[] bounds;
    private final long[] greatestUnits;
    private FlowFace face;
    /** The flow of the level before, if the face alone does not hold it; and what a unit of that level is worth there. */
    private @Nullable PricedFlow priced;

    private long pricedUnit;
    private LexScore score;
    private Plans plans;
    private int level;
    private boolean begun;
    private long work;

    /**
     * Prepares a search.
     *
     * @throws FlowStopped if it is time to stop before that is done
     */
    LevelByLevel(Conflicts conflicts, Levels levels, BooleanSupplier stop) {
        this.conflicts = conflicts;
        this.levels = levels;
        graph = conflicts.graph();
        model = FlowModel.of(graph, levels, conflicts, stop);
        weights = new long[levels.count()];
        bounds = new long[levels.count()];
        Arrays.fill(bounds, Long.MAX_VALUE);
        greatestUnits = new long[levels.count()];
        Arrays.setAll(greatestUnits, this::greatestUnit);
        face = FlowFace.whole(model.problem());
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
     * Solves all levels at once, or searches the next level that is open. Each flow is made anew, so that one that was stopped
     * does no harm when this goes on.
     *
     * @param known what the best plan known is worth
     * @param mostWork in flow nodes expanded, about
     * @param newPlans takes plans
     * @return whether there is a level left, and all before it are proven
     */
    boolean advance(LexScore known, long mostWork, BooleanSupplier stop, Plans newPlans) {
        score = known;
        plans = newPlans;
        if (!begun) {
            solveAllLevels(stop);
            begun = true;
            return level < levels.count();
        }
        if (level == levels.count() || !searchLevel(mostWork, stop)) {
            return false;
        }
        level++;
        return level < levels.count();
    }

    private void solveAllLevels(BooleanSupplier stop) {
        PricedFlow flow;
        try {
            flow = PricedFlow.onAllLevels(model, conflicts);
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
        System.arraycopy(relaxed.values(), 0, bounds, 0, Math.min(level + 1, bounds.length));
        if (level > 0 && level < levels.count()) {
            face = flow.face(level, 0);
        }
    }

    /** Searches the present level; returns whether it is proven, so that the next one may follow. */
    private boolean searchLevel(long mostWork, BooleanSupplier stop) {
        PricedFlow flow = flow(stop);
        long unit = weights[level];
        LevelSearch search = new LevelSearch(flow, conflicts, this::offer, worth(score), unit, mostWork, stop);
        search.run();
        work += flow.work();
        long before = worth(score) - unit * score.of(level);
        bounds[level] = Math.min(bounds[level], Math.floorDiv(search.bound() - before, unit));
        LOG.debug("Level {}: {} of at most {} after {} nodes with {} rows, {} flow nodes expanded.",
                levels.list().get(level), score.of(level), bounds[level], search.nodes(), flow.rows(), flow.work());
        if (bounds[level] > score.of(level)) {
            return false;
        }
        if (level < levels.points()) {
            hold(flow);
        }
        return true;
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
        if (loss == 0 && !flow.isPriced()) {
            Arrays.fill(weights, 0, level + 1, 0);
            priced = null;
        } else {
            priced = flow;
            pricedUnit = weights[level];
        }
    }

    private PricedFlow flow(BooleanSupplier stop) {
        for (long fraction : FRACTIONS) {
            try {
                weigh(fraction);
                long room = room();
                FlowProblem problem = model.problem().weighted(face, Arrays.copyOf(weights, weights.length), room);
                long perPoint = level == levels.points() ? fraction : 0;
                PricedFlow flow = new PricedFlow(model, problem, conflicts, perPoint, room);
                if (priced != null) {
                    flow.takeRows(priced, weights[level - 1], pricedUnit);
                }
                if (!flow.solve(stop)) {
                    throw new IllegalStateException("No plan is left, although one is known.");
                }
                return flow;
            } catch (ArithmeticException tooLarge) {
                LOG.debug("Level {} does not fit with fractions of {}.", levels.list().get(level), fraction);
            }
        }
        throw new IllegalArgumentException(
                "The points, priorities and waiting times are too large to be weighed exactly."
                        + "\nMaybe divide all weights by a common factor, or give fewer different priorities.");
    }

    /** Has each level that is not held by the face alone come before the next. */
    private void weigh(long fraction) {
        weights[level] = fraction;
        for (int k = level - 1; k >= 0 && weights[k] != 0; k--) {
            weights[k] = Math.multiplyExact(weights[k + 1], Math.multiplyExact(DOMINANCE, greatestUnits[k + 1]));
        }
    }

    /** Returns by how much prices may change a pair's worth. */
    private long room() {
        long most = 1;
        for (int k = 0; k <= level; k++) {
            most = Math.addExact(
                    most, Math.multiplyExact(DOMINANCE, Math.multiplyExact(weights[k], greatestUnits[k])));
        }
        if (level == levels.points()) {
            long charges = Math.multiplyExact(CHARGES_OF_A_PAIR, conflicts.mostCharge());
            most = Math.addExact(most, Math.multiplyExact(charges, weights[level]));
        }
        return most;
    }

    /** Returns the most that one pair or one unit of a load is worth, or two pairs are charged, on a level; at least 1. */
    private long greatestUnit(int ofLevel) {
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
