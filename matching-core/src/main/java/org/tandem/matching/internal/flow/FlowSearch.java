package org.tandem.matching.internal.flow;

import java.util.Arrays;

/**
 * Shortest paths in the residual network, in either direction, with prices that keep all costs non-negative.
 *
 * <p>Definition: the path of least reduced cost from a root to the ground or to a target, as long as it costs less than
 * a limit. Afterwards prices are moved so that the path costs nothing and still no open link is negative; the price of
 * the ground stays 0. Complexity: O(k log n + e) for k nodes nearer than the end and e links at them; no allocation.
 * Source: (1) Dijkstra, A note on two problems in connexion with graphs, 1959; (2) Tomizawa, On some techniques useful
 * for solution of transportation network problems, 1971, and Edmonds, Karp, 1972, for the prices. Failure: if no path is
 * found below the limit, prices move by the limit; if the limit is {@link #NO_LIMIT}, they do not move at all.
 *
 * <p>Backward search is forward search in the mirrored network: rows and columns change places, prices their sign.
 */
final class FlowSearch {

    static final long NO_LIMIT = FlowScale.NEVER >> 1;

    /** Target of a search that is only looking for the ground. */
    static final int NO_TARGET = -2;

    private static final int NOT_FOUND = -2;

    /** How the root was reached; other negative numbers are {@code -2 - child} for the link of a child and its parent. */
    private static final int ROOT = -1;

    private final FlowNetwork net;
    private final FlowHeap heap;
    private final long[] distance;
    /** By node: the link it was reached by; for a pair its position on the side of the node on the side of columns. */
    private final int[] reachedBy;

    private final int[] touched;
    private final int[] ready;
    private int touchedCount;
    private int readyCount;
    private int target;
    private int end;
    private long bound;

    FlowSearch(FlowNetwork net) {
        this.net = net;
        heap = new FlowHeap(net.nodes);
        distance = new long[net.nodes];
        Arrays.fill(distance, Long.MAX_VALUE);
        reachedBy = new int[net.nodes];
        touched = new int[net.nodes];
        ready = new int[net.nodes];
    }

    /**
     * Looks for a path; {@code forward} from the root to the ground or target, or backward.
     *
     * @return the length found, or the limit if there is none shorter
     */
    long run(boolean forward, int root, int targetNode, long limit) {
        forget();
        target = targetNode;
        end = NOT_FOUND;
        bound = limit;
        if (limit <= 0) {
            return limit;
        }
        int[] scanStart = forward ? net.out.start : net.in.start;
        distance[root] = 0;
        reachedBy[root] = ROOT;
        touched[touchedCount++] = root;
        ready[readyCount++] = root;
        long now = 0;
        while (true) {
            while (readyCount > 0 && now < bound) {
                int node = ready[--readyCount];
                expandTree(forward, node, now);
                if (scanStart[node] < scanStart[node + 1]) {
                    scan(forward, node, now);
                }
                expandChosen(forward, node, now);
            }
            if (heap.isEmpty() || heap.leastKey() >= bound) {
                break;
            }
            long key = heap.leastKey();
            int node = heap.poll();
            if (key == distance[node]) {
                now = key;
                ready[readyCount++] = node;
            }
        }
        heap.clear();
        readyCount = 0;
        return bound;
    }

    private void scan(boolean forward, int node, long now) {
        Incidence side = forward ? net.out : net.in;
        int[] other = side.other;
        long[] cost = side.cost;
        long[] price = net.price;
        long[] best = distance;
        long own = forward ? price[node] : -price[node];
        long base = now + own;
        int to = side.start[node + 1];
        for (int at = side.start[node]; at < to; at++) {
            int v = other[at];
            long length = base + cost[at] - (forward ? price[v] : -price[v]);
            if (length < bound && length < best[v]) {
                reach(v, length, at, now);
            }
        }
    }

    private void expandChosen(boolean forward, int node, long now) {
        Incidence side = forward ? net.in : net.out;
        int from = side.start[node];
        int to = from + side.chosenCount[node];
        long own = forward ? net.price[node] : -net.price[node];
        for (int c = from; c < to; c++) {
            int position = side.chosen[c];
            int at = forward ? net.inPair[position] : position;
            if (net.state[at] == FlowNetwork.CHOSEN) {
                int v = side.other[position];
                long length = now + own - net.cost[at] - (forward ? net.price[v] : -net.price[v]);
                if (length < bound && length < distance[v]) {
                    reach(v, length, position, now);
                }
            }
        }
    }

    private void expandTree(boolean forward, int node, long now) {
        long own = now + (forward ? net.price[node] : -net.price[node]);
        long up = forward ? net.toParent[node] : net.fromParent[node];
        if (up != FlowScale.NEVER) {
            int above = net.problem.parent[node];
            if (above == FlowProblem.GROUND) {
                if (own + up < bound) {
                    bound = own + up;
                    end = node;
                }
            } else {
                relaxTree(forward, above, own + up, -2 - node, now);
            }
        }
        long[] down = forward ? net.fromParent : net.toParent;
        for (int c = net.childStart[node]; c < net.childStart[node + 1]; c++) {
            int v = net.child[c];
            if (down[v] != FlowScale.NEVER) {
                relaxTree(forward, v, own + down[v], -2 - v, now);
            }
        }
    }

    private void relaxTree(boolean forward, int node, long beforePrice, int by, long now) {
        long length = beforePrice - (forward ? net.price[node] : -net.price[node]);
        if (length < bound && length < distance[node]) {
            reach(node, length, by, now);
        }
    }

    private void reach(int node, long length, int by, long now) {
        if (distance[node] == Long.MAX_VALUE) {
            touched[touchedCount++] = node;
        }
        distance[node] = length;
        reachedBy[node] = by;
        if (node == target) {
            bound = length;
            end = node;
        } else if (length == now) {
            ready[readyCount++] = node;
        } else {
            heap.offer(node, length);
        }
    }

    boolean found() {
        return end != NOT_FOUND;
    }

    boolean foundTarget() {
        return found() && end == target;
    }

    /** The last node of the path; the ground follows it unless it is the target. */
    int end() {
        return end;
    }

    /** Moves the prices of all nodes nearer than the end. */
    void movePrices(boolean forward) {
        if (bound == NO_LIMIT) {
            return;
        }
        for (int t = 0; t < touchedCount; t++) {
            int v = touched[t];
            long nearer = bound - distance[v];
            if (nearer > 0) {
                net.price[v] -= forward ? nearer : -nearer;
            }
        }
    }

    /** Forgets the nodes reached. */
    private void forget() {
        for (int t = 0; t < touchedCount; t++) {
            distance[touched[t]] = Long.MAX_VALUE;
        }
        touchedCount = 0;
    }

    boolean isRoot(int node) {
        return reachedBy[node] == ROOT;
    }

    /** Whether the node was reached through the link of a child and its parent. */
    boolean reachedByTree(int node) {
        return reachedBy[node] < ROOT;
    }

    /** The child whose link the node was reached by. */
    int treeChild(int node) {
        return -2 - reachedBy[node];
    }

    /** The pair the node was reached by, as a position of the rows. */
    int pair(int node) {
        return net.problem.rowSide[node] ? net.inPair[reachedBy[node]] : reachedBy[node];
    }

    /** The node before this one on its path from the root. */
    int before(int node) {
        if (reachedByTree(node)) {
            int c = treeChild(node);
            return c == node ? net.problem.parent[c] : c;
        }
        return net.problem.rowSide[node] ? net.out.other[pair(node)] : net.in.other[net.inPosition[reachedBy[node]]];
    }
}
