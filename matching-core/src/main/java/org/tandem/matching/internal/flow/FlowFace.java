package org.tandem.matching.internal.flow;

import java.util.Arrays;

/**
 * All optima of a problem at once: which pairs they may still differ in, and between which limits every load stays.
 *
 * <p>Definition: a choice within the problem's limits is optimal just if it keeps to the signs of the reduced costs at the
 * prices of one optimum: what costs is not chosen, what gains is. So these signs, taken as decisions and limits, describe
 * a network whose every feasible choice is optimal, and a further objective can be asked of that. Complexity: one pass over
 * the pairs. Source: Ahuja, Magnanti, Orlin: Network Flows, 1993, theorem 9.3 (complementary slackness), which holds for
 * each optimum and any optimal prices. Failure: none; the prices must have passed {@link FlowCertificate}.
 *
 * @param decision by pair: 0 free, 1 in no optimum, 2 in every optimum
 * @param least by node: the least load of any optimum
 * @param most by node: the most load of any optimum
 */
public record FlowFace(byte[] decision, int[] least, int[] most) {
    /** Stands for a pair in every optimum. */
    public static final byte FIXED = FlowProblem.FIXED;

    /**
     * The face of the choices that are optimal on the first levels.
     *
     * @param levels how many levels count, 1 to those of the problem
     */
    public static FlowFace of(FlowProblem problem, FlowOutcome.Optimal optimum, int levels) {
        return of(problem, optimum, levels, 0);
    }

    /**
     * A face that holds every choice which is optimal on the first levels but the last of them, and loses no more than so
     * much on that one; it may hold others, too.
     *
     * @param levels how many levels count, 1 to those of the problem
     * @param loss 0 or more
     */
    public static FlowFace of(FlowProblem problem, FlowOutcome.Optimal found, int levels, long loss) {
        FlowOutcome.Optimal optimum = FlowCertificate.asked(problem, found);
        byte[] decision = optimum.decision().clone();
        int[] load = new int[problem.nodes()];
        for (int i = 0; i < problem.rows(); i++) {
            for (int e = problem.rowStart[i]; e < problem.rowStart[i + 1]; e++) {
                int head = problem.head(e);
                if (decision[e] == FlowProblem.FREE) {
                    int sign = FlowCertificate.sign(
                            problem, levels, optimum.prices(), i, head, -1, 0, -optimum.points()[e], loss);
                    decision[e] = sign > 0 ? FlowProblem.BARRED : sign < 0 ? FlowProblem.FIXED : FlowProblem.FREE;
                }
                if (optimum.chosen()[e]) {
                    problem.addAbove(load, i);
                    problem.addAbove(load, head);
                }
            }
        }
        int[] least = new int[problem.nodes()];
        int[] most = new int[problem.nodes()];
        for (int v = 0; v < load.length; v++) {
            least[v] = leastLoad(problem, optimum, levels, v, load[v], loss);
            most[v] = mostLoad(problem, optimum, levels, v, load[v], loss);
        }
        return new FlowFace(decision, least, most);
    }

    /** All choices of a problem. */
    public static FlowFace whole(FlowProblem problem) {
        return new FlowFace(problem.decision, problem.least, problem.most);
    }

    private static int leastLoad(
            FlowProblem problem, FlowOutcome.Optimal optimum, int levels, int node, int load, long loss) {
        int least = load;
        while (least > problem.least[node] && sign(problem, optimum, levels, node, least - 1, loss) == 0) {
            least--;
        }
        return least;
    }

    private static int mostLoad(
            FlowProblem problem, FlowOutcome.Optimal optimum, int levels, int node, int load, long loss) {
        int limit = optimum.most()[node];
        int differing = Arrays.stream(problem.values).mapToInt(level -> level[node].length).max().orElse(0);
        int most = load;
        while (most < limit && sign(problem, optimum, levels, node, most, loss) == 0) {
            // All further units are worth the same.
            most = most >= differing ? limit : most + 1;
        }
        return most;
    }

    private static int sign(
            FlowProblem problem, FlowOutcome.Optimal optimum, int levels, int node, int unit, long loss) {
        int parent = problem.parent[node];
        int from = problem.rowSide[node] ? parent : node;
        int to = problem.rowSide[node] ? node : parent;
        return FlowCertificate.sign(problem, levels, optimum.prices(), from, to, node, unit, 0, loss);
    }

    /** Whether optima may differ in a pair. */
    public boolean isFree(int edge) {
        return decision[edge] == FlowProblem.FREE;
    }
}
