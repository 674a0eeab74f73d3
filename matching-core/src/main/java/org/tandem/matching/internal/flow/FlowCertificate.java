package org.tandem.matching.internal.flow;

/**
 * Checks outcomes without knowing how they were found.
 *
 * <p>An optimum is proven by complementary slackness (Ahuja, Magnanti, Orlin: Network Flows, 1993, theorem 9.3): the
 * flow keeps all limits, and no change of a single pair or load that is still open has a negative reduced cost, level by
 * level. Infeasibility is proven by a cut into which more must flow than can leave (Hoffman, 1960).
 */
public final class FlowCertificate {

    private FlowCertificate() {}

    /** Whether the optimum is one, and its totals are right. */
    public static boolean proves(FlowProblem problem, FlowOutcome.Optimal optimum) {
        FlowPrices prices = asked(problem, optimum).prices();
        int[] load = new int[problem.nodes()];
        long[] totals = new long[problem.levels()];
        boolean right = true;
        for (int i = 0; i < problem.rows(); i++) {
            for (int e = problem.rowStart[i]; e < problem.rowStart[i + 1]; e++) {
                int decision = optimum.decision()[e];
                boolean chosen = optimum.chosen()[e];
                int head = problem.head(e);
                int sign = sign(problem, prices, i, head, -1, 0, -optimum.points()[e]);
                right &= chosen ? decision != FlowProblem.BARRED : decision != FlowProblem.FIXED;
                right &= decision != FlowProblem.FREE || (chosen ? sign <= 0 : sign >= 0);
                if (chosen) {
                    totals[totals.length - 1] = Math.addExact(totals[totals.length - 1], optimum.points()[e]);
                    problem.addAbove(load, i);
                    problem.addAbove(load, head);
                }
            }
        }
        for (int v = 0; v < problem.nodes(); v++) {
            int from = problem.rowSide[v] ? problem.parent[v] : v;
            int to = problem.rowSide[v] ? v : problem.parent[v];
            right &= load[v] >= problem.least[v] && load[v] <= optimum.most()[v];
            right &= load[v] >= optimum.most()[v] || sign(problem, prices, from, to, v, load[v], 0) >= 0;
            right &= load[v] <= problem.least[v] || sign(problem, prices, from, to, v, load[v] - 1, 0) <= 0;
            for (int unit = 0; unit < load[v]; unit++) {
                for (int level = 0; level < totals.length; level++) {
                    totals[level] = Math.addExact(totals[level], problem.value(level, v, unit));
                }
            }
        }
        return right && java.util.Arrays.equals(totals, optimum.totals());
    }

    /** Returns the same optimum, each of whose prices was asked for once: every pair needs those of both its ends. */
    static FlowOutcome.Optimal asked(FlowProblem problem, FlowOutcome.Optimal optimum) {
        long[][] byDigit = new long[problem.levels() + 1][problem.nodes()];
        for (int digit = 0; digit < byDigit.length; digit++) {
            for (int node = 0; node < problem.nodes(); node++) {
                byDigit[digit][node] = optimum.prices().of(node, digit);
            }
        }
        return new FlowOutcome.Optimal(
                optimum.chosen(), optimum.decision(), optimum.points(), optimum.most(), optimum.totals(),
                (node, digit) -> byDigit[digit][node]);
    }

    /** The sign of a reduced cost: of a pair if {@code node} is -1, else of a unit of the node's load. */
    private static int sign(
            FlowProblem problem, FlowPrices prices, int from, int to, int node, int unit, long pairCost) {
        return sign(problem, problem.levels(), prices, from, to, node, unit, pairCost, 0);
    }

    /** The sign of a reduced cost on the first levels alone, {@code last} of them; 0 if it is within a loss on the last. */
    static int sign(
            FlowProblem problem,
            int last,
            FlowPrices prices,
            int from,
            int to,
            int node,
            int unit,
            long pairCost,
            long loss) {
        for (int digit = 0; digit <= last; digit++) {
            long ofNode = node < 0 || digit == 0 ? 0 : -problem.value(digit - 1, node, unit);
            long cost = node < 0 && digit == problem.levels() ? pairCost : ofNode;
            long fromPrice = from == FlowProblem.GROUND ? 0 : prices.of(from, digit);
            long toPrice = to == FlowProblem.GROUND ? 0 : prices.of(to, digit);
            long reduced = Math.subtractExact(Math.addExact(cost, fromPrice), toPrice);
            if (digit == last ? Math.abs(reduced) > loss : reduced != 0) {
                return Long.signum(reduced);
            }
        }
        return 0;
    }

    /** Whether the cut proves that not all limits can be kept. */
    public static boolean proves(FlowProblem problem, FlowOutcome.Infeasible infeasible) {
        boolean[] inside = infeasible.inside();
        int ground = problem.nodes();
        long mustEnter = 0;
        long canLeave = 0;
        for (int i = 0; i < problem.rows(); i++) {
            for (int e = problem.rowStart[i]; e < problem.rowStart[i + 1]; e++) {
                boolean from = inside[i];
                boolean to = inside[problem.head(e)];
                mustEnter += !from && to && infeasible.decision()[e] == FlowProblem.FIXED ? 1 : 0;
                canLeave += from && !to && infeasible.decision()[e] != FlowProblem.BARRED ? 1 : 0;
            }
        }
        for (int v = 0; v < problem.nodes(); v++) {
            boolean above = inside[problem.parent[v] == FlowProblem.GROUND ? ground : problem.parent[v]];
            boolean from = problem.rowSide[v] ? above : inside[v];
            boolean to = problem.rowSide[v] ? inside[v] : above;
            mustEnter += !from && to ? problem.least[v] : 0;
            canLeave += from && !to ? infeasible.most()[v] : 0;
        }
        return mustEnter > canLeave;
    }
}
