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
    /** By node: the link it was reached by, if a pair where it stands on the side scanned. */
    private final int[] reachedBy;

    private final IntList touched = new IntList();
    private final IntList ready = new IntList();
    private int target;
    private int end;
    private long bound;
    /** The distance of the node being expanded. */
    private long now;

    private boolean lastForward;
    private long expanded;

    FlowSearch(FlowNetwork net) {
        this.net = net;
        heap = new FlowHeap(net.nodes);
        distance = new long[net.nodes];
        Arrays.fill(distance, Long.MAX_VALUE);
        reachedBy = new int[net.nodes];
    }

    /**
     * Looks for a path; {@code forward} from the root to the ground or target, or backward.
     *
     * @return the length found, or the limit if there is none shorter
     */
    long run(boolean forward, int root, int targetNode, long limit) {
        if (!forward) {
            net.prepareBackward();
        }
        lastForward = forward;
        target = targetNode;
        end = NOT_FOUND;
        bound = limit;
        now = 0;
        if (limit > 0) {
            reach(forward, root, 0, ROOT);
        }
        Incidence scanned = forward ? net.out : net.in;
        while (true) {
            while (ready.size() > 0 && now < bound) {
                expand(forward, ready.removeLast(), scanned);
            }
            if (heap.isEmpty() || heap.leastKey() >= bound) {
                break;
            }
            long key = heap.leastKey();
            int node = heap.poll();
            if (key == distance[node]) {
                now = key;
                ready.add(node);
            }
        }
        heap.clear();
        ready.clear();
        if (net.grouped && found() && !foundTarget()) {
            climb(forward);
        }
        settlePrices(forward);
        return bound;
    }

    /**
     * Leads the path on from the node where the ground was seen, through the groups above it. One that was reached as
     * cheaply keeps its own path; none can have been reached more cheaply, or the ground would have been seen from it.
     */
    private void climb(boolean forward) {
        long[] up = forward ? net.up : net.down;
        long length = distance[end];
        for (int above = net.problem.parent[end]; above != FlowProblem.GROUND; above = net.problem.parent[end]) {
            length += up[end] + (forward ? net.price[end] - net.price[above] : net.price[above] - net.price[end]);
            if (length < distance[above]) {
                if (distance[above] == Long.MAX_VALUE) {
                    touched.add(above);
                }
                distance[above] = length;
                reachedBy[above] = -2 - end;
            }
            end = above;
        }
    }

    private void expand(boolean forward, int node, Incidence scanned) {
        expanded++;
        if (net.grouped) {
            expandTree(forward, node);
        }
        if (net.problem.rowSide[node] == forward) {
            if (forward) {
                scanForward(scanned, node);
            } else {
                scanBackward(scanned, node);
            }
        } else {
            expandChosen(forward, node);
        }
    }

    private void scanForward(Incidence side, int node) {
        int[] other = side.other;
        byte[] state = net.state;
        long[] points = net.points();
        long[] price = net.price;
        long base = now + price[node];
        int to = side.start[node + 1];
        for (int at = side.start[node]; at < to; at++) {
            int v = other[at];
            long length = base - points[at] - price[v];
            if (state[at] == FlowProblem.FREE && length < bound && length < distance[v]) {
                reach(true, v, length, at);
            }
        }
    }

    private void scanBackward(Incidence side, int node) {
        int[] other = side.other;
        long[] cost = net.inCost;
        long[] price = net.price;
        long base = now - price[node];
        int to = side.start[node + 1];
        for (int at = side.start[node]; at < to; at++) {
            int v = other[at];
            long length = base + cost[at] + price[v];
            if (length < bound && length < distance[v]) {
                reach(false, v, length, at);
            }
        }
    }

    private void expandChosen(boolean forward, int node) {
        ChosenPairs chosen = net.chosen;
        int[] other = forward ? net.tail : net.out.other;
        long base = now + (forward ? net.price[node] : -net.price[node]);
        int from = chosen.start(node);
        for (int k = from; k < from + chosen.count(node); k++) {
            int at = chosen.at(k);
            if (net.state[at] == FlowNetwork.CHOSEN) {
                int v = other[at];
                long length = base - net.cost(at) - (forward ? net.price[v] : -net.price[v]);
                if (length < bound && length < distance[v]) {
                    reach(forward, v, length, at);
                }
            }
        }
    }

    private void expandTree(boolean forward, int node) {
        long base = now + (forward ? net.price[node] : -net.price[node]);
        int above = net.problem.parent[node];
        long up = forward ? net.up[node] : net.down[node];
        if (up != FlowScale.NEVER && above != FlowProblem.GROUND) {
            relaxTree(forward, above, base + up, -2 - node);
        }
        long[] down = forward ? net.down : net.up;
        for (int c = net.childStart[node]; c < net.childStart[node + 1]; c++) {
            int v = net.child[c];
            if (down[v] != FlowScale.NEVER) {
                relaxTree(forward, v, base + down[v], -2 - v);
            }
        }
    }

    private void relaxTree(boolean forward, int node, long beforePrice, int by) {
        long length = beforePrice - (forward ? net.price[node] : -net.price[node]);
        if (length < bound && length < distance[node]) {
            reach(forward, node, length, by);
        }
    }

    private void reach(boolean forward, int node, long length, int by) {
        if (distance[node] == Long.MAX_VALUE) {
            touched.add(node);
        }
        distance[node] = length;
        reachedBy[node] = by;
        if (node == target) {
            bound = length;
            end = node;
            return;
        }
        // The ground is seen at once, even through groups, not when the node's turn comes: the bound falls sooner, and the
        // queue stays short. It matters most below groups, whose turn would bring all their members with it.
        long ground = length + (forward ? net.price[node] : -net.price[node]) + costToGround(forward, node);
        if (ground < bound) {
            bound = ground;
            end = node;
        }
        if (length == now) {
            ready.add(node);
        } else if (length < bound) {
            heap.offer(node, length);
        }
    }

    /** The cost of the way to (or from) the ground through the groups above a node alone, if all its links are open. */
    private long costToGround(boolean forward, int node) {
        long[] up = forward ? net.up : net.down;
        long cost = up[node];
        if (net.grouped) {
            int[] parent = net.problem.parent;
            for (int v = node; up[v] != FlowScale.NEVER && parent[v] != FlowProblem.GROUND; v = parent[v]) {
                cost += up[parent[v]];
            }
        }
        return cost;
    }

    /** How many nodes have been expanded by all searches so far. */
    long expanded() {
        return expanded;
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

    /** Moves the prices of all nodes nearer than the end, and forgets how near they are. */
    private void settlePrices(boolean forward) {
        long reach = bound == NO_LIMIT ? 0 : bound;
        FlowJournal journal = net.journal();
        for (int t = 0; t < touched.size(); t++) {
            int v = touched.get(t);
            long nearer = reach - distance[v];
            if (nearer > 0) {
                if (journal != null) {
                    journal.price(v);
                }
                net.price[v] -= forward ? nearer : -nearer;
            }
            distance[v] = Long.MAX_VALUE;
        }
        touched.clear();
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

    /** The pair the node was reached by. */
    int pair(int node) {
        boolean backwardScan = net.problem.rowSide[node] && !lastForward;
        return backwardScan ? net.inPair[reachedBy[node]] : reachedBy[node];
    }

    /** The node before this one on its path from the root. */
    int before(int node) {
        if (reachedByTree(node)) {
            int c = treeChild(node);
            return c == node ? net.problem.parent[c] : c;
        }
        int at = pair(node);
        return net.problem.rowSide[node] ? net.out.other[at] : net.tail[at];
    }
}
