package org.tandem.matching.internal.flow;

import java.util.Arrays;

/** The chosen pairs of every node. Room is made for as many as a node may have, and a few more. */
final class ChosenPairs {

    /** One for a pair chosen before another is given up, one so that a place more needs no new arrays. */
    private static final int SPARE = 2;

    private final FlowLayout layout;
    private int[] start = {};
    private int[] pair;
    private final int[] count;

    ChosenPairs(FlowLayout layout, int[] most) {
        this.layout = layout;
        count = new int[most.length];
        start = startsFor(most);
        pair = new int[start[most.length]];
    }

    private int[] startsFor(int[] most) {
        int[] starts = new int[most.length + 1];
        for (int v = 0; v < most.length; v++) {
            int degree = layout.degree(v);
            int room = most[v] < degree - SPARE ? Math.max(most[v], count[v]) + SPARE : degree;
            int before = start.length == 0 ? 0 : start[v + 1] - start[v];
            starts[v + 1] = starts[v] + Math.max(room, before);
        }
        return starts;
    }

    /** Makes room after a node's most has grown; allocates only if there was not enough. */
    void makeRoom(int node, int[] most) {
        int degree = layout.degree(node);
        if (start[node + 1] - start[node] < Math.min(degree, most[node] + 1L)) {
            int[] newStart = startsFor(most);
            int[] newPair = new int[newStart[most.length]];
            for (int v = 0; v < most.length; v++) {
                System.arraycopy(pair, start[v], newPair, newStart[v], count[v]);
            }
            start = newStart;
            pair = newPair;
        }
    }

    /** Forgets all pairs; the room stays. */
    void clear() {
        Arrays.fill(count, 0);
    }

    int count(int node) {
        return count[node];
    }

    /** Where the pairs of a node start; they are {@link #count} many. */
    int start(int node) {
        return start[node];
    }

    int at(int index) {
        return pair[index];
    }

    void add(int node, int chosen) {
        pair[start[node] + count[node]++] = chosen;
    }

    /** Removes a pair, and returns where among those of its node it stood; the last takes its place. */
    int remove(int node, int chosen) {
        int at = start[node];
        while (pair[at] != chosen) {
            at++;
        }
        pair[at] = pair[start[node] + --count[node]];
        return at - start[node];
    }

    void removeLast(int node) {
        count[node]--;
    }

    /** Undoes {@link #remove}. */
    void putBack(int node, int chosen, int index) {
        pair[start[node] + count[node]++] = pair[start[node] + index];
        pair[start[node] + index] = chosen;
    }
}
