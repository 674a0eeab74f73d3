package org.tandem.matching.internal.flow;

/**
 * Finds the proof that not all limits can be kept.
 *
 * <p>Definition: the nodes to which a unit can go from the end of a link that would need one more, within all limits; if
 * the link's start is not among them, more must enter the set than can leave it. Complexity: O(pairs + nodes).
 * Source: Hoffman, Some recent applications of the theory of linear inequalities to extremal combinatorial analysis,
 * 1960. Failure: none, as the optimiser has left as few units outside the limits as possible.
 */
final class FlowCut {

    private final FlowNetwork net;
    private final boolean[] inside;
    private final IntList open = new IntList();

    FlowCut(FlowNetwork net) {
        this.net = net;
        inside = new boolean[net.nodes + 1];
    }

    /** The set for the first of these pairs, if there is any, else for a node outside its limits. */
    boolean[] of(IntList heldPairs) {
        if (heldPairs.size() > 0) {
            return ofPair(heldPairs.get(0));
        }
        int node = 0;
        while (!net.isOutside(node)) {
            node++;
        }
        return ofNode(node);
    }

    /** The set for a pair that should be chosen, or if it is, should not be. */
    private boolean[] ofPair(int at) {
        boolean less = net.isChosen(at);
        return from(less ? net.tail[at] : net.out.other[at]);
    }

    /** The set for a node that carries too little or too much. */
    private boolean[] ofNode(int node) {
        boolean downwards = net.problem.rowSide[node] == net.load[node] < net.problem.least[node];
        return from(downwards ? node : net.problem.parent[node]);
    }

    private boolean[] from(int node) {
        reach(node);
        while (open.size() > 0) {
            int u = open.removeLast();
            if (u == FlowProblem.GROUND) {
                for (int v = 0; v < net.nodes; v++) {
                    if (net.problem.parent[v] == FlowProblem.GROUND && opensDown(v)) {
                        reach(v);
                    }
                }
            } else {
                reachFrom(u);
            }
        }
        return inside;
    }

    private void reachFrom(int u) {
        if (net.problem.rowSide[u] ? canLose(u) : canGain(u)) {
            reach(net.problem.parent[u]);
        }
        for (int c = net.childStart[u]; c < net.childStart[u + 1]; c++) {
            if (opensDown(net.child[c])) {
                reach(net.child[c]);
            }
        }
        for (int at = net.out.start[u]; at < net.out.start[u + 1]; at++) {
            if (!net.isChosen(at) && net.decision(at) != FlowProblem.BARRED) {
                reach(net.out.other[at]);
            }
        }
        int from = net.chosen.start(u);
        for (int k = from; !net.problem.rowSide[u] && k < from + net.chosen.count(u); k++) {
            int at = net.chosen.at(k);
            if (net.decision(at) != FlowProblem.FIXED) {
                reach(net.tail[at]);
            }
        }
    }

    private boolean opensDown(int node) {
        return net.problem.rowSide[node] ? canGain(node) : canLose(node);
    }

    private boolean canGain(int node) {
        return net.load[node] < net.most[node];
    }

    private boolean canLose(int node) {
        return net.load[node] > net.problem.least[node];
    }

    private void reach(int node) {
        int at = node == FlowProblem.GROUND ? net.nodes : node;
        if (!inside[at]) {
            inside[at] = true;
            open.add(node);
        }
    }
}
