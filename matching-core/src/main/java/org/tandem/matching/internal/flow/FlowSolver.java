package org.tandem.matching.internal.flow;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Solves a {@link FlowProblem} exactly and stays ready for small changes of it.
 *
 * <p>What: the choice of pairs with the lexicographically greatest totals by level, within all limits and decisions.
 * Definition: a circulation of least cost, integer, with concave values, in the network rows → pairs → columns with a
 * tree of groups on either side. Complexity: at most two shortest-path searches per unit of flow at first, and per
 * changed pair or load later, each O((pairs + nodes) log nodes) in the worst case and mostly far less, as it ends at the
 * first partner. Memory: 10 to 25 bytes per pair and 100 per node; no allocation once solved for the first time, but for
 * {@link #outcome()}. Source: see {@link FlowRepair} and {@link FlowSearch}. Failure: infeasibility is an outcome;
 * {@link ArithmeticException} if the levels do not fit into 60 bits ({@link FlowScale}). Where they only fit if no path is
 * long, every {@link #reoptimise()} checks its certificate, which takes as long as there are pairs, and fails likewise if
 * one was.
 *
 * <p>Not safe for use by several threads. Changes take effect with {@link #reoptimise()}.
 */
public final class FlowSolver {

    private final FlowProblem problem;
    private final FlowNetwork net;
    private final FlowRepair repair;
    private final FlowReadout readout;
    private final FlowHolds holds;

    /** What is still to be done once. */
    private @Nullable FlowInsertion insertion;

    private @Nullable FlowTolls tolls;

    private long pointsChanges;

    /**
     * A solver with nothing chosen yet.
     *
     * @throws ArithmeticException if the levels do not fit
     */
    public FlowSolver(FlowProblem problem) {
        this(problem, FlowScale.likely(problem));
    }

    FlowSolver(FlowProblem problem, FlowScale scale) {
        this.problem = problem;
        net = new FlowNetwork(problem, scale);
        repair = new FlowRepair(net);
        readout = new FlowReadout(net);
        holds = new FlowHolds(net, repair);
        tolls = new FlowTolls(net, repair);
        insertion = new FlowInsertion(net, repair, new FlowStart(net).setPrices());
        for (int v = 0; v < net.nodes; v++) {
            if (insertion.goesIn(v) || net.reducedCostOfMore(v) < 0) {
                holds.node(v);
            }
        }
        for (int at = 0; at < net.state.length; at++) {
            if (net.decision(at) == FlowProblem.FIXED) {
                holds.pair(at);
            }
        }
    }

    /**
     * A solver that never needs to check its certificate.
     *
     * @throws ArithmeticException if the levels do not fit, however long a path is
     */
    public static FlowSolver certain(FlowProblem problem) {
        return new FlowSolver(problem, FlowScale.certain(problem));
    }

    /** The network as it is now. */
    FlowNetwork network() {
        return net;
    }

    /** Solves a problem once. */
    public static FlowOutcome solve(FlowProblem problem) {
        return solve(problem, () -> false);
    }

    /**
     * Solves a problem once, unless it is time to stop before.
     *
     * @throws FlowStopped if it is
     */
    public static FlowOutcome solve(FlowProblem problem, BooleanSupplier stop) {
        FlowSolver solver = new FlowSolver(problem);
        solver.reoptimise(stop);
        return solver.outcome();
    }

    /**
     * Makes the choice optimal again after changes.
     *
     * @return whether all limits and decisions can be kept; if not, the choice breaks as few of them as it can
     * @throws ArithmeticException if the levels are too large to be sure, see {@link FlowSolver}
     */
    public boolean reoptimise() {
        settle();
        if (!net.scale.certain) {
            requireProof();
        }
        return isFeasible();
    }

    /**
     * As {@link #reoptimise()}, but without the check where levels only fit if no path is long. Then the choice is mostly
     * optimal: good for plans, not for bounds.
     */
    public boolean reoptimiseUnchecked() {
        settle();
        return isFeasible();
    }

    private void settle() {
        if (insertion != null) {
            insertion.run();
            insertion = null;
        }
        if (tolls != null) {
            tolls.settle();
            tolls = null;
        }
        holds.settle();
    }

    /**
     * Makes the choice optimal, but gives up when it is time. What takes long is the first time, so ask then.
     *
     * @param stop asked before every path that is looked for
     * @return as {@link #reoptimise()}
     * @throws FlowStopped if it is time; then this solver must not be used any more
     */
    public boolean reoptimise(BooleanSupplier stop) {
        repair.stopWhen(stop);
        boolean feasible = reoptimise();
        repair.stopWhen(() -> false);
        return feasible;
    }

    private void requireProof() {
        boolean proven = switch (outcome()) {
            case FlowOutcome.Optimal optimum -> FlowCertificate.proves(problem, optimum);
            case FlowOutcome.Infeasible cut -> FlowCertificate.proves(problem, cut);
        };
        if (!proven) {
            throw new ArithmeticException("The levels do not fit: a path was so long that one carried into the next.\n"
                    + "Maybe use smaller points, or fewer different values on the upper levels?");
        }
    }

    /** Whether everything is settled within the limits. */
    public boolean isFeasible() {
        return holds.isEmpty() && net.outside() == 0;
    }

    /** The pair must not be chosen any more. */
    public void bar(int edge) {
        decide(edge, FlowProblem.BARRED);
    }

    /** The pair must be chosen. */
    public void fix(int edge) {
        decide(edge, FlowProblem.FIXED);
    }

    /** The pair may be chosen or not: undoes {@link #bar} and {@link #fix}. */
    public void release(int edge) {
        decide(edge, FlowProblem.FREE);
    }

    /** Whether a pair is free, neither barred nor fixed. */
    public boolean isFree(int edge) {
        return net.decision(edge) == FlowProblem.FREE;
    }

    /** Whether a pair must not be chosen. */
    public boolean isBarred(int edge) {
        return net.decision(edge) == FlowProblem.BARRED;
    }

    private void decide(int edge, byte decision) {
        if (net.decision(edge) == decision) {
            return;
        }
        net.decide(edge, decision);
        holds.pairIfWrong(edge);
    }

    /**
     * Changes the points of a pair.
     *
     * @throws IllegalArgumentException if they are outside the bounds declared with the problem
     */
    public void setPoints(int edge, long points) {
        if (points < problem.lowestPoints || points > problem.highestPoints) {
            throw new IllegalArgumentException(String.format(Locale.ROOT,
                    "The points (%d) of pair (%d) must be between %d and %d.%n"
                            + "Maybe declare a wider range with pointsWithin()?",
                    points, edge, problem.lowestPoints, problem.highestPoints));
        }
        if (net.cost(edge) != -points) {
            pointsChanges++;
            net.setPoints(edge, points);
            holds.pairIfWrong(edge);
        }
    }

    /** Changes how many columns a row wants; with 0 it leaves. */
    public void setSeats(int row, int seats) {
        setMost(row, seats);
    }

    /** Changes how many rows a column takes; with 0 it leaves. */
    public void setPlaces(int column, int places) {
        setMost(problem.columnNode(column), places);
    }

    /** Changes the most load of a node. */
    public void setMost(int node, int most) {
        if (most < problem.least[node]) {
            throw new IllegalArgumentException(String.format(Locale.ROOT,
                    "The most (%d) of node (%d) must be at least its least (%d).", most, node, problem.least[node]));
        }
        if ((tolls == null || !tolls.setMost(node, most)) && most != net.most[node]) {
            net.setMost(node, most);
            if (net.isWrong(node)) {
                holds.node(node);
            }
        }
    }

    /** How many nodes all searches have expanded so far: what the work has cost, the same on every machine. */
    public long expanded() {
        return repair.expanded();
    }

    /** Whether the pair is chosen. */
    public boolean isChosen(int edge) {
        return net.isChosen(edge);
    }

    /** The chosen pairs, ascending; takes as long as there are nodes and chosen pairs, not pairs. */
    public int[] chosen() {
        return readout.chosen();
    }

    /**
     * By how much the packed total would fall at least if the pair were chosen (or, if negative, were given up). If it is
     * less than {@link #pointsBound()}, that is in points and no level above changes.
     */
    public long reducedCost(int edge) {
        return net.reducedCostOfPair(edge);
    }

    /**
     * By how much the packed total would fall at least if one pair more of a row were chosen; the greatest {@code long} if
     * there is none.
     */
    public long costOfMore(int row) {
        return readout.costOfMore(row);
    }

    /** The packed price of a node; see {@link #reducedCost}. */
    public long price(int node) {
        return net.price[node];
    }

    /** Packed numbers with a smaller absolute value are in points alone, as far as can be told. */
    public long pointsBound() {
        return net.scale.certain ? net.scale.pointsBound() : FlowScale.NEVER;
    }

    /** The sum of all values on a level; after {@link #mark()} it is known, otherwise it takes as long as there are nodes. */
    public long total(int level) {
        FlowJournal journal = net.journal();
        return journal != null ? journal.total(level) : readout.sum(level);
    }

    /**
     * Remembers this state, whatever its size at no cost but that of the first time: from now on, changes are noted, totals
     * are kept, and {@link #undo()} leads back here, until {@link #restore} leads elsewhere.
     *
     * @throws IllegalStateException unless the last {@link #reoptimise()} said {@code true} and nothing was changed since
     */
    public void mark() {
        requireSettled();
        FlowJournal journal = net.journal();
        if (journal != null) {
            journal.mark();
        } else {
            long[] totals = new long[problem.levels];
            Arrays.setAll(totals, readout::sum);
            // Otherwise the first trial that searches backward would take as long as there are pairs.
            net.prepareBackward();
            net.noteIn(new FlowJournal(net, totals));
        }
    }

    /**
     * Takes back all changes since {@link #mark()}, those of points, too; takes as long as they took, and leaves everything as it
     * was then.
     *
     * @throws IllegalStateException if there is no mark
     */
    public void undo() {
        FlowJournal journal = marked();
        net.noteIn(null);
        holds.release();
        if (journal.undo()) {
            // A state saved meanwhile has other points.
            pointsChanges++;
        }
        net.noteIn(journal);
    }

    /**
     * The pairs that were chosen at the {@link #mark()} and are not now, and the other way round, ascending.
     *
     * @throws IllegalStateException if there is no mark
     */
    public int[] flipped() {
        return marked().flipped();
    }

    private FlowJournal marked() {
        FlowJournal journal = net.journal();
        if (journal == null) {
            throw new IllegalStateException("There must be a mark.\nMaybe mark() the settled state first?");
        }
        return journal;
    }

    private void requireSettled() {
        if (insertion != null || !isFeasible()) {
            throw new IllegalStateException("Only a settled, feasible state can be saved.\nMaybe reoptimise() first?");
        }
    }

    /** Room for a state of this solver. */
    public FlowState newState() {
        return new FlowState(net.nodes);
    }

    /**
     * Remembers choice, decisions, limits and prices.
     *
     * @throws IllegalStateException unless the last {@link #reoptimise()} said {@code true} and nothing was changed since
     */
    public void save(FlowState into) {
        requireSettled();
        into.take(net);
        into.pointsChanges = pointsChanges;
    }

    /** Goes back to a state saved by this solver; points stay as they are now and may need {@link #reoptimise()}. */
    public void restore(FlowState from) {
        net.noteIn(null);
        holds.release();
        from.giveBack(net);
        if (from.pointsChanges != pointsChanges) {
            for (int at = 0; at < net.state.length; at++) {
                holds.pairIfWrong(at);
            }
        }
    }

    /**
     * The present choice with its proof, or the proof of infeasibility.
     *
     * @throws IllegalStateException if something was changed since the last {@link #reoptimise()}
     */
    public FlowOutcome outcome() {
        if (!isFeasible()) {
            if (holds.hasNodes()) {
                throw new IllegalStateException("There are unsettled changes.\nMaybe reoptimise() first?");
            }
            return readout.infeasible(holds.pairs());
        }
        long[] totals = new long[problem.levels];
        Arrays.setAll(totals, this::total);
        return readout.optimal(totals);
    }
}
