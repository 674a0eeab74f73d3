package org.tandem.matching.internal.flow;

import java.util.Arrays;

/** What a network says when it is read off as it is. */
final class FlowReadout {
    private final FlowNetwork net;
    private final FlowProblem problem;

    FlowReadout(FlowNetwork net) {
        this.net = net;
        problem = net.problem;
    }

    /** The chosen pairs, ascending. */
    int[] chosen() {
        IntList found = new IntList();
        for (int v = 0; v < net.nodes; v++) {
            int from = net.chosen.start(v);
            for (int k = from; problem.rowSide[v] && k < from + net.chosen.count(v); k++) {
                found.add(net.chosen.at(k));
            }
        }
        int[] pairs = found.toArray();
        Arrays.sort(pairs);
        return pairs;
    }

    /** The sum of all values on a level, counted. */
    long sum(int level) {
        long total = 0;
        for (int v = 0; v < net.nodes; v++) {
            for (int unit = 0; problem.values[level][v].length > 0 && unit < net.load[v]; unit++) {
                total = Math.addExact(total, problem.value(level, v, unit));
            }
            if (level == problem.levels - 1 && problem.rowSide[v]) {
                int from = net.chosen.start(v);
                for (int k = from; k < from + net.chosen.count(v); k++) {
                    total = Math.subtractExact(total, net.cost(net.chosen.at(k)));
                }
            }
        }
        return total;
    }

    /** By how much the packed total would fall at least if one pair more of a row were chosen, as {@link FlowSolver#costOfMore}. */
    long costOfMore(int row) {
        if (net.load[row] >= net.most[row]) {
            return Long.MAX_VALUE;
        }
        long least = Long.MAX_VALUE;
        for (int e = problem.rowStart[row]; e < problem.rowStart[row + 1]; e++) {
            int at = e;
            if (net.decision(at) == FlowProblem.FREE && !net.isChosen(at)) {
                least = Math.min(least, Math.max(0, net.reducedCostOfPair(at)));
            }
        }
        return least == Long.MAX_VALUE ? least : least + Math.max(0, net.reducedCostOfMore(row));
    }

    /** The proof that limits and decisions cannot all be kept, where some pairs are as they must not be. */
    FlowOutcome.Infeasible infeasible(IntList heldPairs) {
        return new FlowOutcome.Infeasible(new FlowCut(net).of(heldPairs), decisions(), net.most.clone());
    }

    /** The choice with its proof. */
    FlowOutcome.Optimal optimal(long[] totals) {
        boolean[] chosen = new boolean[problem.edges()];
        for (int e = 0; e < chosen.length; e++) {
            chosen[e] = net.isChosen(e);
        }
        // Packed, as long as nobody asks: a number for each node, where a network may have many nodes.
        long[] packed = net.price.clone();
        FlowScale scale = net.scale;
        return new FlowOutcome.Optimal(chosen, decisions(), net.pointsByPair(), net.mostByNode(), totals,
                (node, digit) -> scale.digitOf(packed[node], digit));
    }

    private byte[] decisions() {
        byte[] decisions = new byte[problem.edges()];
        for (int e = 0; e < decisions.length; e++) {
            decisions[e] = (byte) net.decision(e);
        }
        return decisions;
    }
}
