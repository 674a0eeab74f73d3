package org.tandem.matching.internal.flow;

/**
 * The pairs of every node of one side, in flat arrays: what a search scans, with costs beside their ends so that a scan
 * reads memory in order.
 */
final class Incidence {

    /** By node: where its positions start. */
    final int[] start;
    /** By position: the node on the other side. */
    final int[] other;
    /** By position: the cost of choosing the pair, or {@link FlowScale#NEVER} if it is chosen or must not be. */
    final long[] cost;
    /** By node, from its start: the positions of its chosen pairs. */
    final int[] chosen;
    /** By node: how many pairs are chosen. */
    final int[] chosenCount;

    Incidence(int nodes, int pairs) {
        start = new int[nodes + 1];
        other = new int[pairs];
        cost = new long[pairs];
        chosen = new int[pairs];
        chosenCount = new int[nodes];
    }

    /** Turns counts per node (at {@code node + 1}) into starts. */
    void accumulate() {
        for (int v = 1; v < start.length; v++) {
            start[v] += start[v - 1];
        }
    }

    void choose(int node, int position) {
        chosen[start[node] + chosenCount[node]++] = position;
    }

    void release(int node, int position) {
        int at = start[node];
        while (chosen[at] != position) {
            at++;
        }
        chosen[at] = chosen[start[node] + --chosenCount[node]];
    }
}
