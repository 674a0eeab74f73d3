package org.tandem.matching.benchmarks.compare;

import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.OptionalLong;
import java.util.function.IntPredicate;
import org.tandem.matching.internal.flow.FlowProblem;

/**
 * A flow problem as OR-Tools' min-cost flow sees it: a circulation, an arc for each pair and for all units of a load that
 * are worth the same. The native library must have been loaded.
 */
final class OrToolsFlow implements AutoCloseable {

    private final FlowProblem problem;
    private final long[] weights;
    private final MinCostFlow flow;
    private final long[] supply;
    private long constant;

    /**
     * Builds the network.
     *
     * @param weights by level; a level's must exceed all that those below it can add up to, but not by much: the peer has 63
     *     bits too
     */
    OrToolsFlow(FlowProblem problem, long... weights) {
        this.problem = problem;
        this.weights = weights;
        flow = new MinCostFlow(problem.nodes() + 1, problem.edges() + problem.nodes());
        supply = new long[problem.nodes() + 1];
        addPairs();
        addLoads();
        for (int v = 0; v < supply.length; v++) {
            flow.setNodeSupply(v, supply[v]);
        }
    }

    /** Pairs come first, so that a pair and its arc have the same number. */
    private void addPairs() {
        for (int e = 0; e < problem.edges(); e++) {
            int least = problem.decision(e) == 2 ? 1 : 0;
            int most = problem.decision(e) == 1 ? 0 : 1;
            addArc(problem.row(e), problem.head(e), least, most, -problem.points(e));
        }
    }

    private void addLoads() {
        for (int v = 0; v < problem.nodes(); v++) {
            int above = problem.parent(v) == FlowProblem.GROUND ? problem.nodes() : problem.parent(v);
            int from = problem.rowSide(v) ? above : v;
            int to = problem.rowSide(v) ? v : above;
            int least = problem.least(v);
            int most = Math.min(problem.most(v), problem.edges());
            if (least > most) {
                addArc(from, to, least, least, 0);
            }
            for (int unit = 0; unit < most;) {
                int end = unit + 1;
                while (end < most && value(v, end) == value(v, unit)) {
                    end++;
                }
                addArc(from, to, Math.clamp(least - unit, 0, end - unit), end - unit, -value(v, unit));
                unit = end;
            }
        }
    }

    private long value(int node, int unit) {
        long value = 0;
        for (int level = 0; level < weights.length; level++) {
            value += weights[level] * problem.value(level, node, unit);
        }
        return value;
    }

    private void addArc(int from, int to, int least, int most, long cost) {
        constant += least * cost;
        supply[to] += least;
        supply[from] -= least;
        flow.addArcWithCapacityAndUnitCost(from, to, most - least, cost);
    }

    /** Returns the greatest weighted total, or empty if the limits cannot be kept. */
    OptionalLong solve() {
        MinCostFlowBase.Status status = flow.solve();
        return switch (status) {
            case OPTIMAL -> OptionalLong.of(-(flow.getOptimalCost() + constant));
            case INFEASIBLE -> OptionalLong.empty();
            default -> throw new IllegalStateException("OR-Tools ended with (%s).".formatted(status));
        };
    }

    /** Tells which pairs are chosen, once solved. */
    IntPredicate chosen() {
        return pair -> problem.decision(pair) == 2 || flow.getFlow(pair) > 0;
    }

    /** Frees the native memory. */
    @Override
    public void close() {
        flow.delete();
    }
}
