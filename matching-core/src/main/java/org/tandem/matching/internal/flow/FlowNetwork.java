package org.tandem.matching.internal.flow;

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

    private static final byte DECIDED = 3;

    final FlowProblem problem;
    final FlowScale scale;
    final int nodes;
    /** The pairs of the rows by number of pair: position and pair are the same unless there are groups below rows. */
    final Incidence out;

    final Incidence in;
    /** By position in {@link #in}: the position in {@link #out}. */
    final int[] inPair;
    /** By position in {@link #out}: the position in {@link #in}. */
    final int[] inPosition;
    /** By position in {@link #out}; the number of the pair in the problem; empty if it is the same. */
    final int[] pairOf;
    /** Inverse of {@link #pairOf}. */
    final int[] positionOf;
    /** By position in {@link #out}: the cost of choosing the pair, whatever its state. */
    final long[] cost;

    final byte[] state;

    final int[] childStart;
    final int[] child;
    final int[] load;
    final int[] least;
    final int[] most;
    final boolean[] held;
    /** By node: the cost of sending a unit to the parent, or {@link FlowScale#NEVER}. */
    final long[] toParent;
    /** By node: the cost of sending a unit from the parent, or {@link FlowScale#NEVER}. */
    final long[] fromParent;
    /** By node: its price, the least cost of having a unit there as far as known; {@link FlowProblem#GROUND} is 0. */
    final long[] price;

    private final int[] valueStart;
    private final long[] values;
    private int outside;

    FlowNetwork(FlowProblem problem) {
        this.problem = problem;
        scale = new FlowScale(problem);
        nodes = problem.nodes();
        int pairs = problem.edges();
        out = new Incidence(nodes, pairs);
        in = new Incidence(nodes, pairs);
        inPair = new int[pairs];
        inPosition = new int[pairs];
        boolean same = problem.tail.length == 0;
        pairOf = new int[same ? 0 : pairs];
        positionOf = new int[same ? 0 : pairs];
        cost = new long[pairs];
        state = new byte[pairs];
        fillPairs();
        childStart = new int[nodes + 1];
        child = new int[nodes];
        fillChildren();
        load = new int[nodes];
        least = problem.least.clone();
        most = problem.most.clone();
        held = new boolean[nodes];
        toParent = new long[nodes];
        fromParent = new long[nodes];
        price = new long[nodes];
        valueStart = new int[nodes + 1];
        values = packValues();
        for (int v = 0; v < nodes; v++) {
            outside += isOutside(v) ? 1 : 0;
            refresh(v);
        }
    }

    private void fillPairs() {
        for (int i = 0; i < problem.rows; i++) {
            for (int e = problem.rowStart[i]; e < problem.rowStart[i + 1]; e++) {
                out.start[problem.tail(e, i) + 1]++;
                in.start[problem.head(e) + 1]++;
            }
        }
        out.accumulate();
        in.accumulate();
        int[] next = out.start.clone();
        for (int i = 0; i < problem.rows; i++) {
            for (int e = problem.rowStart[i]; e < problem.rowStart[i + 1]; e++) {
                int at = e;
                if (positionOf.length > 0) {
                    at = next[problem.tail(e, i)]++;
                    positionOf[e] = at;
                    pairOf[at] = e;
                }
                out.other[at] = problem.head(e);
                cost[at] = -problem.points[e];
                state[at] = problem.decision[e];
            }
        }
        System.arraycopy(in.start, 0, next, 0, next.length);
        for (int u = 0; u < nodes; u++) {
            for (int at = out.start[u]; at < out.start[u + 1]; at++) {
                int k = next[out.other[at]]++;
                in.other[k] = u;
                inPair[k] = at;
                inPosition[at] = k;
                long open = state[at] == FlowProblem.FREE ? cost[at] : FlowScale.NEVER;
                out.cost[at] = open;
                in.cost[k] = open;
            }
        }
    }

    private void fillChildren() {
        for (int v = 0; v < nodes; v++) {
            if (problem.parent[v] != FlowProblem.GROUND) {
                childStart[problem.parent[v] + 1]++;
            }
        }
        for (int v = 0; v < nodes; v++) {
            childStart[v + 1] += childStart[v];
        }
        int[] next = childStart.clone();
        for (int v = 0; v < nodes; v++) {
            if (problem.parent[v] != FlowProblem.GROUND) {
                child[next[problem.parent[v]]++] = v;
            }
        }
    }

    private long[] packValues() {
        for (int v = 0; v < nodes; v++) {
            int units = 0;
            for (long[][] ofLevel : problem.values) {
                units = Math.max(units, ofLevel[v].length);
            }
            valueStart[v + 1] = valueStart[v] + units;
        }
        long[] packed = new long[valueStart[nodes]];
        for (int v = 0; v < nodes; v++) {
            for (int k = valueStart[v]; k < valueStart[v + 1]; k++) {
                packed[k] = scale.valueOf(problem, v, k - valueStart[v]);
            }
        }
        return packed;
    }

    /** The packed value of the {@code unit}-th unit of a node's load, limits included. */
    long value(int node, int unit) {
        int from = valueStart[node];
        int units = valueStart[node + 1] - from;
        long value = units == 0 ? 0 : values[from + Math.min(unit, units - 1)];
        return unit < least[node] ? value + scale.limitWeight : unit >= most[node] ? value - scale.limitWeight : value;
    }

    boolean isOutside(int node) {
        return load[node] < least[node] || load[node] > most[node];
    }

    /** How many nodes carry less than their least or more than their most. */
    int outside() {
        return outside;
    }

    void changeLoad(int node, int by) {
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
            refresh(v);
        }
    }

    void setLimits(int node, int newLeast, int newMost) {
        outside -= isOutside(node) ? 1 : 0;
        least[node] = newLeast;
        most[node] = newMost;
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
        return cost[at] + price[in.other[inPosition[at]]] - price[out.other[at]];
    }

    /** Brings the costs of a node's link up to date with its load, limits and hold. */
    void refresh(int node) {
        long more = held[node] || load[node] >= most[node] ? FlowScale.NEVER : -value(node, load[node]);
        long less = held[node] || load[node] == 0 ? FlowScale.NEVER : value(node, load[node] - 1);
        toParent[node] = problem.rowSide[node] ? less : more;
        fromParent[node] = problem.rowSide[node] ? more : less;
    }

    /** Brings the costs of a pair up to date with its state. */
    void refreshPair(int at) {
        long open = state[at] == FlowProblem.FREE ? cost[at] : FlowScale.NEVER;
        out.cost[at] = open;
        in.cost[inPosition[at]] = open;
    }

    /** Chooses a pair or gives it up; the loads of nodes above are not touched. */
    void flip(int at) {
        int head = out.other[at];
        int k = inPosition[at];
        int tail = in.other[k];
        if ((state[at] & CHOSEN) == 0) {
            out.choose(tail, at);
            in.choose(head, k);
        } else {
            out.release(tail, at);
            in.release(head, k);
        }
        state[at] ^= CHOSEN;
        refreshPair(at);
    }

    boolean isChosen(int at) {
        return (state[at] & CHOSEN) != 0;
    }

    int decision(int at) {
        return state[at] & DECIDED;
    }

    void decide(int at, byte decision) {
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

    /** Sets the costs of a pair for good. */
    void setPoints(int at, long points) {
        cost[at] = -points;
        refreshPair(at);
    }

    int position(int edge) {
        return positionOf.length == 0 ? edge : positionOf[edge];
    }

    int edge(int at) {
        return pairOf.length == 0 ? at : pairOf[at];
    }
}
