package org.tandem.matching.internal.flow;

/** What a solver found: an optimum with its proof, or the proof that nothing satisfies all limits. */
public sealed interface FlowOutcome permits FlowOutcome.Optimal, FlowOutcome.Infeasible {

    /**
     * An optimum. {@link FlowCertificate#proves} checks it.
     *
     * @param chosen by pair: whether it is used
     * @param decision by pair: 0 free, 1 barred, 2 fixed when this was solved
     * @param points by pair: the points when this was solved; if they are those of the problem, not a copy of them
     * @param most by node: the most load when this was solved; likewise
     * @param totals by level: the sum of all values, points on the last level
     * @param prices the dual prices. A reduced cost (cost, which is minus value, + price where a
     *     unit leaves − price where it arrives, the ground costing 0) is never lexicographically negative
     */
    record Optimal(
            boolean[] chosen, byte[] decision, long[] points, int[] most, long[] totals, FlowPrices prices)
            implements FlowOutcome {}

    /**
     * A cut that proves infeasibility: more must enter its inside than can leave it. {@link FlowCertificate#proves}
     * checks it.
     *
     * @param inside by node, and for the ground at the end
     * @param decision by pair: 0 free, 1 barred, 2 fixed when this was solved
     * @param most by node: the most load when this was solved
     */
    record Infeasible(boolean[] inside, byte[] decision, int[] most) implements FlowOutcome {}
}
