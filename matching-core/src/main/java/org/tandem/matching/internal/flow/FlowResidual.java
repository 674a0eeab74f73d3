package org.tandem.matching.internal.flow;

/**
 * The residual network of an optimum: all that one unit more or less may change, and what that costs, prices included, which is
 * never less than nothing. A view of a solver; valid until the solver is changed.
 *
 * <p>Nodes are those of the problem; the {@linkplain #ground ground} comes after them.
 */
public final class FlowResidual {
    /** Stands for a link between a node and the group it is in, or the ground. */
    public static final int NO_PAIR = -1;
    /** More than any cost, yet safe to add costs to. */
    public static final long NEVER = FlowScale.NEVER;

    private final FlowNetwork net;

    /** Is told of links. */
    @FunctionalInterface
    public interface Link {
        /**
         * Tells of one.
         *
         * @param node at its other end
         * @param cost what a unit over it costs; 0 or more
         * @param pair that is chosen or given up by it, or {@link #NO_PAIR}
         */
        void found(int node, long cost, int pair);
    }

    private FlowResidual(FlowNetwork net) {
        this.net = net;
    }

    /**
     * The residual network of a solver's choice, or of another optimum.
     *
     * @param solver whose last {@link FlowSolver#reoptimise()} said {@code true}
     * @param preferred pairs, ascending; the solver's choice from now on if they are an optimum
     */
    public static FlowResidual of(FlowSolver solver, int[] preferred) {
        FlowState settled = solver.newState();
        solver.save(settled);
        FlowNetwork net = solver.network();
        if (!choose(net, preferred)) {
            solver.restore(settled);
        }
        net.prepareBackward();
        return new FlowResidual(net);
    }

    /** Chooses pairs; whether they are an optimum. The prices of one optimum hold for all of them. */
    private static boolean choose(FlowNetwork net, int[] pairs) {
        IntList chosen = new IntList();
        int[] load = new int[net.nodes];
        for (int pair : pairs) {
            chosen.add(pair);
            net.problem.addAbove(load, net.tail[pair]);
            net.problem.addAbove(load, net.out.other[pair]);
        }
        for (int v = 0; v < net.nodes; v++) {
            if (load[v] > net.most[v]) {
                return false;
            }
        }
        net.restoreLoads(load, net.most.clone());
        net.choose(chosen);
        boolean optimal = net.outside() == 0;
        for (int v = 0; v < net.nodes; v++) {
            optimal &= !net.isWrong(v);
        }
        for (int pair = 0; pair < net.state.length; pair++) {
            long cost = net.reducedCostOfPair(pair);
            optimal &= switch (net.decision(pair)) {
                case FlowProblem.FREE -> net.isChosen(pair) ? cost <= 0 : cost >= 0;
                case FlowProblem.FIXED -> net.isChosen(pair);
                default -> !net.isChosen(pair);
            };
        }
        return optimal;
    }

    /** The number of the ground; nodes are below it. */
    public int ground() {
        return net.nodes;
    }

    /** The node where a pair begins, its row. */
    public int tail(int pair) {
        return net.tail[pair];
    }

    /** The node where a pair ends: its column, or a group below it. */
    public int head(int pair) {
        return net.out.other[pair];
    }

    /** Tells of all open links that begin at a node or the ground; backward, that end there. */
    public void links(int node, boolean forward, Link each) {
        long[] up = forward ? net.up : net.down;
        long[] down = forward ? net.down : net.up;
        if (node == net.nodes) {
            for (int v = 0; v < net.nodes; v++) {
                if (net.problem.parent[v] == FlowProblem.GROUND) {
                    tell(FlowProblem.GROUND, v, down[v], NO_PAIR, forward, each);
                }
            }
            return;
        }
        tell(node, net.problem.parent[node], up[node], NO_PAIR, forward, each);
        for (int c = net.childStart[node]; c < net.childStart[node + 1]; c++) {
            int child = net.child[c];
            tell(node, child, down[child], NO_PAIR, forward, each);
        }
        if (net.problem.rowSide[node] != forward) {
            int from = net.chosen.start(node);
            for (int k = from; k < from + net.chosen.count(node); k++) {
                int pair = net.chosen.at(k);
                if (net.state[pair] == FlowNetwork.CHOSEN) {
                    tell(node, forward ? net.tail[pair] : net.out.other[pair], -net.cost(pair), pair, forward, each);
                }
            }
        } else if (forward) {
            for (int pair = net.out.start[node]; pair < net.out.start[node + 1]; pair++) {
                tell(node, net.out.other[pair], net.openCost(pair), pair, true, each);
            }
        } else {
            for (int k = net.in.start[node]; k < net.in.start[node + 1]; k++) {
                tell(node, net.in.other[k], net.inCost[k], net.inPair[k], false, each);
            }
        }
    }

    private void tell(int node, int other, long cost, int pair, boolean forward, Link each) {
        if (cost != FlowScale.NEVER) {
            long between = net.price(node) - net.price(other);
            each.found(other == FlowProblem.GROUND ? net.nodes : other, cost + (forward ? between : -between), pair);
        }
    }
}
