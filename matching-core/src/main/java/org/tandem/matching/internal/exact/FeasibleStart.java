package org.tandem.matching.internal.exact;

import java.util.BitSet;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.flow.FlowProblem;
import org.tandem.matching.internal.flow.FlowSolver;

/**
 * Finds a plan that breaks no hard rule: solve the flow, bar the cheaper of every two pairs that clash, solve again, until
 * nothing clashes. Each round bars at least one pair, so this ends; it barely ever takes more than a few rounds. Where soft
 * rules charge, it goes on in the same way with the pairs they object to, and returns the best plan on the way.
 */
final class FeasibleStart {
    private static final int PATIENCE = 8;

    private final CompatibilityGraph graph;
    private final FlowSolver solver;
    private final Clashes clashes;

    private FeasibleStart(CompatibilityGraph graph, FlowProblem problem) {
        this.graph = graph;
        solver = new FlowSolver(problem);
        clashes = new Clashes(graph);
    }

    static int[] of(CompatibilityGraph graph, FlowProblem problem, Valuation valuation) {
        FeasibleStart start = new FeasibleStart(graph, problem);
        int[] best = start.withoutClash();
        Worth most = valuation.worth(best);
        int sinceBetter = 0;
        boolean seatsStay = true;
        int[] pairs = best;
        while (seatsStay && sinceBetter < PATIENCE && start.barCheaper(pairs, false)) {
            pairs = start.withoutClash();
            Worth worth = valuation.worth(pairs);
            seatsStay = worth.seatValue() >= most.seatValue();
            sinceBetter++;
            if (worth.compareTo(most) > 0) {
                best = pairs;
                most = worth;
                sinceBetter = 0;
            }
        }
        return best;
    }

    private int[] withoutClash() {
        int[] pairs;
        do {
            solver.reoptimise();
            pairs = solver.chosen();
        } while (barCheaper(pairs, true));
        return pairs;
    }

    /** Bars the cheaper of every two pairs to which rules object, hard or soft ones; returns whether there are any. */
    private boolean barCheaper(int[] pairs, boolean hard) {
        BitSet barred = new BitSet();
        clashes.forEach(pairs, (pair, other, rule) -> {
            if (rule.isHard() == hard && !barred.get(pair) && !barred.get(other)) {
                boolean keepsFirst = graph.isFixed(pair)
                        || (!graph.isFixed(other) && graph.points(pair) >= graph.points(other));
                barred.set(keepsFirst ? other : pair);
            }
        });
        barred.stream().filter(pair -> !graph.isFixed(pair)).forEach(solver::bar);
        return barred.stream().anyMatch(pair -> !graph.isFixed(pair));
    }
}
