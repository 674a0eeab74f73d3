package org.tandem.matching.benchmarks;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.OptionalLong;
import org.tandem.matching.internal.flow.FlowProblem;

/** A flow problem as OR-Tools' min-cost flow sees it: a circulation, each unit of a load an arc of its own. */
final class OrToolsFlow {

    private final FlowProblem problem;
    private final long[] weight;
    private final MinCostFlow flow;
    private final long[] supply;
    private long constant;

    private OrToolsFlow(FlowProblem problem, long radix) {
        Loader.loadNativeLibraries();
        this.problem = problem;
        flow = new MinCostFlow();
        weight = new long[problem.levels()];
        supply = new long[problem.nodes() + 1];
        long next = 1;
        for (int level = weight.length - 1; level >= 0; level--) {
            weight[level] = next;
            next = Math.multiplyExact(next, radix);
        }
    }

    /**
     * The greatest total, levels weighted by powers of the radix, or empty if the limits cannot be kept.
     *
     * @param radix more than twice what the totals of a lower level can be, but small: the peer has 63 bits too
     */
    static OptionalLong bestTotal(FlowProblem problem, long radix) {
        OrToolsFlow model = new OrToolsFlow(problem, radix);
        model.addPairs();
        model.addLoads();
        return model.solve();
    }

    private void addPairs() {
        for (int e = 0; e < problem.edges(); e++) {
            int least = problem.decision(e) == 2 ? 1 : 0;
            int most = problem.decision(e) == 1 ? 0 : 1;
            addArc(problem.tail(e), problem.head(e), least, most, -problem.points(e));
        }
    }

    private void addLoads() {
        for (int v = 0; v < problem.nodes(); v++) {
            int above = problem.parent(v) == FlowProblem.GROUND ? problem.nodes() : problem.parent(v);
            int from = problem.rowSide(v) ? above : v;
            int to = problem.rowSide(v) ? v : above;
            int most = Math.min(problem.most(v), problem.edges());
            if (problem.least(v) > most) {
                addArc(from, to, problem.least(v), problem.least(v), 0);
            }
            for (int unit = 0; unit < most; unit++) {
                long value = 0;
                for (int level = 0; level < weight.length; level++) {
                    value += weight[level] * problem.value(level, v, unit);
                }
                addArc(from, to, unit < problem.least(v) ? 1 : 0, 1, -value);
            }
        }
    }

    private void addArc(int from, int to, int least, int most, long cost) {
        constant += least * cost;
        supply[to] += least;
        supply[from] -= least;
        flow.addArcWithCapacityAndUnitCost(from, to, most - least, cost);
    }

    private OptionalLong solve() {
        for (int v = 0; v < supply.length; v++) {
            flow.setNodeSupply(v, supply[v]);
        }
        MinCostFlowBase.Status status = flow.solve();
        OptionalLong best = switch (status) {
            case OPTIMAL -> OptionalLong.of(-(flow.getOptimalCost() + constant));
            case INFEASIBLE -> OptionalLong.empty();
            default -> throw new IllegalStateException("OR-Tools ended with (%s).".formatted(status));
        };
        flow.delete();
        return best;
    }
}
