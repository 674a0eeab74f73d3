package org.tandem.matching.internal.flow;

/** The pairs of every node of one side, in flat arrays. */
final class Incidence {

    static final Incidence NONE = new Incidence(new int[1], 0);

    /** By node: where its positions start. */
    final int[] start;
    /** By position: the node on the other side. */
    final int[] other;

    Incidence(int[] start, int pairs) {
        this.start = start;
        other = new int[pairs];
    }

    /** Turns counts per node (at {@code node + 1}) into starts. */
    static int[] accumulate(int[] counts) {
        for (int v = 1; v < counts.length; v++) {
            counts[v] += counts[v - 1];
        }
        return counts;
    }
}
