package org.tandem.matching.internal.relax;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.internal.flow.FlowFace;
import org.tandem.matching.internal.flow.FlowOutcome;
import org.tandem.matching.internal.flow.FlowProblem;
import org.tandem.matching.internal.flow.FlowSolver;
import org.tandem.matching.internal.flow.FlowState;
import org.tandem.matching.internal.flow.FlowStopped;

/**
 * A flow on one level in which conflicts that no group holds have prices.
 *
 * <p><strong>What.</strong> A bound on every plan that keeps the conflicts, and the flow that attains it.
 *
 * <p><strong>Definition.</strong> For sets of pairs of which a plan has one at most, or k, with a multiplier λ ≥ 0 each: the
 * greatest value of a flow less λ for every pair of each set, plus λ, or kλ, for each set. No plan is worth more, whatever the multipliers
 * (Lagrangian relaxation). For sets that soft rules charge for, λ is at most what every two of them cost. Where a plan must
 * have so many of some pairs at least, λ is added for each of them, and taken off for each that must be there.
 *
 * <p><strong>Complexity.</strong> An evaluation reoptimises a flow: one short path for about every pair that changes.
 *
 * <p><strong>Source.</strong> Held, Wolfe, Crowder: Validation of subgradient optimization, 1974, for the steps.
 *
 * <p><strong>Failure.</strong> Decisions that leave no flow make it infeasible.
 */
public final class PricedFlow {
    /** How many rows take as long as a node of a flow, about. */
    private static final int ROWS_PER_WORK = 4;

    private final Conflicts conflicts;
    private final long room;
    private final FlowProblem problem;
    private final FlowSolver solver;
    private final PriceRows rows;
    private long work;

    /**
     * A flow without prices, not yet solved.
     *
     * @param problem on one level, derived from {@code model}
     * @param perPoint what a point is worth in it, 0 if points do not count
     * @param room by how much prices may change a pair's worth
     */
    public PricedFlow(FlowModel model, FlowProblem problem, Conflicts conflicts, long perPoint, long room) {
        this(model, problem, conflicts, FlowSolver.certain(problem), perPoint, room);
    }

    private PricedFlow(
            FlowModel model, FlowProblem problem, Conflicts conflicts, FlowSolver solver, long perPoint, long room) {
        this.problem = problem;
        this.conflicts = conflicts;
        this.room = room;
        this.solver = solver;
        rows = new PriceRows(conflicts, model, conflicts.hasCharges() ? perPoint : 0, room, problem.edges());
    }

    /**
     * A flow on all levels at once, for plans and faces; it takes no prices and has no bound.
     *
     * @throws ArithmeticException if the levels are too large together
     */
    public static PricedFlow onAllLevels(FlowModel model, Conflicts conflicts) {
        return new PricedFlow(model, model.problem(), conflicts, new FlowSolver(model.problem()), 0, 0);
    }

    /** Makes the flow optimal after changes; returns whether there is one. */
    public boolean solve() {
        work++;
        return solver.reoptimise();
    }

    /** As {@link #solve()}, for plans that are made step by step: on all levels at once nothing is checked, and no bound known. */
    public boolean solveUnchecked() {
        work++;
        return solver.reoptimiseUnchecked();
    }

    /**
     * Makes the flow optimal for the first time, which takes longest; returns whether there is one.
     *
     * @throws FlowStopped if it is time to stop before; then this must not be used any more
     */
    public boolean solve(BooleanSupplier stop) {
        work++;
        return solver.reoptimise(stop);
    }

    /** Returns whether there is a flow, as the last {@code solve} said. */
    public boolean isFeasible() {
        return solver.isFeasible();
    }

    /** Returns a value that no plan exceeds which keeps the present decisions. */
    public long bound() {
        long collected = rows.mostCollected(solver::isBarred, this::isFixed);
        return collected == MentorSubproblem.IMPOSSIBLE ? collected : collected + solver.total(0);
    }

    /** Returns what the flow is worth by level, at the present prices. */
    public long[] totals() {
        long[] totals = new long[problem.levels()];
        Arrays.setAll(totals, solver::total);
        return totals;
    }

    /** Returns the chosen pairs, ascending. */
    public int[] chosen() {
        return solver.chosen();
    }

    /** Returns whether a pair is chosen. */
    public boolean isChosen(int pair) {
        return solver.isChosen(pair);
    }

    /** Returns how much the bound falls at least if a free pair changes sides: is chosen, or given up. */
    public long loss(int pair) {
        return Math.abs(solver.reducedCost(pair));
    }

    /**
     * Returns how many points the flow of all levels loses at least if a pair is chosen; the greatest {@code long} if it
     * loses on another level, or the pair is barred.
     */
    public long pointsLost(int pair) {
        if (!solver.isFree(pair)) {
            return solver.isBarred(pair) ? Long.MAX_VALUE : 0;
        }
        long reducedCost = solver.isChosen(pair) ? 0 : solver.reducedCost(pair);
        return reducedCost >= solver.pointsBound() ? Long.MAX_VALUE : Math.max(0, reducedCost);
    }

    /**
     * Returns how many points the flow of all levels loses at least if a mentee has one mentor more; the greatest
     * {@code long} if that is impossible or it loses on another level.
     */
    public long lossOfOneMore(int mentee) {
        long loss = solver.costOfMore(mentee);
        return loss >= solver.pointsBound() ? Long.MAX_VALUE : loss;
    }

    /** Returns a measure of the work done, which no clock disturbs. */
    public long work() {
        return work + rows.work() + solver.expanded();
    }

    /** Returns whether a pair is neither barred nor fixed. */
    public boolean isFree(int pair) {
        return solver.isFree(pair);
    }

    /** Returns whether a pair must not be chosen. */
    public boolean isBarred(int pair) {
        return solver.isBarred(pair);
    }

    /** Returns whether a pair must be chosen. */
    public boolean isFixed(int pair) {
        return !solver.isFree(pair) && !solver.isBarred(pair);
    }

    /** Returns what a pair is worth at the present prices. */
    public long worth(int pair) {
        return problem.points(pair) - rows.penalty(pair);
    }

    /** Returns the most that a row's multiplier may be: what soft rules cost, or more than anything. */
    public long mostMultiplier(int row) {
        return rows.mostMultiplier(row);
    }

    /** The pair must not be chosen. */
    public void bar(int pair) {
        solver.bar(pair);
        rows.decided(pair);
    }

    /** The pair must be chosen. */
    public void fix(int pair) {
        solver.fix(pair);
        rows.fixed(pair);
    }

    /** Sets how many mentees a mentor can take, at most as many as the graph says. */
    public void setPlaces(int mentor, int places) {
        solver.setPlaces(mentor, places);
    }

    /** Sets how many mentors a mentee wants. */
    public void setSeats(int mentee, int seats) {
        solver.setSeats(mentee, seats);
    }

    /** Undoes {@link #bar} or {@link #fix}. */
    public void release(int pair) {
        solver.release(pair);
        rows.decided(pair);
    }

    /** Room for a state. */
    public State newState() {
        return new State(solver.newState());
    }

    /** Remembers choice, decisions and multipliers. */
    public void save(State into) {
        solver.save(into.flow);
        into.multipliers = rows.multipliers();
        into.pricesSets = rows.pricesSets();
    }

    /** Goes back to a state; returns whether a flow exists, as it did. */
    public void restore(State from) {
        setMultipliers(from.multipliers);
        solver.restore(from.flow);
        rows.priceSets(from.pricesSets, this::isFixed);
        rows.allDecided();
        solver.reoptimise();
    }

    /** A state of a priced flow. */
    public static final class State {
        private final FlowState flow;
        private long[] multipliers = {};
        private boolean pricesSets;

        private State(FlowState flow) {
            this.flow = flow;
        }
    }

    /** Sets the multipliers of the first rows, those of all others to 0. */
    void setMultipliers(long[] to) {
        for (int row = 0; row < rows.count(); row++) {
            setMultiplier(row, row < to.length ? to[row] : 0);
        }
    }

    /** Sets a row's multiplier; takes effect with {@link #solve}. */
    public void setMultiplier(int row, long to) {
        if (rows.set(row, to)) {
            for (int pair : rows.pairs(row)) {
                solver.setPoints(pair, problem.points(pair) - Math.min(room, rows.penalty(pair)));
            }
        }
    }

    /**
     * Lowers the multipliers that a chosen pair cannot bear, as there is no room for all of them in its points: they keep the
     * bound up for nothing. Returns whether there are any.
     */
    public boolean relieve() {
        boolean any = false;
        for (int row = 0; row < rows.count(); row++) {
            long excess = 0;
            for (int pair : rows.pairs(row)) {
                excess = Math.max(excess, isChosen(pair) ? rows.penalty(pair) - room : 0);
            }
            if (excess > 0 && rows.multiplier(row) > 0 && !isDemand(row)) {
                setMultiplier(row, Math.max(0, rows.multiplier(row) - excess));
                any = true;
            }
        }
        return any;
    }

    /** Returns the number of rows. */
    public int rows() {
        return rows.count();
    }

    /** Forgets the rows from a number on, none of which has a multiplier. */
    public void forgetRowsFrom(int row) {
        rows.forgetFrom(row);
    }

    /** Returns the pairs of a row. Not to be changed. */
    public int[] pairs(int row) {
        return rows.pairs(row);
    }

    /** Returns a row's multiplier. */
    public long multiplier(int row) {
        return rows.multiplier(row);
    }

    /**
     * Returns whether one of a row's pairs can be had at most, or the plan pays, or must have so many, whatever else their mentor
     * has.
     */
    public boolean standsAlone(int row) {
        return rows.standsAlone(row);
    }

    /** Returns whether prices of mentors' pairs are bounded by the mentors' best sets. */
    public boolean pricesSets() {
        return rows.pricesSets();
    }

    /** Has prices of mentors' pairs bounded by the mentors' best sets; the bound does not rise. */
    public void priceSets() {
        rows.priceSets(true, this::isFixed);
    }

    /** Returns how many of a row's pairs are chosen. */
    private int load(int row) {
        int load = 0;
        for (int pair : rows.pairs(row)) {
            load += solver.isChosen(pair) ? 1 : 0;
        }
        return load;
    }

    /** Tells of work on all rows. */
    void workedOnRows() {
        work += rows.count() / ROWS_PER_WORK;
    }

    /** Returns by how many chosen pairs a row's load could be worse at the present prices; negative if the row is broken. */
    public int slack(int row) {
        return rows.slack(row, load(row));
    }

    /** Returns whether so many of a row's pairs are demanded. */
    public boolean isDemand(int row) {
        return rows.isDemand(row);
    }

    /**
     * Demands so many of some pairs; to be called once, before there are other rows.
     *
     * @param pairs ascending; not copied
     * @param least 1 or more
     */
    public void demand(int[] pairs, int least) {
        if (least > pairs.length || rows.count() > 0) {
            throw new IllegalArgumentException(String.format(Locale.ROOT,
                    "The demand for %d of %d pairs must be possible and the first row.", least, pairs.length));
        }
        rows.addDemand(pairs, least);
    }

    /** Returns how many of the demanded pairs are missing. */
    public int missing() {
        return rows.hasDemand() ? Math.max(0, -slack(0)) : 0;
    }

    /** Fixes all demanded pairs that are left if none can be missed; returns false if too many are barred already. */
    public boolean decideByDemand() {
        if (!rows.hasDemand()) {
            return true;
        }
        int spare = -rows.least(0);
        for (int pair : pairs(0)) {
            spare += isBarred(pair) ? 0 : 1;
        }
        for (int pair : pairs(0)) {
            if (spare == 0 && isFree(pair)) {
                fix(pair);
            }
        }
        return spare >= 0;
    }

    /**
     * Makes a row for every two chosen pairs that conflict or are charged for, and for pairs on which the flow and a mentor
     * with rows differ; returns whether any two conflict.
     */
    public boolean separate(int[] chosen) {
        boolean conflicting = rows.separate(chosen);
        bound();
        rows.compare(chosen);
        return conflicting;
    }

    /**
     * What a linear program found.
     *
     * @param pairs ascending; a plan, or near one; none if the program was not solved
     * @param priceOfHeld by how much to multiply what is held, for the best bound
     * @param isSolved whether the prices are the best there are, but for rounding
     */
    public record Linear(int[] pairs, double priceOfHeld, boolean isSolved) {}

    /**
     * Sets all multipliers to the best ones that a linear program finds; takes effect with {@link #solve}.
     *
     * @param held what plans must reach; null if that is nothing
     * @param mostWork in flow nodes expanded, about, after which it has to do
     * @return what was found; null if there was no time, and no multiplier is changed
     */
    public @Nullable Linear priceLinearly(@Nullable Held held, long mostWork, BooleanSupplier stop) {
        LinearPrices prices = new LinearPrices(this, rows, problem, conflicts, held);
        boolean solved = prices.find(mostWork, stop);
        double price = prices.priceOfHeld();
        int[] pairs = solved ? prices.dive(2 * mostWork, stop) : new int[0];
        work += prices.work();
        return !solved && stop.getAsBoolean() ? null : new Linear(pairs, price, solved);
    }

    /**
     * Makes plans by {@link MentorChoices}, where mentors have any choice to make; all else stays as it is.
     *
     * @param rounds how many plans are made at most, 0 or more
     * @param target what the best plan known is worth
     * @param plans told of choices that keep all rules, mostly, each better than those before
     */
    public void chooseByMentors(int rounds, long target, Consumer<int[]> plans, BooleanSupplier isTime) {
        if (MentorChoices.arePossible(this, conflicts)) {
            MentorChoices choices = new MentorChoices(this, rows, problem, conflicts);
            choices.run(rounds, target, plans, isTime);
            work += choices.work();
        }
    }

    /** Returns how many of a row's pairs a plan has at most, a pair counted as often as the row has it. */
    public int most(int row) {
        return rows.most(row);
    }

    /**
     * Lowers the bound by so many evaluations, or until it is below {@code enough}; makes rows on the way. Leaves the best
     * multipliers found, and the flow that belongs to them.
     *
     * @param target a value the bound is expected to come near
     * @param each told of the flow after every evaluation
     * @return the bound
     */
    public long descend(int evaluations, long target, long enough, Evaluation each) {
        return new Descent(this, rows).run(evaluations, target, enough, each);
    }

    /** What is told of every evaluation. */
    public interface Evaluation {
        /** Asks for nothing but the prices. */
        Evaluation NONE = new Evaluation() {
            @Override
            public void done(int[] chosen, boolean conflicting, long bound) {
                // Only the prices are asked for.
            }

            @Override
            public boolean isTime() {
                return false;
            }
        };

        /**
         * Tells of a flow.
         *
         * @param chosen its pairs, ascending
         * @param conflicting whether any two of them conflict
         * @param bound what no plan exceeds
         */
        void done(int[] chosen, boolean conflicting, long bound);

        /** Returns whether it is time to stop. */
        boolean isTime();
    }

    /**
     * Takes over the rows of another flow that have a multiplier, with multipliers so many times as great, and whether sets are
     * priced; both demand the same.
     */
    public void takeRows(PricedFlow from, long factor, long divisor) {
        rows.priceSets(from.pricesSets(), this::isFixed);
        // Any multiplier bounds every plan, so that the nearest will do.
        double times = (double) factor / divisor;
        for (int row = 0; row < from.rows(); row++) {
            if (from.isDemand(row)) {
                setMultiplier(row, rows.within(row, Math.round(from.multiplier(row) * times)));
            } else if (from.multiplier(row) > 0 && from.mostMultiplier(row) == Long.MAX_VALUE) {
                int taken = rows.addAs(from.rows, row);
                long multiplier = Math.round(from.multiplier(row) * times);
                // What prices lower by more than there is room for is not lowered, but would be counted in the bound.
                setMultiplier(taken, Math.max(rows.multiplier(taken), Math.min(multiplier, rows.roomLeft(taken))));
            }
        }
    }

    /** Returns whether any row has a multiplier. */
    public boolean isPriced() {
        return Arrays.stream(rows.multipliers()).anyMatch(multiplier -> multiplier > 0);
    }

    /**
     * Returns the choices that are optimal on the first levels but for the last of them, and lose no more than so much on
     * that one; and perhaps others.
     *
     * @param levels how many levels count
     * @param loss 0 or more
     */
    public FlowFace face(int levels, long loss) {
        if (solver.outcome() instanceof FlowOutcome.Optimal optimum) {
            return FlowFace.of(problem, optimum, levels, loss);
        }
        throw new IllegalStateException("Without a flow there is no face.\nMaybe restore a state first.");
    }
}
