package org.tandem.matching.internal.flow;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The residual network of a problem: the current flow, the cost of changing it by one unit anywhere, and the prices.
 *
 * <p>Every pair and the link of every node to its parent can be <em>held</em>: then neither of its directions is open,
 * and it may violate its limits or prices until the solver settles it.
 */
final class FlowNetwork {

    /** Bits of {@link #state} besides the decisions of {@link FlowProblem}. */
    static final byte HELD = 4;

    static final byte CHOSEN = 8;

    private static final byte KEPT = 16;

    private static final byte DECIDED = 3;

    final FlowProblem problem;
    final FlowScale scale;
    final int nodes;
    /** Whether there are groups. */
    final boolean grouped;
    private final FlowLayout layout;
    /** The pairs of the rows, by their numbers in the problem. */
    final Incidence out;
    /** By pair: its row. */
    final int[] tail;
    /** The groups' children. */
    final int[] childStart;

    final int[] child;
    /** The pairs of the columns, filled when first needed. */
    Incidence in = Incidence.NONE;
    /** By position in {@link #in}: the pair. */
    int[] inPair = {};
    /** By position in {@link #in}: the cost of choosing the pair, or {@link FlowScale#NEVER} if it is chosen or must not be. */
    long[] inCost = {};

    /** The chosen pairs of every node they end at, on either side. */
    final ChosenPairs chosen;
    /** By pair: its points, whatever its state; those of the problem as long as they are the same. */
    private long[] points;

    /** Whether the points are those of the problem, and so must not be changed. */
    private boolean borrowed = true;

    final byte[] state;

    final int[] load;
    final int[] most;
    final boolean[] held;
    /** By node: the cost of sending a unit to the parent group or the ground, or {@link FlowScale#NEVER}. */
    final long[] up;
    /** By node: the cost of getting a unit from the parent group or the ground, or {@link FlowScale#NEVER}. */
    final long[] down;
    /** By node: its price, the least cost of having a unit there as far as known; {@link FlowProblem#GROUND} is 0. */
    final long[] price;

    /** By node: what each unit of its load costs beside its value; empty if there are no tolls. */
    long[] toll = FlowProblem.NO_VALUES;

    /** Positions of all pairs that are decided otherwise than in the problem. */
    final IntList decided = new IntList();

    private final FlowValues values;
    private int outside;
    /** Where changes are noted; null if nobody wants to take them back. */
    private @Nullable FlowJournal journal;

    FlowNetwork(FlowProblem problem, FlowScale scale) {
        this.problem = problem;
        this.scale = scale;
        nodes = problem.nodes();
        grouped = nodes > problem.rows + problem.columns;
        layout = new FlowLayout(problem);
        out = layout.out;
        tail = layout.tail;
        childStart = layout.childStart;
        child = layout.child;
        points = problem.points;
        state = problem.decision.clone();
        load = new int[nodes];
        most = problem.most.clone();
        chosen = new ChosenPairs(layout, most);
        held = new boolean[nodes];
        up = new long[nodes];
        down = new long[nodes];
        price = new long[nodes];
        values = new FlowValues(problem, scale);
        for (int v = 0; v < nodes; v++) {
            outside += isOutside(v) ? 1 : 0;
            refresh(v);
        }
    }

    /** Fills {@link #in}: only backward searches need it, and many a problem is solved without. */
    void prepareBackward() {
        if (in != Incidence.NONE) {
            return;
        }
        inPair = layout.backward();
        in = new Incidence(layout.inStart, inPair.length);
        inCost = new long[inPair.length];
        for (int k = 0; k < inPair.length; k++) {
            in.other[k] = tail[inPair[k]];
            inCost[k] = openCost(inPair[k]);
        }
    }

    /** The packed value of the {@code unit}-th unit of a node's load, limits included. */
    long value(int node, int unit) {
        long value = values.of(node, unit) - (toll.length == 0 ? 0 : toll[node]);
        return unit < problem.least[node] ? value + scale.limitWeight
                : unit >= most[node] ? value - scale.limitWeight : value;
    }

    /** Whether all units of a node's load within its most are worth the same, limits included. */
    boolean hasSameValues(int node) {
        return problem.least[node] == 0 && values.units(node) <= 1;
    }

    /** How much load a node can carry at most, pairs and limits considered. */
    long room(int node) {
        long below = degree(node);
        for (int c = childStart[node]; c < childStart[node + 1]; c++) {
            below += room(child[c]);
        }
        return Math.min(most[node], below);
    }

    /** How many pairs end at a node directly. */
    int degree(int node) {
        return layout.degree(node);
    }

    /** How many pairs end at a node or below it. */
    int degreeBelow(int node) {
        return layout.degreeBelow(node);
    }

    boolean isOutside(int node) {
        return load[node] < problem.least[node] || load[node] > most[node];
    }

    /** How many nodes carry less than their least or more than their most. */
    int outside() {
        return outside;
    }

    /** The journal of changes, if there is a mark. */
    @Nullable
    FlowJournal journal() {
        return journal;
    }

    /** From now on, changes are noted there, or nowhere. */
    void noteIn(@Nullable FlowJournal newJournal) {
        journal = newJournal;
    }

    void changeLoad(int node, int by) {
        if (journal != null) {
            journal.load(node, by);
        }
        outside -= isOutside(node) ? 1 : 0;
        load[node] += by;
        outside += isOutside(node) ? 1 : 0;
        refresh(node);
    }

    /** Sets all loads and limits, as they were when all was settled. */
    void restoreLoads(int[] loads, int[] mostLoads) {
        System.arraycopy(loads, 0, load, 0, nodes);
        System.arraycopy(mostLoads, 0, most, 0, nodes);
        outside = 0;
        for (int v = 0; v < nodes; v++) {
            chosen.makeRoom(v, most);
            refresh(v);
        }
    }

    void setMost(int node, int newMost) {
        if (journal != null) {
            journal.most(node);
        }
        outside -= isOutside(node) ? 1 : 0;
        most[node] = newMost;
        chosen.makeRoom(node, most);
        outside += isOutside(node) ? 1 : 0;
        refresh(node);
    }

    /** The price of a node or of the ground. */
    long price(int node) {
        return node == FlowProblem.GROUND ? 0 : price[node];
    }

    /** What one more chosen unit costs, prices included; valid whether or not it is allowed. */
    long reducedCostOfMore(int node) {
        long between = price(problem.parent[node]) - price[node];
        return (problem.rowSide[node] ? between : -between) - value(node, load[node]);
    }

    /** What one chosen unit less costs, prices included; valid if there is one. */
    long reducedCostOfLess(int node) {
        long between = price(problem.parent[node]) - price[node];
        return (problem.rowSide[node] ? -between : between) + value(node, load[node] - 1);
    }

    long reducedCostOfPair(int at) {
        return cost(at) + price[tail[at]] - price[out.other[at]];
    }

    /** Whether one unit more or less of a node's load would pay at its price. */
    boolean isWrong(int node) {
        return load[node] < most[node] && reducedCostOfMore(node) < 0 || load[node] > 0 && reducedCostOfLess(node) < 0;
    }

    /** Brings the costs of a node's link up to date with its load, limits and hold. */
    void refresh(int node) {
        long more = held[node] || load[node] >= most[node] ? FlowScale.NEVER : -value(node, load[node]);
        long less = held[node] || load[node] == 0 ? FlowScale.NEVER : value(node, load[node] - 1);
        up[node] = problem.rowSide[node] ? less : more;
        down[node] = problem.rowSide[node] ? more : less;
    }

    /** The cost of choosing a pair, whatever its state. */
    long cost(int at) {
        return -points[at];
    }

    /** The cost of choosing a pair, or {@link FlowScale#NEVER} if it is chosen or must not be. */
    long openCost(int at) {
        return state[at] == FlowProblem.FREE ? -points[at] : FlowScale.NEVER;
    }

    /** By pair: the points of all of them; those of the problem itself as long as they are the same. */
    long[] pointsByPair() {
        return borrowed ? points : points.clone();
    }

    /** By node: the most load of all of them; those of the problem itself as long as they are the same. */
    int[] mostByNode() {
        return Arrays.equals(most, problem.most) ? problem.most : most.clone();
    }

    /** By pair: its points; not to be changed. */
    long[] points() {
        return points;
    }

    /** Brings the costs of a pair up to date with its state. */
    void refreshPair(int at) {
        if (in != Incidence.NONE) {
            int head = out.other[at];
            // Pairs stand in their order, so no array needs to say where.
            inCost[Arrays.binarySearch(inPair, in.start[head], in.start[head + 1], at)] = openCost(at);
        }
    }

    /** Chooses a pair or gives it up; the loads of nodes above are not touched. */
    void flip(int at) {
        boolean before = isChosen(at);
        state[at] ^= CHOSEN;
        refreshPair(at);
        if (before) {
            int indexAtTail = chosen.remove(tail[at], at);
            int indexAtHead = chosen.remove(out.other[at], at);
            if (journal != null) {
                journal.givenUp(at, indexAtTail, indexAtHead);
            }
        } else {
            chosen.add(tail[at], at);
            chosen.add(out.other[at], at);
            if (journal != null) {
                journal.taken(at);
            }
        }
    }

    /** Gives up the pair that was chosen last at both its nodes. */
    void giveUpLast(int at) {
        chosen.removeLast(tail[at]);
        chosen.removeLast(out.other[at]);
        state[at] ^= CHOSEN;
        refreshPair(at);
    }

    /** Chooses the pair that was given up last at both its nodes, and puts it where it stood. */
    void takeAgain(int at, int indexAtTail, int indexAtHead) {
        chosen.putBack(tail[at], at, indexAtTail);
        chosen.putBack(out.other[at], at, indexAtHead);
        state[at] ^= CHOSEN;
        refreshPair(at);
    }

    /**
     * Chooses exactly these pairs; loads are not touched. They are then found in this order, whatever was chosen before, so
     * that searches end alike.
     */
    void choose(IntList pairs) {
        for (int k = 0; k < pairs.size(); k++) {
            state[pairs.get(k)] |= KEPT;
        }
        for (int u = 0; u < nodes; u++) {
            for (int k = chosen.start(u) + chosen.count(u) - 1; problem.rowSide[u] && k >= chosen.start(u); k--) {
                if ((state[chosen.at(k)] & KEPT) == 0) {
                    flip(chosen.at(k));
                }
            }
        }
        for (int k = 0; k < pairs.size(); k++) {
            int at = pairs.get(k);
            state[at] &= ~KEPT;
            if (!isChosen(at)) {
                flip(at);
            }
        }
        chosen.clear();
        for (int k = 0; k < pairs.size(); k++) {
            int at = pairs.get(k);
            chosen.add(tail[at], at);
            chosen.add(out.other[at], at);
        }
    }

    boolean isChosen(int at) {
        return (state[at] & CHOSEN) != 0;
    }

    int decision(int at) {
        return state[at] & DECIDED;
    }

    void decide(int at, byte decision) {
        byte inProblem = problem.decision[at];
        if (decision(at) == decision) {
            return;
        }
        if (journal != null) {
            journal.decision(at);
        }
        if (decision(at) == inProblem) {
            decided.add(at);
        } else if (decision == inProblem) {
            decided.removeOne(at);
        }
        state[at] = (byte) (state[at] & ~DECIDED | decision);
        refreshPair(at);
    }

    void holdPair(int at, boolean hold) {
        state[at] = (byte) (hold ? state[at] | HELD : state[at] & ~HELD);
        refreshPair(at);
    }

    void hold(int node, boolean hold) {
        held[node] = hold;
        refresh(node);
    }

    /** Sets the points of a pair for good. */
    void setPoints(int at, long ofPair) {
        if (borrowed) {
            points = problem.points.clone();
            borrowed = false;
        }
        if (journal != null) {
            journal.points(at, ofPair);
        }
        points[at] = ofPair;
        refreshPair(at);
    }
}
