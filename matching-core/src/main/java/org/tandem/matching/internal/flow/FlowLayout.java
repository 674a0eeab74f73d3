package org.tandem.matching.internal.flow;

/** Where the pairs and groups of a problem lie in the arrays of a network; never changes. Pairs lie by the nodes they begin at. */
final class FlowLayout {
    private final FlowProblem problem;
    /** Whether the position of every pair is its number in the problem. */
    final boolean isSame;

    final Incidence out;
    /** By node: where the pairs that end there start, if they are put in order by that. */
    final int[] inStart;
    /** By position: the node on the side of the rows. */
    final int[] tail;

    final int[] childStart;
    final int[] child;
    /** By position: the number of the pair in the problem; empty if it is the same. */
    private final int[] pairOf;
    /** Inverse of {@link #pairOf}. */
    private final int[] positionOf;

    FlowLayout(FlowProblem problem) {
        this.problem = problem;
        int nodes = problem.nodes();
        int pairs = problem.edges();
        isSame = problem.tail.length == 0;
        inStart = new int[nodes + 1];
        out = new Incidence(countPairs(nodes), pairs);
        tail = new int[pairs];
        pairOf = new int[isSame ? 0 : pairs];
        positionOf = new int[isSame ? 0 : pairs];
        fillPairs();
        childStart = new int[nodes + 1];
        child = new int[nodes];
        fillChildren(nodes);
    }

    private int[] countPairs(int nodes) {
        int[] outStart = new int[nodes + 1];
        for (int i = 0; i < problem.rows; i++) {
            for (int e = problem.rowStart[i]; e < problem.rowStart[i + 1]; e++) {
                outStart[problem.tail(e, i) + 1]++;
                inStart[problem.head(e) + 1]++;
            }
        }
        Incidence.accumulate(inStart);
        return Incidence.accumulate(outStart);
    }

    private void fillPairs() {
        int[] next = out.start.clone();
        for (int i = 0; i < problem.rows; i++) {
            for (int e = problem.rowStart[i]; e < problem.rowStart[i + 1]; e++) {
                int at = next[problem.tail(e, i)]++;
                if (!isSame) {
                    positionOf[e] = at;
                    pairOf[at] = e;
                }
                tail[at] = problem.tail(e, i);
                out.other[at] = problem.head(e);
            }
        }
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

    /** Returns the positions of all pairs, in order of the nodes they end at. */
    int[] backward() {
        int[] pairs = new int[tail.length];
        int[] next = inStart.clone();
        for (int at = 0; at < pairs.length; at++) {
            pairs[next[out.other[at]]++] = at;
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

    int position(int edge) {
        return isSame ? edge : positionOf[edge];
    }

    int edge(int at) {
        return isSame ? at : pairOf[at];
    }
}
