package org.tandem.matching.internal.losses;

import java.util.Arrays;
import org.tandem.matching.internal.flow.FlowHeap;
import org.tandem.matching.internal.flow.FlowResidual;
import org.tandem.matching.internal.flow.IntList;

/**
 * Least reduced costs from one node of an optimal network to the others, or from the others to it, without moving any price.
 *
 * <p>Definition: the shortest paths in the residual network. Complexity: O((pairs + nodes) log nodes), less if it ends early; no
 * allocation. Source: Dijkstra, A note on two problems in connexion with graphs, 1959. Failure: none; what cannot be reached is
 * {@link FlowResidual#NEVER} away.
 */
final class ResidualTree {
    private final FlowResidual residual;
    private final boolean forward;

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
    ResidualTree(FlowResidual residual, boolean forward) {
        this.residual = residual;
        this.forward = forward;
        int nodes = residual.ground() + 1;
        heap = new FlowHeap(nodes);
        distance = new long[nodes];
        Arrays.fill(distance, FlowResidual.NEVER);
        before = new int[nodes];
        via = new int[nodes];
    }

    /** Looks for all nodes, from the ground. */
    void runFromGround() {
        begin(residual.ground());
        while (!heap.isEmpty()) {
            expand(heap.poll());
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
            distance[touched.get(k)] = FlowResidual.NEVER;
        }
        touched.clear();
        reach(root, root, 0, FlowResidual.NO_PAIR);
    }

    private void expand(int node) {
        residual.links(node, forward, (to, cost, pair) -> {
            long length = distance[node] + cost;
            if (to != residual.ground() && length < distance[to]) {
                reach(node, to, length, pair);
            }
        });
    }

    private void reach(int from, int to, long length, int by) {
        if (distance[to] == FlowResidual.NEVER) {
            touched.add(to);
        }
        distance[to] = length;
        before[to] = from;
        via[to] = by;
        heap.offer(to, length);
    }

    /** The cost between the root and a node, or {@link FlowResidual#NEVER}; exact if it is less than the limit of the run. */
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
