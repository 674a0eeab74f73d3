package org.tandem.matching.internal.branch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.internal.relax.Conflicts;
import org.tandem.matching.internal.relax.PricedFlow;

/**
 * Exact search on one level.
 *
 * <p><strong>What.</strong> The plan worth most on the level, with a proof, or the best found with a bound.
 *
 * <p><strong>Definition.</strong> Depth first; each node bounds itself by a {@link PricedFlow}, decides the pairs whose loss
 * is more than a better plan may lose, and splits a set of conflicting pairs in two: a plan has none of the one part or none
 * of the other. Where so many of some pairs are demanded, one of them is given up or kept.
 *
 * <p><strong>Complexity.</strong> Exponential in the worst case; limited by the work allowed.
 *
 * <p><strong>Source.</strong> Land and Doig, An automatic method of solving discrete programming problems, 1960; Fisher, The
 * Lagrangian relaxation method for solving integer programming problems, 1981. {@link Splits} has its own.
 *
 * <p><strong>Failure.</strong> When stopped or out of work its bound is the greatest of the nodes left open.
 */
final class LevelSearch {
    /** Takes the plans that are found. */
    interface Plans {
        /** Offers a choice of pairs, to be repaired if they conflict; returns what the best plan known is worth here. */
        long offer(int[] pairs, boolean conflicting);
    }

    /**
     * Rounds of mentors' choices at the root, before any descent. Where rules of one's own have no structure (300 x 150), 80 rounds came
     * to as many matches as any plan can have, or one or two less; four times as many rarely to one more.
     */
    private static final int CHOICES = 200;

    /** Enough to find rows and plans: then a linear program finds better prices than 250 evaluations did. */
    private static final int ROOT_EVALUATIONS = 60;

    /** Sets have rows that no linear program knows, and need as many. */
    private static final int EVALUATIONS_OF_SETS = 250;

    private static final int NODE_EVALUATIONS = 16;

    /** After so many evaluations the root dives, and whenever there are twice as many. */
    private static final int FIRST_DIVE = 15;

    /** Sets of a mentor's pairs are priced from the root on if that takes this part off the gap. */
    private static final long SETS_PAY = 4;

    /** A dive may take this part of all work. */
    private static final long PART_OF_DIVE = 16;

    /** Of all states that are kept, about, in people and pairs; and the most of them, for the sake of the stack. */
    private static final long ROOM_FOR_STATES = 8_000_000;

    private static final int LEAST_DEPTH = 40;
    private static final int GREATEST_DEPTH = 1_000;

    /** Sets the best prices by a linear program, and returns a plan mostly; null if it was not solved. */
    interface LinearPricing {
        PricedFlow.@Nullable Linear price(BooleanSupplier stop);
    }

    private final PricedFlow flow;
    private @Nullable LinearPricing linear;
    private final Plans plans;
    private final long unit;
    private long mostWork;
    private BooleanSupplier stop;
    private final List<PricedFlow.State> states = new ArrayList<>();
    private final PricedFlow.State root;
    private final Dive dive;
    private final Splits splits;
    private final int pairCount;
    private final int mostDepth;

    private long best;
    private long openBound = Long.MIN_VALUE;
    private long rootBound;
    private boolean stopped;
    private boolean misled;
    private boolean letsMentorsChoose;
    private boolean hasRoot;
    private long workTold;
    private int nodes;

    /**
     * Prepares a search.
     *
     * @param flow solved and feasible
     * @param best what the best plan known is worth on this level
     * @param unit by how much a better plan is better, at least
     * @param mostWork after which no further node is opened
     */
    LevelSearch(
            PricedFlow flow, Conflicts conflicts, Plans plans, long best, long unit, long mostWork,
            BooleanSupplier stop) {
        this.flow = flow;
        this.plans = plans;
        this.best = best;
        this.unit = unit;
        this.mostWork = mostWork;
        this.stop = stop;
        root = flow.newState();
        dive = new Dive(flow, conflicts, this::isStopped);
        splits = new Splits(flow, conflicts);
        pairCount = conflicts.graph().pairCount();
        long size = 1L + conflicts.graph().mentorCount() + conflicts.graph().menteeCount() + pairCount / 8;
        mostDepth = (int) Math.max(LEAST_DEPTH, Math.min(GREATEST_DEPTH, ROOM_FOR_STATES / size));
    }

    /**
     * Searches; afterwards the results can be asked for. The flow is left with the decisions it had and the multipliers that
     * bound it best.
     */
    void run() {
        if (!hasRoot) {
            runRoot();
        }
        // Other prices may have been tried in between.
        flow.restore(root);
        if (rootBound >= enough() && !isTime()) {
            if (!flow.pricesSets()) {
                priceSetsAtRoot();
            }
            openBound = Long.MIN_VALUE;
            misled = false;
            branch(0, rootBound);
            flow.restore(root);
        }
    }

    /** Has the root let mentors choose, which other searches of the same level need not do again. */
    void letMentorsChoose() {
        letsMentorsChoose = true;
    }

    /** As {@link #run}, without any split; {@link #run} goes on from there. */
    void runRoot() {
        hasRoot = true;
        nodes++;
        rootBound = flow.bound();
        flow.save(root);
        dive();
        if (letsMentorsChoose && rootBound >= enough() && !isTime()) {
            flow.chooseByMentors(CHOICES, best, pairs -> best = plans.offer(pairs, true), this::isTime);
        }
        if (rootBound >= enough()) {
            descendAtRoot();
        }
        openBound = rootBound >= enough() ? rootBound : Long.MIN_VALUE;
    }

    private void descendAtRoot() {
        rootBound = Math.min(rootBound, descend(flow.pricesSets() ? EVALUATIONS_OF_SETS : ROOT_EVALUATIONS, true));
        flow.save(root);
        dive();
    }

    /** Prices the mentors' sets if that bounds far better. */
    private void priceSetsAtRoot() {
        flow.priceSets();
        long bound = descend(EVALUATIONS_OF_SETS, true);
        if (bound < enough() || bound - best < (rootBound - best) / SETS_PAY * (SETS_PAY - 1)) {
            rootBound = Math.min(rootBound, bound);
            flow.save(root);
            dive();
        } else {
            flow.restore(root);
        }
    }

    private long descend(int evaluations, boolean atRoot) {
        return flow.descend(evaluations, best, enough(), new PricedFlow.Evaluation() {
            private int told;
            private int nextDive = FIRST_DIVE;

            @Override
            public void done(int[] chosen, boolean conflicting, long ofFlow) {
                if (!conflicting || atRoot) {
                    best = plans.offer(chosen, conflicting);
                }
                if (atRoot && ++told == nextDive) {
                    nextDive *= 2;
                    dive();
                }
            }

            @Override
            public boolean isTime() {
                return LevelSearch.this.isTime();
            }
        });
    }

    /** Has nodes priced by linear programs. */
    void priceBy(LinearPricing newLinear) {
        linear = newLinear;
    }

    /**
     * Allows more work, as the last time is over.
     *
     * @param moreWork after which no further node is opened
     */
    void goOn(long moreWork, BooleanSupplier newStop) {
        mostWork = moreWork > Long.MAX_VALUE - flow.work() ? Long.MAX_VALUE : flow.work() + moreWork;
        stop = newStop;
        stopped = false;
    }

    private boolean isStopped() {
        return stop.getAsBoolean();
    }

    /** Tells of a plan that was found elsewhere, and is worth so much. */
    void know(long worth) {
        best = Math.max(best, worth);
    }

    /** Returns what no plan exceeds. */
    long bound() {
        return Math.max(best, openBound);
    }

    /** Returns whether a flow was left open that is worse on the levels above, though it is worth more than the best plan. */
    boolean isMisled() {
        return misled && !stopped;
    }

    /** Returns the work done since it was asked last, in flow nodes expanded, about. */
    long takeWork() {
        long taken = flow.work() - workTold;
        workTold += taken;
        return taken;
    }

    /** Returns the number of nodes. */
    int nodes() {
        return nodes;
    }

    private long enough() {
        return best + unit;
    }

    /** Returns whether it is time to stop, or all work is done. */
    boolean isTime() {
        stopped = stopped || flow.work() > mostWork || stop.getAsBoolean();
        return stopped;
    }

    private void leaveOpen(long bound) {
        openBound = Math.max(openBound, bound);
    }

    private void visit(int depth) {
        nodes++;
        long bound = descend(NODE_EVALUATIONS, false);
        if (bound < enough()) {
            return;
        }
        best = plans.offer(flow.chosen(), true);
        if (linear != null && !flow.pricesSets() && !isTime()) {
            PricedFlow.Linear found = linear.price(this::isTime);
            if (found != null && found.isSolved()) {
                best = plans.offer(found.pairs(), true);
            }
            if (!flow.solve()) {
                return;
            }
            bound = Math.min(bound, flow.bound());
            if (bound < enough()) {
                return;
            }
        }
        branch(depth, bound);
    }

    private void branch(int depth, long boundHere) {
        long bound = boundHere;
        if (bound < enough()) {
            return;
        }
        if (isTime() || depth == mostDepth) {
            leaveOpen(Math.min(bound, rootBound));
            return;
        }
        if (!tighten(bound - enough())) {
            return;
        }
        bound = Math.min(bound, flow.bound());
        if (bound < enough()) {
            return;
        }
        if (!splits.settle()) {
            return;
        }
        Splits.Split split = splits.next();
        while (split == null && flow.relieve() && flow.solve()) {
            split = splits.next();
        }
        bound = Math.min(bound, flow.bound());
        if (bound < enough()) {
            return;
        }
        if (split == null) {
            // Nothing is left to split: the flow is a plan worth the bound here, unless it is worse on the levels above.
            best = plans.offer(flow.chosen(), flow.separate(flow.chosen()));
            if (bound >= enough()) {
                misled = true;
                leaveOpen(bound);
            }
            return;
        }
        PricedFlow.State state = state(depth);
        flow.save(state);
        child(depth, split, true);
        flow.restore(state);
        if (stopped) {
            leaveOpen(Math.min(bound, rootBound));
            return;
        }
        child(depth, split, false);
        flow.restore(state);
    }

    private void child(int depth, Splits.Split split, boolean isFirst) {
        if (split.take(flow, isFirst) && flow.decideByDemand() && flow.solve()) {
            visit(depth + 1);
        }
    }

    private PricedFlow.State state(int depth) {
        while (states.size() <= depth) {
            states.add(flow.newState());
        }
        return states.get(depth);
    }

    /** Bars and fixes what a better plan cannot or must have; returns whether one is left. */
    private boolean tighten(long spare) {
        boolean any = false;
        for (int pair = 0; pair < pairCount; pair++) {
            if (flow.isFree(pair) && flow.loss(pair) > spare) {
                any = true;
                if (flow.isChosen(pair)) {
                    flow.fix(pair);
                } else {
                    flow.bar(pair);
                }
            }
        }
        return !any || flow.decideByDemand() && flow.solve();
    }

    private void dive() {
        int[] plan = dive.run(mostWork / PART_OF_DIVE);
        if (plan != null) {
            best = plans.offer(plan, false);
        }
    }
}
