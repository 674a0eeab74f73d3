package org.tandem.matching.internal.flow;

import java.util.Arrays;

/**
 * A priority queue of nodes with decreasing keys: a heap of four children per item, in two arrays that grow when needed.
 *
 * <p>Complexity: O(log n) per operation. Source: Johnson, Priority queues with update and finding minimum spanning
 * trees, 1975. Failure: none; a node is in the queue at most once.
 */
public final class FlowHeap {

    private static final int FEW = 64;

    private long[] keys = new long[FEW];
    private int[] nodes = new int[FEW];
    /** Where a node stands, or -1. */
    private final int[] slot;

    private int size;

    /** An empty queue for nodes below {@code nodeCount}. */
    public FlowHeap(int nodeCount) {
        slot = new int[nodeCount];
        Arrays.fill(slot, -1);
    }

    /** Whether no node is in the queue. */
    public boolean isEmpty() {
        return size == 0;
    }

    /** The least key; there must be one. */
    public long leastKey() {
        return keys[0];
    }

    /** Takes all nodes out. */
    public void clear() {
        for (int at = 0; at < size; at++) {
            slot[nodes[at]] = -1;
        }
        size = 0;
    }

    /** Puts a node in, or lowers its key. */
    public void offer(int node, long key) {
        int at = slot[node];
        if (at < 0) {
            at = size++;
            if (size > keys.length) {
                keys = Arrays.copyOf(keys, 2 * keys.length);
                nodes = Arrays.copyOf(nodes, 2 * nodes.length);
            }
        }
        while (at > 0) {
            int above = (at - 1) >> 2;
            if (keys[above] <= key) {
                break;
            }
            keys[at] = keys[above];
            nodes[at] = nodes[above];
            slot[nodes[at]] = at;
            at = above;
        }
        keys[at] = key;
        nodes[at] = node;
        slot[node] = at;
    }

    /** Takes out the node with the least key. */
    public int poll() {
        int least = nodes[0];
        slot[least] = -1;
        size--;
        if (size > 0) {
            sink(nodes[size], keys[size]);
        }
        return least;
    }

    private void sink(int node, long key) {
        int at = 0;
        while (true) {
            int first = (at << 2) + 1;
            if (first >= size) {
                break;
            }
            int best = first;
            int end = Math.min(first + 4, size);
            for (int child = first + 1; child < end; child++) {
                if (keys[child] < keys[best]) {
                    best = child;
                }
            }
            if (keys[best] >= key) {
                break;
            }
            keys[at] = keys[best];
            nodes[at] = nodes[best];
            slot[nodes[at]] = at;
            at = best;
        }
        keys[at] = key;
        nodes[at] = node;
        slot[node] = at;
    }
}
