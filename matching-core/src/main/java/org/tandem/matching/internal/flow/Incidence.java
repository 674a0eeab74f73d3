package org.tandem.matching.internal.flow;

/**
 * The pairs of every node of one side, in flat arrays: what a search scans, with costs beside their ends so that a scan
 * reads memory in order.
 */
final class Incidence {

    static final Incidence NONE = new Incidence(new int[1], 0);

    /** By node: where its positions start. */
    final int[] start;
    /** By position: the node on the other side. */
    final int[] other;
    /** By position: the cost of choosing the pair, or {@link FlowScale#NEVER} if it is chosen or must not be. */
    final long[] cost;

    Incidence(int[] start, int pairs) {
        this.start = start;
        other = new int[pairs];
        cost = new long[pairs];
    }

    /** Turns counts per node (at {@code node + 1}) into starts. */
    static int[] accumulate(int[] counts) {
        for (int v = 1; v < counts.length; v++) {
            counts[v] += counts[v - 1];
        }
        return counts;
    }
}
