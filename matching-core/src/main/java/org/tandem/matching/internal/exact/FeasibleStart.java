package org.tandem.matching.internal.exact;

import java.util.Arrays;
import java.util.BitSet;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.flow.FlowProblem;
import org.tandem.matching.internal.flow.FlowSolver;

/**
 * Finds a plan that breaks no hard rule: solve the flow, bar the cheaper of every two pairs that clash, solve again, until
 * nothing clashes. Each round bars at least one pair, so this ends; it barely ever takes more than a few rounds.
 */
final class FeasibleStart {
    private FeasibleStart() {}

    static int[] of(CompatibilityGraph graph, FlowProblem problem) {
        FlowSolver solver = new FlowSolver(problem);
        Clashes clashes = new Clashes(graph);
        while (true) {
            solver.reoptimise();
            int[] pairs = chosen(graph, solver);
            BitSet barred = new BitSet();
            clashes.forEach(pairs, (pair, other, rule) -> {
                if (rule.isHard() && !barred.get(pair) && !barred.get(other)) {
                    boolean keepsFirst = graph.isFixed(pair)
                            || (!graph.isFixed(other) && graph.points(pair) >= graph.points(other));
                    barred.set(keepsFirst ? other : pair);
                }
            });
            if (barred.isEmpty()) {
                return pairs;
            }
            barred.stream().forEach(solver::bar);
        }
    }

    private static int[] chosen(CompatibilityGraph graph, FlowSolver solver) {
        int[] pairs = new int[graph.pairCount()];
        int count = 0;
        for (int pair = 0; pair < pairs.length; pair++) {
            if (solver.isChosen(pair)) {
                pairs[count++] = pair;
            }
        }
        return Arrays.copyOf(pairs, count);
    }
}
