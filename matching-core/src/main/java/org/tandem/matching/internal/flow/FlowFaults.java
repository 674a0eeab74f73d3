package org.tandem.matching.internal.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Collects what is wrong with a description, so that all of it is reported at once (the first {@value #SHOWN}). */
final class FlowFaults {

    private static final int SHOWN = 20;

    private final List<String> faults = new ArrayList<>();

    private void add(String fault, Object... figures) {
        if (faults.size() < SHOWN) {
            faults.add(String.format(Locale.ROOT, fault, figures));
        }
    }

    void throwIfAny() {
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join(System.lineSeparator(), faults));
        }
    }

    void checkLength(String what, int length, String of, int expected) {
        if (length != expected) {
            add("The number of %s (%d) must be the number of %s (%d).", what, length, of, expected);
        }
    }

    void checkBelow(int edge, int lowestNode, int expected) {
        if (lowestNode != expected) {
            add("Pair (%d) must stand directly below node (%d), but is below (%d).%nMaybe it is in two groups?",
                    edge, expected, lowestNode);
        }
    }

    void checkPairs(int rows, int columns, int[] rowStart, int[] column, long[] points) {
        if (rows < 0 || columns < 0) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "The rows (%d) and columns (%d) must not be negative.", rows, columns));
        }
        checkLength("points", points.length, "pairs", column.length);
        if (rowStart.length != rows + 1 || rowStart[0] != 0 || rowStart[rows] != column.length) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "The row starts must be %d numbers from 0 to the number of pairs (%d).",
                            rows + 1, column.length));
        }
        for (int i = 0; i < rows; i++) {
            if (rowStart[i + 1] < rowStart[i]) {
                throw new IllegalArgumentException(
                        String.format(Locale.ROOT, "The start of row (%d) lies after its end.", i));
            }
        }
        int[] seenIn = new int[columns];
        for (int i = 0; i < rows; i++) {
            for (int e = rowStart[i]; e < rowStart[i + 1]; e++) {
                int j = column[e];
                if (j < 0 || j >= columns) {
                    add("The column (%d) of pair (%d) must be between 0 and %d.", j, e, columns - 1);
                } else if (seenIn[j] == i + 1) {
                    add("Column (%d) stands twice in row (%d).%nMaybe keep the pair with more points?", j, i);
                } else {
                    seenIn[j] = i + 1;
                }
            }
        }
    }

    void checkNodes(FlowProblem problem) {
        for (int v = 0; v < problem.nodes(); v++) {
            if (problem.least[v] < 0 || problem.most[v] < problem.least[v]) {
                add("The least (%d) and most (%d) load of node (%d) must satisfy 0 <= least <= most.",
                        problem.least[v], problem.most[v], v);
            }
            checkTree(problem, v);
            checkConcave(problem, v);
        }
    }

    private void checkTree(FlowProblem problem, int node) {
        int above = problem.parent[node];
        if (above == FlowProblem.GROUND) {
            return;
        }
        if (problem.rowSide[above] != problem.rowSide[node]) {
            add("Node (%d) and the group (%d) it is in must be on the same side.", node, above);
        }
        int steps = 0;
        for (; above != FlowProblem.GROUND && steps <= problem.nodes(); steps++) {
            above = problem.parent[above];
        }
        if (steps > problem.nodes()) {
            add("Node (%d) is in a circle of groups.", node);
        }
    }

    private void checkConcave(FlowProblem problem, int node) {
        int units = Arrays.stream(problem.values).mapToInt(level -> level[node].length).max().orElse(0);
        for (int unit = 1; unit < units; unit++) {
            for (int level = 0; level < problem.levels; level++) {
                long before = problem.value(level, node, unit - 1);
                long after = problem.value(level, node, unit);
                if (after < before) {
                    break;
                }
                if (after > before) {
                    add("Unit (%d) of node (%d) is worth more (%d) than the one before (%d) on level (%d).",
                            unit, node, after, before, level);
                    return;
                }
            }
        }
    }
}
