package org.tandem.matching.internal.exact;

import java.util.Arrays;
import java.util.BitSet;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.flow.FlowProblem;

/**
 * Makes a plan of the relaxation where rules about two matches object to it: pairs that do not get on are given up, and the
 * seats that become empty are filled by chains. If that leaves anything to be desired, a plan found by barring pairs is
 * looked at, too.
 */
final class FirstPlan {
    private FirstPlan() {}

    /**
     * Returns a plan, ascending.
     *
     * @param whole the problem of all pairs that are not fixed
     * @param problem the flow that was relaxed
     */
    static int[] of(
            CompatibilityGraph graph,
            BranchProblem whole,
            Relaxation relaxation,
            FlowProblem problem,
            Valuation valuation) {
        BitSet chosen = new BitSet();
        Arrays.stream(relaxation.pairs()).forEach(chosen::set);
        Rounding rounding = new Rounding(whole, new CrossRules(whole));
        boolean[] repaired = rounding.repair(edge -> chosen.get(whole.pair[edge]));
        int[] pairs = whole.planOf(rounding.worth(repaired) == Branching.NONE ? new boolean[0] : repaired);
        Worth worth = valuation.worth(pairs);
        if (worth.seatValue() == relaxation.seatValue() && !valuation.objectionable(pairs)) {
            return pairs;
        }
        int[] other = FeasibleStart.of(graph, problem, valuation);
        return valuation.worth(other).compareTo(worth) > 0 ? other : pairs;
    }
}
