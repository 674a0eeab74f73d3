package org.tandem.matching.internal.flow;

import java.util.Arrays;

/**
 * Least reduced costs from one node of an optimal network to the others, or from the others to it, without moving any price.
 *
 * <p>Definition: the shortest paths in the residual network. Complexity: O((pairs + nodes) log nodes), less if it ends early; no
 * allocation. Source: Dijkstra, A note on two problems in connexion with graphs, 1959. Failure: none; what cannot be reached is
 * {@link FlowScale#NEVER} away.
 */
final class ResidualTree {
    private static final int NONE = -1;

    private final FlowNetwork net;
    private final boolean forward;
    /** The ground's number here. */
    private final int ground;

    private final FlowHeap heap;
    private final long[] distance;
    private final int[] before;
    private final int[] via;
    private final IntList touched = new IntList();

    /**
     * Prepares searches in one direction.
     *
     * @param forward whether costs are from the root
     */
    ResidualTree(FlowNetwork net, boolean forward) {
        this.net = net;
        this.forward = forward;
        ground = net.nodes;
        heap = new FlowHeap(net.nodes + 1);
        distance = new long[net.nodes + 1];
        Arrays.fill(distance, FlowScale.NEVER);
        before = new int[net.nodes + 1];
        via = new int[net.nodes + 1];
        net.prepareBackward();
    }

    /** Looks for all nodes, from the ground. */
    void runFromGround() {
        begin(ground);
        while (!heap.isEmpty()) {
            int node = heap.poll();
            if (node == ground) {
                for (int v = 0; v < net.nodes; v++) {
                    if (net.problem.parent[v] == FlowProblem.GROUND) {
                        long cost = forward ? net.down[v] : net.up[v];
                        relax(ground, v, cost, NONE);
                    }
                }
            } else {
                expand(node);
            }
        }
    }

    /**
     * Looks for nodes, but never past the ground.
     *
     * @param limit what is as far away as that, or farther, need not be found
     */
    void run(int root, long limit) {
        begin(root);
        while (!heap.isEmpty() && heap.leastKey() < limit) {
            expand(heap.poll());
        }
        heap.clear();
    }

    private void begin(int root) {
        for (int k = 0; k < touched.size(); k++) {
            distance[touched.get(k)] = FlowScale.NEVER;
        }
        touched.clear();
        reach(root, root, 0, NONE);
    }

    private void expand(int node) {
        FlowProblem problem = net.problem;
        if (problem.parent[node] != FlowProblem.GROUND) {
            relax(node, problem.parent[node], forward ? net.up[node] : net.down[node], NONE);
        }
        for (int c = net.childStart[node]; c < net.childStart[node + 1]; c++) {
            int child = net.child[c];
            relax(node, child, forward ? net.down[child] : net.up[child], NONE);
        }
        if (problem.rowSide[node] != forward) {
            int from = net.chosen.start(node);
            for (int k = from; k < from + net.chosen.count(node); k++) {
                int at = net.chosen.at(k);
                if (net.state[at] == FlowNetwork.CHOSEN) {
                    relax(node, forward ? net.tail[at] : net.out.other[at], -net.cost(at), at);
                }
            }
        } else if (forward) {
            for (int at = net.out.start[node]; at < net.out.start[node + 1]; at++) {
                relax(node, net.out.other[at], net.openCost(at), at);
            }
        } else {
            for (int k = net.in.start[node]; k < net.in.start[node + 1]; k++) {
                relax(node, net.in.other[k], net.inCost[k], net.inPair[k]);
            }
        }
    }

    private void relax(int from, int to, long cost, int by) {
        if (cost == FlowScale.NEVER) {
            return;
        }
        long between = price(from) - price(to);
        long length = distance[from] + cost + (forward ? between : -between);
        if (length < distance[to]) {
            reach(from, to, length, by);
        }
    }

    private long price(int node) {
        return node == ground ? 0 : net.price[node];
    }

    private void reach(int from, int to, long length, int by) {
        if (distance[to] == FlowScale.NEVER) {
            touched.add(to);
        }
        distance[to] = length;
        before[to] = from;
        via[to] = by;
        heap.offer(to, length);
    }

    /** The cost between the root and a node, or {@link FlowScale#NEVER}; exact if it is less than the limit of the run. */
    long distance(int node) {
        return distance[node];
    }

    /** The node next to this one on the way to the root; the root's own is itself. */
    int before(int node) {
        return before[node];
    }

    /** The pair between a node and the one before it, or -1 if it is a link of nodes. */
    int via(int node) {
        return via[node];
    }
}
