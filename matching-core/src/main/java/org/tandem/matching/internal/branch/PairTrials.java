package org.tandem.matching.internal.branch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.internal.branch.Variations.Varied;
import org.tandem.matching.internal.flow.IntList;
import org.tandem.matching.internal.model.Levels;
import org.tandem.matching.internal.model.LexScore;
import org.tandem.matching.internal.relax.Conflicts;
import org.tandem.matching.internal.relax.PricedFlow;

/**
 * Tries pairs in the flow whose prices bound the points of the best plan.
 *
 * <p><strong>What.</strong> For each of some pairs a plan with it, and points that no plan with it exceeds which is as good on
 * all levels before; without branching.
 *
 * <p><strong>Definition.</strong> The pair is fixed and its rivals are barred; the flow bounds every plan with it, and what is
 * left of it after the worse of every two conflicting pairs is barred, one after the other, is a plan. Where both differ, the
 * multipliers are moved a little: mostly a row is no longer full because its mentee has gone, and its price keeps the bound up. They
 * stay for the next pair, which is mostly one of the same mentee.
 *
 * <p><strong>Complexity.</strong> A few shortest paths for each pair, for each conflict, and for each move of the multipliers.
 *
 * <p><strong>Failure.</strong> There is nothing to say of a pair without which no plan is as good on the levels before, or for
 * which no plan is found. Answers depend on the pairs asked about together, not on earlier ones.
 */
final class PairTrials {
    private static final int REPAIRS = 12;
    private static final int EVALUATIONS = 8;

    private final PricedFlow flow;
    private final Conflicts conflicts;
    private final Levels levels;
    private final LevelWeights weights;
    private final LexScore best;
    private final PricedFlow.State proven;
    private final IntList decided = new IntList();
    private int[] plan = {};
    private @Nullable LexScore score;

    /**
     * Prepares trials.
     *
     * @param flow with the multipliers that bound points best, settled
     * @param best what the best plan is worth
     */
    PairTrials(PricedFlow flow, Conflicts conflicts, Levels levels, LevelWeights weights, LexScore best) {
        this.flow = flow;
        this.conflicts = conflicts;
        this.levels = levels;
        this.weights = weights;
        this.best = best;
        proven = flow.newState();
        flow.save(proven);
    }

    /** Returns what is found of each pair; null where there is nothing to say. */
    List<@Nullable Varied> tried(int[] pairs) {
        int rows = flow.rows();
        flow.restore(proven);
        List<@Nullable Varied> found = new ArrayList<>();
        for (int pair : pairs) {
            found.add(tried(pair));
        }
        flow.restore(proven);
        flow.forgetRowsFrom(rows);
        return found;
    }

    private @Nullable Varied tried(int pair) {
        int[] rivals = conflicts.rivals(pair);
        if (flow.isBarred(pair) || Arrays.stream(rivals).anyMatch(flow::isFixed)) {
            return null;
        }
        score = null;
        Arrays.stream(rivals).forEach(this::bar);
        flow.fix(pair);
        decided.add(pair);
        Varied found = flow.solve() ? bounded() : null;
        release(0);
        return found;
    }

    private @Nullable Varied bounded() {
        long bound = flow.bound();
        int fixed = decided.size();
        repair();
        release(fixed);
        LexScore reached = score;
        if (reached == null || reached.common(best) < levels.points()) {
            return null;
        }
        long worth = weights.worth(reached);
        if (points(bound) > reached.of(levels.points()) && !flow.pricesSets()) {
            bound = Math.min(bound,
                    flow.descend(EVALUATIONS, worth, worth + weights.unit(), new PricedFlow.Evaluation() {
                        @Override
                        public void done(int[] chosen, boolean conflicting, long ofFlow) {
                            if (!conflicting) {
                                offer(chosen);
                            }
                        }

                        @Override
                        public boolean isTime() {
                            return false;
                        }
                    }));
        }
        long[] bounds = best.values().clone();
        bounds[levels.points()] = points(bound);
        return new Varied(plan, score == null ? reached : score, bounds);
    }

    private long points(long bound) {
        return Math.floorDiv(bound - weights.before(best), weights.unit());
    }

    /** Bars pairs that conflict with better ones until the flow is a plan. */
    private void repair() {
        for (int step = 0; step <= REPAIRS; step++) {
            int[] chosen = flow.chosen();
            int[] both = conflicts.firstConflict(chosen);
            if (both.length == 0) {
                offer(chosen);
                return;
            }
            boolean isFirst = !flow.isFixed(both[0])
                    && (flow.isFixed(both[1]) || flow.worth(both[0]) <= flow.worth(both[1]));
            bar(both[isFirst ? 0 : 1]);
            if (!flow.solve()) {
                return;
            }
        }
    }

    private void offer(int[] offered) {
        LexScore worth = levels.score(offered, conflicts.charges(offered));
        if (score == null || worth.compareTo(score) > 0) {
            plan = offered;
            score = worth;
        }
    }

    private void bar(int pair) {
        if (flow.isFree(pair)) {
            flow.bar(pair);
            decided.add(pair);
        }
    }

    /** Undoes all decisions but the first. */
    private void release(int first) {
        while (decided.size() > first) {
            flow.release(decided.removeLast());
        }
        flow.solve();
    }
}
