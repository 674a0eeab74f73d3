package org.tandem.matching.internal.branch;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.flow.FlowFace;
import org.tandem.matching.internal.flow.FlowProblem;
import org.tandem.matching.internal.model.Level;
import org.tandem.matching.internal.model.Levels;
import org.tandem.matching.internal.model.LexScore;
import org.tandem.matching.internal.relax.Conflicts;
import org.tandem.matching.internal.relax.FlowModel;
import org.tandem.matching.internal.relax.PricedFlow;

/**
 * Finds the best plan of a graph level by level: each level has its own bound and proof, and later ones keep what it reached.
 *
 * <p>Where a level's flow without prices attains the best plan's value, every plan as good is on the flow's
 * {@link FlowFace}, and the next level is asked of that face alone. Otherwise the level stays in the sum that the next ones
 * maximise, with a weight that makes it come first.
 */
public final class LevelByLevel {
    private static final Logger LOG = LoggerFactory.getLogger(LevelByLevel.class);
    /** Points are counted in fractions, so that prices can be fine; the greatest that fits is taken. */
    private static final long[] FRACTIONS = {64, 8, 1};

    private final CompatibilityGraph graph;
    private final Levels levels;
    private final Conflicts conflicts;
    private final FlowModel model;
    private final long[] weights;
    private final long[] bounds;
    private FlowFace face;
    /** The flow of the level before, if the face alone does not hold it; and what a unit of that level is worth there. */
    private @Nullable PricedFlow priced;
    private long pricedUnit;
    private int[] best;
    private LexScore score;
    /** How many levels are done with. */
    private int level;
    /** How many levels are proven. */
    private int proven;

    /**
     * Prepares a search.
     *
     * @param first a plan, ascending
     */
    public LevelByLevel(Conflicts conflicts, int[] first) {
        this.conflicts = conflicts;
        graph = conflicts.graph();
        levels = Levels.of(graph);
        model = FlowModel.of(graph, levels, conflicts);
        weights = new long[levels.count()];
        bounds = new long[levels.count()];
        Arrays.fill(bounds, Long.MAX_VALUE);
        face = FlowFace.whole(model.problem());
        best = first;
        score = levels.score(first, conflicts.charges(first));
    }

    /** Returns the levels. */
    public Levels levels() {
        return levels;
    }

    /** Returns the best plan's pairs, ascending. */
    public int[] pairs() {
        return best;
    }

    /** Returns what it is worth. */
    public LexScore score() {
        return score;
    }

    /** Returns how many levels, from the first on, are proven: no plan is better on them. */
    public int proven() {
        return proven;
    }

    /** Returns a value of a level that no plan exceeds which is as good on the levels before. */
    public long bound(int ofLevel) {
        return bounds[ofLevel];
    }

    /** Works until every level is proven, the work is done, or it is time to stop. */
    public void run(long mostWork, BooleanSupplier stop) {
        if (level == 0 && !stop.getAsBoolean()) {
            solveAllLevels(stop);
        }
        while (level < levels.count() && !stop.getAsBoolean()) {
            solveLevel(mostWork, stop);
            level++;
        }
    }

    /** Solves the flow on all levels at once and makes a plan of it: on the first levels, mostly, it attains the flow's value. */
    private void solveAllLevels(BooleanSupplier stop) {
        PricedFlow flow;
        try {
            flow = PricedFlow.onAllLevels(model, conflicts);
            flow.solve();
        } catch (ArithmeticException tooLarge) {
            LOG.debug("The levels are too large to be solved at once.");
            return;
        }
        LexScore relaxed = levels.score(flow.chosen(), 0);
        int[] plan = new Dive(flow, conflicts, stop).run();
        if (plan != null) {
            offer(plan);
        }
        LOG.debug("All levels at once: at most {}; the plan made of them has {}.", relaxed, score);
        proven = score.common(relaxed);
        for (int k = 0; k < proven; k++) {
            bounds[k] = relaxed.of(k);
        }
        if (proven < levels.count()) {
            bounds[proven] = relaxed.of(proven);
        }
        level = proven;
        if (level > 0 && level < levels.count()) {
            face = flow.face(level, 0);
        }
    }

    private long offer(int[] pairs) {
        LexScore offered = levels.score(pairs, conflicts.charges(pairs));
        if (offered.compareTo(score) > 0) {
            best = pairs;
            score = offered;
        }
        return level < levels.count() ? worth(score) : 0;
    }

    private long worth(LexScore of) {
        long worth = 0;
        for (int k = 0; k <= level; k++) {
            worth += weights[k] * of.of(k);
        }
        return worth;
    }

    private void solveLevel(long mostWork, BooleanSupplier stop) {
        long room = 0;
        FlowProblem one = null;
        for (int k = 0; one == null && k < FRACTIONS.length; k++) {
            weigh(FRACTIONS[k]);
            try {
                room = room();
                one = model.problem().weighted(face, weightsSoFar(), room);
            } catch (ArithmeticException tooLarge) {
                LOG.debug("Level {} does not fit with fractions of 1/{}.", levels.list().get(level), FRACTIONS[k]);
            }
        }
        if (one == null) {
            throw new IllegalStateException("Level does not fit.");
        }
        long perPoint = levels.list().get(level) == Level.POINTS ? weights[level] : 0;
        PricedFlow flow = new PricedFlow(model, one, conflicts, perPoint, room);
        if (priced != null) {
            flow.takeRows(priced, weights[level - 1], pricedUnit);
        }
        if (!flow.solve()) {
            throw new IllegalStateException("No plan is left, although one is known.");
        }
        long atRoot = flow.bound();
        LevelSearch search = new LevelSearch(
                flow, conflicts, this::offer, worth(score), weights[level], mostWork, stop);
        search.run();
        long before = worth(score) - weights[level] * score.of(level);
        bounds[level] = Math.floorDiv(search.bound() - before, weights[level]);
        long loss = flow.bound() - worth(score);
        LOG.debug("Level {}: value {}, bound {}, at root {}, {} nodes, {} rows, loss {} of {}, priced {}.", levels.list().get(level),
                score.of(level), bounds[level], Math.floorDiv(atRoot - before, weights[level]), search.nodes(), flow.rows(), loss, weights[level], flow.isPriced());
        if (bounds[level] == score.of(level) && proven == level) {
            proven++;
        }
        if (level < levels.points()) {
            face = flow.face(1, Math.max(0, loss));
            if (loss == 0 && !flow.isPriced()) {
                Arrays.fill(weights, 0, level + 1, 0);
                priced = null;
            } else {
                priced = flow;
                pricedUnit = weights[level];
            }
        }
    }

    private long[] weightsSoFar() {
        long[] soFar = new long[levels.count()];
        System.arraycopy(weights, 0, soFar, 0, level + 1);
        return soFar;
    }

    /** Has each level that is not held by the face come before the next: by more than a change of one unit gains there. */
    private void weigh(long fraction) {
        weights[level] = fraction;
        for (int k = level - 1; k >= 0 && weights[k] != 0; k--) {
            weights[k] = Math.multiplyExact(weights[k + 1], 4 * greatestUnit(k + 1));
        }
    }

    /** Returns the most that one pair or one unit of a load is worth on a level; at least 1. */
    private long greatestUnit(int ofLevel) {
        long most = 1;
        for (int pair = 0; ofLevel == levels.points() && pair < graph.pairCount(); pair++) {
            most = Math.max(most, Math.abs(graph.points(pair)));
        }
        for (int mentee = 0; ofLevel < levels.points() && mentee < graph.menteeCount(); mentee++) {
            most = Math.max(most, levels.first(ofLevel, mentee));
        }
        for (int mentor = 0; mentor < graph.mentorCount(); mentor++) {
            int places = graph.freePlaces(mentor);
            most = Math.max(most, Math.abs(levels.ofLoad(ofLevel, mentor, places) - levels.ofLoad(ofLevel, mentor, Math.max(0, places - 1))));
        }
        return most;
    }

    private long room() {
        long most = 1;
        for (int k = 0; k <= level; k++) {
            most = Math.addExact(most, Math.multiplyExact(4 * weights[k], weights[k] == 0 ? 1 : greatestUnit(k)));
        }
        return most;
    }
}
