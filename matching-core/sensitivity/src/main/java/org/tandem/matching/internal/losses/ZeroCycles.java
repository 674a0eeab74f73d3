package org.tandem.matching.internal.losses;

import java.util.Arrays;
import org.tandem.matching.internal.flow.FlowResidual;
import org.tandem.matching.internal.flow.IntList;

/**
 * Which nodes of an optimal network lie on cycles that cost nothing: what can be changed without a loss.
 *
 * <p>Definition: the strongly connected components of the residual links whose reduced cost is 0. Complexity: O(pairs + nodes).
 * Source: Tarjan, Depth-first search and linear graph algorithms, 1972. Failure: none.
 */
final class ZeroCycles {
    private final FlowResidual residual;
    private int[] start;
    private int[] to = {};
    private final int[] component;

    ZeroCycles(FlowResidual residual) {
        this.residual = residual;
        component = new int[residual.ground() + 1];
        start = new int[component.length + 1];
        collect((from, target) -> start[from + 1]++);
        Arrays.parallelPrefix(start, Integer::sum);
        to = new int[start[component.length]];
        int[] next = start.clone();
        collect((from, target) -> to[next[from]++] = target);
        findComponents();
    }

    /** Whether two nodes lie on a cycle that costs nothing. */
    boolean areTogether(int node, int other) {
        return component[node] == component[other];
    }

    private interface Link {
        void found(int from, int to);
    }

    private void collect(Link link) {
        for (int v = 0; v < component.length; v++) {
            int from = v;
            residual.links(v, true, (target, cost, pair) -> {
                if (cost == 0) {
                    link.found(from, target);
                }
            });
        }
    }

    private void findComponents() {
        int count = component.length;
        int[] number = new int[count];
        int[] low = new int[count];
        int[] next = start.clone();
        int[] path = new int[count];
        IntList open = new IntList();
        Arrays.fill(component, -1);
        int numbers = 0;
        for (int root = 0; root < count; root++) {
            if (number[root] != 0) {
                continue;
            }
            int depth = 0;
            path[0] = root;
            number[root] = low[root] = ++numbers;
            open.add(root);
            while (depth >= 0) {
                int v = path[depth];
                if (next[v] < start[v + 1]) {
                    int w = to[next[v]++];
                    if (number[w] == 0) {
                        number[w] = low[w] = ++numbers;
                        open.add(w);
                        path[++depth] = w;
                    } else if (component[w] < 0) {
                        low[v] = Math.min(low[v], number[w]);
                    }
                    continue;
                }
                if (low[v] == number[v]) {
                    int w;
                    do {
                        w = open.removeLast();
                        component[w] = v;
                    } while (w != v);
                }
                if (--depth >= 0) {
                    low[path[depth]] = Math.min(low[path[depth]], low[v]);
                }
            }
        }
    }
}
