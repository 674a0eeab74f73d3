package org.tandem.matching.internal.flow;

import java.util.function.BooleanSupplier;

/**
 * Settles what is held: brings one link within its limits, or its reduced cost to where it belongs, by sending units
 * around a cycle of least cost through it.
 *
 * <p>Definition: for a link a → b that must carry a unit more, the least-cost path from b back to a. It is looked for in
 * two halves, from b forward to the ground and from a backward to the ground, unless the first half meets a; so the
 * ground, to which everything is linked, is never expanded. Complexity: two searches per unit; no allocation.
 * Source: (1) Fulkerson, An out-of-kilter method for minimal-cost flow problems, 1961; (2) Jonker, Volgenant, A shortest
 * augmenting path algorithm for dense and sparse linear assignment problems, 1987, for the insertion of one row after
 * the other, which is the same with rows held at first. Failure: if a pair must change whatever the cost and no path
 * exists, it stays held and the flow as it was; {@link FlowCut} finds the proof that it is impossible.
 */
final class FlowRepair {

    private static final int NONE = -2;

    private final FlowNetwork net;
    private final FlowSearch search;
    /** Links of the cycle: a pair, or -1 - 2 · child, one less if the load falls. */
    private final IntList cycle = new IntList();

    /** The nodes of the forward path, from its end; their links stand in the cycle in the same order. */
    private final IntList path = new IntList();

    private int pathStart;
    private BooleanSupplier stop = () -> false;
    /** By node: its place in the path, if it is there. */
    private final int[] order;

    FlowRepair(FlowNetwork net) {
        this.net = net;
        search = new FlowSearch(net);
        order = new int[net.nodes];
    }

    /** From now on, asks before every search and throws {@link FlowStopped} when it is time. */
    void stopWhen(BooleanSupplier newStop) {
        stop = newStop;
    }

    /** How many nodes have been expanded by all searches so far. */
    long expanded() {
        return search.expanded();
    }

    /** Settles a pair; whether that was possible. */
    boolean settlePair(int at) {
        int head = net.out.other[at];
        int tail = net.tail[at];
        boolean possible = true;
        if (net.isChosen(at)) {
            if (net.decision(at) == FlowProblem.BARRED) {
                possible = send(head, tail, at, FlowSearch.NO_LIMIT);
            } else if (net.decision(at) == FlowProblem.FREE) {
                send(head, tail, at, net.reducedCostOfPair(at));
            }
        } else if (net.decision(at) == FlowProblem.FIXED) {
            possible = send(tail, head, at, FlowSearch.NO_LIMIT);
        } else if (net.decision(at) == FlowProblem.FREE) {
            send(tail, head, at, -net.reducedCostOfPair(at));
        }
        if (possible) {
            net.holdPair(at, false);
        }
        return possible;
    }

    /** Settles the load of a node. */
    void settleNode(int node) {
        while (true) {
            long more = net.reducedCostOfMore(node);
            if (more < 0 && net.load[node] < net.most[node]) {
                sendMore(node, -more);
            } else if (net.load[node] > 0 && net.reducedCostOfLess(node) < 0) {
                sendLess(node, -net.reducedCostOfLess(node));
            } else {
                net.hold(node, false);
                return;
            }
        }
    }

    private void sendMore(int node, long limit) {
        int above = net.problem.parent[node];
        if (net.problem.rowSide[node]) {
            send(above, node, -1 - 2 * node, limit);
        } else {
            send(node, above, -1 - 2 * node, limit);
        }
    }

    private void sendLess(int node, long limit) {
        int above = net.problem.parent[node];
        if (net.problem.rowSide[node]) {
            send(node, above, -2 - 2 * node, limit);
        } else {
            send(above, node, -2 - 2 * node, limit);
        }
    }

    /** Sends a unit over a link from a to b and back at less than the limit; whether it was sent. */
    private boolean send(int a, int b, int link, long limit) {
        if (stop.getAsBoolean()) {
            throw new FlowStopped();
        }
        cycle.clear();
        long left = limit;
        boolean closed = false;
        if (b != FlowProblem.GROUND) {
            long length = search.run(true, b, a == FlowProblem.GROUND ? FlowSearch.NO_TARGET : a, limit);
            if (!search.found()) {
                return false;
            }
            closed = a == FlowProblem.GROUND || search.foundTarget();
            recordForward(!search.foundTarget());
            left = limit == FlowSearch.NO_LIMIT ? limit : limit - length;
        }
        if (!closed) {
            search.run(false, a, b == FlowProblem.GROUND ? FlowSearch.NO_TARGET : b, left);
            if (!search.found()) {
                return false;
            }
            recordBackward(b != FlowProblem.GROUND);
        }
        cycle.add(link);
        for (int k = 0; k < cycle.size(); k++) {
            apply(cycle.get(k));
        }
        return true;
    }

    /** Records the forward path just found, from its end to its root, and for each node its place in the cycle. */
    private void recordForward(boolean toGround) {
        path.clear();
        int node = search.end();
        if (toGround) {
            cycle.add(link(node, true));
        }
        pathStart = cycle.size();
        while (true) {
            order[node] = path.size();
            path.add(node);
            if (search.isRoot(node)) {
                return;
            }
            cycle.add(linkBefore(node, true));
            node = search.before(node);
        }
    }

    /**
     * Adds the backward path just found. It may meet the forward one before its end, at the same cost; then the cycle is
     * closed at the meeting nearest to its root, or it would pass a link twice.
     */
    private void recordBackward(boolean afterForward) {
        int half = cycle.size();
        int node = search.end();
        if (!search.foundTarget()) {
            cycle.add(link(node, false));
        }
        int meeting = NONE;
        int fromMeeting = 0;
        while (true) {
            if (afterForward && isOnPath(node)) {
                meeting = node;
                fromMeeting = cycle.size();
            }
            if (search.isRoot(node)) {
                break;
            }
            cycle.add(linkBefore(node, false));
            node = search.before(node);
        }
        if (meeting != NONE) {
            keep(pathStart + order[meeting], half, fromMeeting);
        }
    }

    private boolean isOnPath(int node) {
        return order[node] < path.size() && path.get(order[node]) == node;
    }

    /** Keeps the links from {@code from} to {@code half} and those from {@code second} on. */
    private void keep(int from, int half, int second) {
        int size = 0;
        for (int k = from; k < half; k++) {
            cycle.set(size++, cycle.get(k));
        }
        for (int k = second; k < cycle.size(); k++) {
            cycle.set(size++, cycle.get(k));
        }
        cycle.truncate(size);
    }

    private int linkBefore(int node, boolean forward) {
        if (!search.reachedByTree(node)) {
            return search.pair(node);
        }
        int c = search.treeChild(node);
        // Forward, a path to the child comes from the parent; backward it goes there.
        return link(c, (c == node) != forward);
    }

    private int link(int child, boolean towardsParent) {
        boolean more = towardsParent != net.problem.rowSide[child];
        return more ? -1 - 2 * child : -2 - 2 * child;
    }

    private void apply(int link) {
        if (link >= 0) {
            net.flip(link);
            return;
        }
        int code = -1 - link;
        net.changeLoad(code >> 1, (code & 1) == 0 ? 1 : -1);
    }
}
