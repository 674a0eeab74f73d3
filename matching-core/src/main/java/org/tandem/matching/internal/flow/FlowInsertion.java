package org.tandem.matching.internal.flow;

import java.util.Arrays;

/**
 * Builds the first optimum by letting the units of one side in, the most valuable first.
 *
 * <p>As loads that may be chosen together form a matroid, a unit let in stays in unless one worth as much replaces it
 * (Edmonds, Matroids and the greedy algorithm, 1971). In any other order every insertion would have to look through the
 * whole network for a less valuable unit to push out.
 *
 * <p>When more units of one value come up than the other side has room for, most of them would be let in only to be pushed
 * out again. Then they are all opened at once, prices are raised until none of them wants in, and the other side is let in
 * instead: it is the scarce one now.
 */
final class FlowInsertion {

    private final FlowNetwork net;
    private final FlowRepair repair;
    private final int first;
    private final int end;
    /** The value of each unit in the order they are let in. */
    private long[] value = {};

    FlowInsertion(FlowNetwork net, FlowRepair repair, boolean rowsGoIn) {
        this.net = net;
        this.repair = repair;
        first = rowsGoIn ? 0 : net.problem.rows;
        end = rowsGoIn ? net.problem.rows : net.problem.rows + net.problem.columns;
    }

    boolean goesIn(int node) {
        return node >= first && node < end;
    }

    /** Whether the values of units of rows (or columns) differ by as much as {@code by} or more. */
    static boolean isValued(FlowNetwork net, boolean rows, long by) {
        int first = rows ? 0 : net.problem.rows;
        int end = rows ? net.problem.rows : net.problem.rows + net.problem.columns;
        long lowest = Long.MAX_VALUE;
        long highest = Long.MIN_VALUE;
        for (int v = first; v < end; v++) {
            if (net.most[v] > 0) {
                highest = Math.max(highest, net.value(v, 0));
                lowest = Math.min(lowest, net.value(v, Math.min(net.most[v], net.degreeBelow(v) + 1) - 1));
            }
        }
        return lowest < highest && highest - lowest >= by;
    }

    void run() {
        if (first == end || !isValued(net, first == 0, 1)) {
            for (int v = first; v < end; v++) {
                repair.settleNode(v);
            }
            return;
        }
        int[] most = Arrays.copyOfRange(net.most, first, end);
        long room = roomOpposite();
        int[] units = unitsByValue();
        for (int v = first; v < end; v++) {
            net.hold(v, false);
            net.setMost(v, 0);
        }
        for (int from = 0, to; from < units.length; from = to) {
            to = endOfValue(units, from);
            if (!net.grouped && from < room && to > room) {
                openAll(units, from, to);
            } else {
                letIn(units, from, to);
            }
        }
        for (int v = first; v < end; v++) {
            net.setMost(v, most[v - first]);
        }
    }

    private void letIn(int[] units, int from, int to) {
        for (int k = from; k < to; k++) {
            int v = units[k];
            net.setMost(v, net.most[v] + 1);
            net.hold(v, true);
            repair.settleNode(v);
        }
    }

    private void openAll(int[] units, int from, int to) {
        long tooCheap = 0;
        for (int k = from; k < to; k++) {
            int v = units[k];
            net.setMost(v, net.most[v] + 1);
            tooCheap = Math.max(tooCheap, -net.reducedCostOfMore(v));
        }
        for (int v = 0; v < net.nodes; v++) {
            net.price[v] += first == 0 ? -tooCheap : tooCheap;
        }
        for (int v = 0; v < net.nodes; v++) {
            net.hold(v, net.isWrong(v));
        }
        for (int v = 0; v < net.nodes; v++) {
            if (net.held[v]) {
                repair.settleNode(v);
            }
        }
    }

    private long roomOpposite() {
        long room = 0;
        for (int v = 0; v < net.problem.rows + net.problem.columns; v++) {
            room += goesIn(v) ? 0 : Math.min(net.most[v], net.degree(v));
        }
        return room;
    }

    /** Where units of another value start; none has been opened yet, so a node's load is no guide. */
    private int endOfValue(int[] units, int from) {
        int to = from + 1;
        while (to < units.length && value[to] == value[from]) {
            to++;
        }
        return to;
    }

    /** The node of each unit that can be of use, the most valuable first, ties by number of node. */
    private int[] unitsByValue() {
        int[] start = new int[end - first + 1];
        for (int v = first; v < end; v++) {
            start[v - first + 1] = Math.addExact(start[v - first], Math.min(net.most[v], net.degreeBelow(v)));
        }
        int count = start[end - first];
        int[] node = new int[count];
        long[] unitValue = new long[count];
        for (int v = first; v < end; v++) {
            for (int k = start[v - first]; k < start[v - first + 1]; k++) {
                node[k] = v;
                unitValue[k] = net.value(v, k - start[v - first]);
            }
        }
        long[] sorted = unitValue.clone();
        Arrays.sort(sorted);
        long[] keys = new long[count];
        for (int k = 0; k < count; k++) {
            long rank = (long) count - firstIndexOf(sorted, unitValue[k]);
            keys[k] = rank << 32 | k;
        }
        Arrays.sort(keys);
        int[] units = new int[count];
        Arrays.setAll(units, k -> node[(int) keys[k]]);
        value = new long[count];
        Arrays.setAll(value, k -> unitValue[(int) keys[k]]);
        return units;
    }

    private static int firstIndexOf(long[] sorted, long value) {
        int low = 0;
        int high = sorted.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
