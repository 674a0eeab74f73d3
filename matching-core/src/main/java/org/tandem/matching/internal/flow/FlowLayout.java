package org.tandem.matching.internal.flow;

import java.util.Arrays;

/** Where the pairs and groups of a problem lie in the arrays of a network; never changes. */
final class FlowLayout {
    private final FlowProblem problem;
    /** The pairs of the rows, by their numbers in the problem. */
    final Incidence out;
    /** By node: where the pairs that end there start, if they are put in order by that. */
    final int[] inStart;
    /** By pair: its row. */
    final int[] tail;
    final int[] childStart;
    final int[] child;

    FlowLayout(FlowProblem problem) {
        this.problem = problem;
        int nodes = problem.nodes();
        int pairs = problem.edges();
        int[] outStart = Arrays.copyOf(problem.rowStart, nodes + 1);
        Arrays.fill(outStart, problem.rows, nodes + 1, pairs);
        out = new Incidence(outStart, pairs);
        inStart = new int[nodes + 1];
        tail = new int[pairs];
        for (int i = 0; i < problem.rows; i++) {
            for (int e = problem.rowStart[i]; e < problem.rowStart[i + 1]; e++) {
                tail[e] = i;
                out.other[e] = problem.head(e);
                inStart[out.other[e] + 1]++;
            }
        }
        Incidence.accumulate(inStart);
        childStart = new int[nodes + 1];
        child = new int[nodes];
        fillChildren(nodes);
    }

    private void fillChildren(int nodes) {
        for (int v = 0; v < nodes; v++) {
            if (problem.parent[v] != FlowProblem.GROUND) {
                childStart[problem.parent[v] + 1]++;
            }
        }
        Incidence.accumulate(childStart);
        int[] next = childStart.clone();
        for (int v = 0; v < nodes; v++) {
            if (problem.parent[v] != FlowProblem.GROUND) {
                child[next[problem.parent[v]]++] = v;
            }
        }
    }

    /** Returns all pairs, in order of the nodes they end at. */
    int[] backward() {
        int[] pairs = new int[tail.length];
        int[] next = inStart.clone();
        for (int e = 0; e < pairs.length; e++) {
            pairs[next[out.other[e]]++] = e;
        }
        return pairs;
    }

    /** How many pairs end at a node directly. */
    int degree(int node) {
        return out.start[node + 1] - out.start[node] + inStart[node + 1] - inStart[node];
    }

    /** How many pairs end at a node or below it. */
    int degreeBelow(int node) {
        int degree = degree(node);
        for (int c = childStart[node]; c < childStart[node + 1]; c++) {
            degree += degreeBelow(child[c]);
        }
        return degree;
    }
}
