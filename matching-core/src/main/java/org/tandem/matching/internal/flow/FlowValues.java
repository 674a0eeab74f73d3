package org.tandem.matching.internal.flow;

/** The packed values of loads, unit by unit, in flat arrays. */
final class FlowValues {

    /** By node up to the last that has any: where its values start. */
    private final int[] start;

    private final long[] packed;

    FlowValues(FlowProblem problem, FlowScale scale) {
        start = new int[lastValued(problem) + 2];
        for (int v = 0; v < start.length - 1; v++) {
            int units = 0;
            for (long[][] ofLevel : problem.values) {
                units = Math.max(units, ofLevel[v].length);
            }
            start[v + 1] = start[v] + units;
        }
        packed = new long[start[start.length - 1]];
        for (int v = 0; v < start.length - 1; v++) {
            for (int k = start[v]; k < start[v + 1]; k++) {
                packed[k] = scale.valueOf(problem, v, k - start[v]);
            }
        }
    }

    /** The last node whose load has values, or -1; groups come last and seldom have any. */
    private static int lastValued(FlowProblem problem) {
        int last = -1;
        for (long[][] ofLevel : problem.values) {
            for (int v = last + 1; v < problem.nodes(); v++) {
                last = ofLevel[v].length > 0 ? v : last;
            }
        }
        return last;
    }

    /** How many units of a node's load have a value of their own; all further ones have that of the last. */
    int units(int node) {
        return node < start.length - 1 ? start[node + 1] - start[node] : 0;
    }

    /** The packed value of the {@code unit}-th unit of a node's load. */
    long of(int node, int unit) {
        int units = units(node);
        return units == 0 ? 0 : packed[start[node] + Math.min(unit, units - 1)];
    }
}
