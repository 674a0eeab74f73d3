package org.tandem.matching.internal.relax;

import com.google.common.math.LongMath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
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
 * <p><strong>Definition.</strong> For sets of pairs of which a plan has one at most, with a multiplier λ ≥ 0 each: the greatest
 * value of a flow less λ for every pair of each set, plus λ for each set. No plan is worth more, whatever the multipliers
 * (Lagrangian relaxation). For sets that soft rules charge for, λ is at most what every two of them cost. Where a plan must
 * have so many of some pairs at least, λ is added for each of them, and taken off for each that must be there.
 *
 * <p><strong>Complexity.</strong> An evaluation reoptimises a flow: one short path for about every pair that changes.
 *
 * <p><strong>Source.</strong> Held, Wolfe, Crowder: Validation of subgradient optimization, 1974, for the steps; Handler, Zang:
 * A dual algorithm for the constrained shortest path problem, Networks 10, 1980, for the price of what is demanded.
 *
 * <p><strong>Failure.</strong> Decisions that leave no flow make it infeasible.
 */
public final class PricedFlow {
    private static final double DEFLECTION = 0.5;
    private static final int PATIENCE = 12;

    /** How many prices are tried for what is demanded; the part of a price that the first step is, and how steps grow. */
    private static final int MOST_PRICES = 64;

    private static final long FIRST_STEP = 16;
    private static final long GROWTH = 4;

    /** After how many evaluations what is demanded is priced anew beside the other rows. */
    private static final int EVALUATIONS_OF_A_PRICE = 10;

    /** Where something is demanded, mostly its price alone keeps the bound up; smaller steps of the others do not lower it. */
    private static final double LEAST_SCALE = 1.0 / 64;

    /**
     * Pairs of which a plan has one at most, or pays for more; and what more may cost. Or, if {@code least} is above 0, pairs of
     * which it has so many at least.
     */
    private record Row(int[] pairs, long mostMultiplier, int least) {
        /** Returns how many pairs more a plan may have, or fewer of those demanded. */
        int slack(int load) {
            return least > 0 ? load - least : 1 - load;
        }

        /** Returns what a multiplier of 1 adds to the bound. */
        long constant() {
            return least > 0 ? -least : 1;
        }
    }

    private final Conflicts conflicts;
    private final FlowModel model;
    private final boolean charged;
    /** What a point is worth here; 0 if points do not count. */
    private final long perPoint;
    private final long room;
    private final FlowProblem problem;
    private final FlowSolver solver;
    private final long[] penalty;
    private final List<Row> rows = new ArrayList<>();
    private final Map<List<Integer>, Integer> numbers = new HashMap<>();
    private long[] multipliers = new long[16];
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
        this.model = model;
        this.problem = problem;
        this.conflicts = conflicts;
        this.perPoint = perPoint;
        this.room = room;
        charged = perPoint > 0 && conflicts.hasCharges();
        this.solver = solver;
        penalty = new long[problem.edges()];
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
        work += 1 + rows.size();
        return solver.reoptimise();
    }

    /**
     * Makes the flow optimal for the first time, which takes longest; returns whether there is one.
     *
     * @throws FlowStopped if it is time to stop before; then this must not be used any more
     */
    public boolean solve(BooleanSupplier stop) {
        work += 1 + rows.size();
        return solver.reoptimise(stop);
    }

    /** Returns whether there is a flow, as the last {@code solve} said. */
    public boolean isFeasible() {
        return solver.isFeasible();
    }

    /** Returns a value that no plan exceeds which keeps the present decisions. */
    public long bound() {
        long bound = solver.total(0);
        for (int row = 0; row < rows.size(); row++) {
            bound += multipliers[row] * rows.get(row).constant();
        }
        return bound;
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
        return work + solver.expanded();
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
        return problem.points(pair) - penalty[pair];
    }

    /** Returns the most that a row's multiplier may be: what soft rules cost, or more than anything. */
    public long mostMultiplier(int row) {
        return rows.get(row).mostMultiplier;
    }

    /** The pair must not be chosen. */
    public void bar(int pair) {
        solver.bar(pair);
    }

    /** The pair must be chosen. */
    public void fix(int pair) {
        solver.fix(pair);
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
    }

    /** Room for a state. */
    public State newState() {
        return new State(solver.newState());
    }

    /** Remembers choice, decisions and multipliers. */
    public void save(State into) {
        solver.save(into.flow);
        into.multipliers = Arrays.copyOf(multipliers, rows.size());
    }

    /** Goes back to a state; returns whether a flow exists, as it did. */
    public void restore(State from) {
        setMultipliers(from.multipliers);
        solver.restore(from.flow);
        solver.reoptimise();
    }

    /** A state of a priced flow. */
    public static final class State {
        private final FlowState flow;
        private long[] multipliers = {};

        private State(FlowState flow) {
            this.flow = flow;
        }
    }

    private void setMultipliers(long[] to) {
        for (int row = 0; row < rows.size(); row++) {
            setMultiplier(row, row < to.length ? to[row] : 0);
        }
    }

    /** Sets a row's multiplier; takes effect with {@link #solve}. */
    public void setMultiplier(int row, long to) {
        long change = (to - multipliers[row]) * (rows.get(row).least > 0 ? -1 : 1);
        if (change != 0) {
            multipliers[row] = to;
            for (int pair : rows.get(row).pairs) {
                penalty[pair] += change;
                solver.setPoints(pair, problem.points(pair) - Math.min(room, penalty[pair]));
            }
        }
    }

    /**
     * Lowers the multipliers that a chosen pair cannot bear, as there is no room for all of them in its points: they keep the
     * bound up for nothing. Returns whether there are any.
     */
    public boolean relieve() {
        boolean any = false;
        for (int row = 0; row < rows.size(); row++) {
            long excess = 0;
            for (int pair : rows.get(row).pairs) {
                excess = Math.max(excess, isChosen(pair) ? penalty[pair] - room : 0);
            }
            if (excess > 0 && multipliers[row] > 0 && !isDemand(row)) {
                setMultiplier(row, Math.max(0, multipliers[row] - excess));
                any = true;
            }
        }
        return any;
    }

    /** Returns the number of rows. */
    public int rows() {
        return rows.size();
    }

    /** Returns the pairs of a row. Not to be changed. */
    public int[] pairs(int row) {
        return rows.get(row).pairs;
    }

    /** Returns a row's multiplier. */
    public long multiplier(int row) {
        return multipliers[row];
    }

    /** Returns how many of a row's pairs are chosen. */
    public int load(int row) {
        int load = 0;
        for (int pair : rows.get(row).pairs) {
            load += solver.isChosen(pair) ? 1 : 0;
        }
        return load;
    }

    /** Returns by how many pairs a row's load could be worse; negative if the row is broken. */
    public int slack(int row) {
        return rows.get(row).slack(load(row));
    }

    /** Returns whether so many of a row's pairs are demanded. */
    public boolean isDemand(int row) {
        return rows.get(row).least > 0;
    }

    /**
     * Demands so many of some pairs; to be called once, before there are other rows.
     *
     * @param pairs ascending; not copied
     * @param least 1 or more
     */
    public void demand(int[] pairs, int least) {
        if (least > pairs.length || !rows.isEmpty()) {
            throw new IllegalArgumentException("The demand for %d of %d pairs must be possible and the first row."
                    .formatted(least, pairs.length));
        }
        rows.add(new Row(pairs, Long.MAX_VALUE, least));
    }

    /** Returns how many of the demanded pairs are missing. */
    public int missing() {
        return hasDemand() ? Math.max(0, -slack(0)) : 0;
    }

    private boolean hasDemand() {
        return !rows.isEmpty() && isDemand(0);
    }

    /** Fixes all demanded pairs that are left if none can be missed; returns false if too many are barred already. */
    public boolean decideByDemand() {
        if (!hasDemand()) {
            return true;
        }
        Row demand = rows.get(0);
        int spare = -demand.least;
        for (int pair : demand.pairs) {
            spare += isBarred(pair) ? 0 : 1;
        }
        for (int pair : demand.pairs) {
            if (spare == 0 && isFree(pair)) {
                fix(pair);
            }
        }
        return spare >= 0;
    }

    /** Makes a row for every two chosen pairs that conflict or are charged for; returns whether any two conflict. */
    public boolean separate(int[] chosen) {
        boolean[] conflicting = {false};
        conflicts.forEachMeeting(chosen, (pair, other) -> {
            if (conflicts.conflict(pair, other)) {
                conflicting[0] = true;
                add(conflicts.clique(pair, other), Long.MAX_VALUE);
            } else if (charged) {
                addCharge(pair, other);
            }
        });
        return conflicting[0];
    }

    private int add(int[] pairs, long mostMultiplier) {
        List<Integer> key = Arrays.stream(pairs).boxed().toList();
        Integer known = numbers.putIfAbsent(key, rows.size());
        if (known != null) {
            return known;
        }
        if (rows.size() == multipliers.length) {
            multipliers = Arrays.copyOf(multipliers, 2 * multipliers.length);
        }
        rows.add(new Row(pairs, mostMultiplier, 0));
        return rows.size() - 1;
    }

    private void addCharge(int pair, int other) {
        long charge = conflicts.charge(pair, other) - model.charge(pair, other);
        if (charge > 0) {
            add(new int[] {Math.min(pair, other), Math.max(pair, other)}, Math.multiplyExact(charge, perPoint));
        }
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
        double[] direction = {};
        double scale = 1;
        int sinceBetter = 0;
        long bound = bound();
        long best = bound;
        int[] chosen = chosen();
        each.done(chosen, separate(chosen), bound);
        if (hasDemand()) {
            bound = balance(enough, each);
            best = Math.min(best, bound);
        }
        long[] bestMultipliers = Arrays.copyOf(multipliers, rows.size());
        for (int k = 0; k < evaluations && best >= enough && !each.isTime(); k++) {
            if (hasDemand() && scale < LEAST_SCALE) {
                break;
            }
            direction = Arrays.copyOf(direction, rows.size());
            if (!step(direction, scale * Math.max(bound - target, 1)) || !solve()) {
                break;
            }
            bound = bound();
            chosen = chosen();
            each.done(chosen, separate(chosen), bound);
            if (hasDemand() && k % EVALUATIONS_OF_A_PRICE == EVALUATIONS_OF_A_PRICE - 1) {
                bound = balance(enough, each);
            }
            if (bound < best) {
                best = bound;
                bestMultipliers = Arrays.copyOf(multipliers, rows.size());
                sinceBetter = 0;
            } else if (++sinceBetter == PATIENCE) {
                sinceBetter = 0;
                scale /= 2;
                setMultipliers(bestMultipliers);
                solve();
                bound = bound();
                Arrays.fill(direction, 0);
            }
        }
        setMultipliers(bestMultipliers);
        solve();
        return Math.min(best, bound());
    }

    /**
     * Finds the price at which what is demanded bounds best beside the other multipliers: where the lines of two flows meet, of
     * which one has too few of the pairs and one enough, until no flow is above. Leaves it, and returns the bound.
     */
    private long balance(long enough, Evaluation each) {
        long highest = highest(0);
        long lowest = bound();
        long best = multipliers[0];
        long step = 1 + best / FIRST_STEP;
        long low = -1;
        long high = -1;
        long ofLow = 0;
        long ofHigh = 0;
        int loadOfLow = 0;
        int loadOfHigh = 0;
        for (int k = 0; k < MOST_PRICES && lowest >= enough && !each.isTime(); k++) {
            long price = multipliers[0];
            int slack = slack(0);
            if (slack == 0 || slack > 0 && price == 0 || slack < 0 && price == highest) {
                break;
            }
            if (slack > 0) {
                high = price;
                ofHigh = bound() - price * slack;
                loadOfHigh = slack;
            } else {
                low = price;
                ofLow = bound() - price * slack;
                loadOfLow = slack;
            }
            long next;
            if (low < 0) {
                next = Math.max(0, price - step);
                step *= GROWTH;
            } else if (high < 0) {
                next = step > highest - price ? highest : price + step;
                step *= GROWTH;
            } else {
                next = (ofLow - ofHigh) / (loadOfHigh - loadOfLow);
                if (next <= low || next >= high) {
                    break;
                }
            }
            setMultiplier(0, next);
            solve();
            int[] chosen = chosen();
            each.done(chosen, separate(chosen), bound());
            if (bound() < lowest) {
                lowest = bound();
                best = next;
            }
        }
        setMultiplier(0, best);
        solve();
        return bound();
    }

    /** Returns the most that a row's multiplier can be within the room there is, so that no sum can overflow. */
    private long highest(int row) {
        Row of = rows.get(row);
        return Math.min(Math.min(room, of.mostMultiplier),
                of.least > 0 ? Long.MAX_VALUE / 8 / of.least : Long.MAX_VALUE);
    }

    /** Moves the multipliers along the deflected subgradient; returns false if none moves. */
    private boolean step(double[] direction, double length) {
        double norm = 0;
        for (int row = 0; row < direction.length; row++) {
            // What is demanded has its price from elsewhere.
            double slack = isDemand(row) ? 0 : slack(row);
            direction[row] = DEFLECTION * direction[row] + slack;
            if (multipliers[row] == 0 && direction[row] > 0
                    || multipliers[row] == rows.get(row).mostMultiplier && direction[row] < 0) {
                direction[row] = 0;
            }
            norm += direction[row] * direction[row];
        }
        boolean moved = false;
        for (int row = 0; norm > 0 && row < direction.length; row++) {
            long to = Math.round(multipliers[row] - length / norm * direction[row]);
            long before = multipliers[row];
            setMultiplier(row, Math.max(0, Math.min(to, highest(row))));
            moved |= multipliers[row] != before;
        }
        return moved;
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
     * Takes over the rows of another flow that have a multiplier, with multipliers so many times as great; both demand the same.
     *
     * @throws ArithmeticException if they are too large then
     */
    public void takeRows(PricedFlow from, long factor, long divisor) {
        // Fractions first: a multiplier times the whole factor may not fit, although the result does.
        long common = LongMath.gcd(factor, divisor);
        for (int row = 0; row < from.rows(); row++) {
            if (from.isDemand(row)) {
                long multiplier = Math.multiplyExact(from.multipliers[row], factor / common) / (divisor / common);
                setMultiplier(row, Math.min(highest(row), multiplier));
            } else if (from.multipliers[row] > 0 && from.rows.get(row).mostMultiplier == Long.MAX_VALUE) {
                int taken = add(from.rows.get(row).pairs, Long.MAX_VALUE);
                long multiplier = Math.multiplyExact(from.multipliers[row], factor / common) / (divisor / common);
                // What prices lower by more than there is room for is not lowered, but would be counted in the bound.
                setMultiplier(taken, Math.max(multipliers[taken], Math.min(multiplier, roomLeft(taken))));
            }
        }
    }

    private long roomLeft(int row) {
        long most = 0;
        for (int pair : rows.get(row).pairs) {
            most = Math.max(most, penalty[pair]);
        }
        return Math.max(0, room - most);
    }

    /** Returns whether any row has a multiplier. */
    public boolean isPriced() {
        return Arrays.stream(multipliers, 0, rows.size()).anyMatch(multiplier -> multiplier > 0);
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
