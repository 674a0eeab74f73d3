package org.tandem.matching.internal.solve;

import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tandem.matching.compatibility.BestPairs;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.flow.FlowCertificate;
import org.tandem.matching.internal.flow.FlowOutcome;
import org.tandem.matching.internal.flow.FlowPrices;
import org.tandem.matching.internal.flow.FlowProblem;
import org.tandem.matching.internal.flow.FlowStopped;
import org.tandem.matching.internal.model.SeatValues;
import org.tandem.matching.internal.relax.Relaxation;

/**
 * Finds pairs enough for a best plan where far too many are eligible to be kept.
 *
 * <p><strong>What.</strong> A graph with few of the eligible pairs, a best plan of which no other pair betters.
 *
 * <p><strong>Definition.</strong> The flow of the pairs kept has prices of mentees and mentors. A pair that is left out betters the
 * plan only if its points exceed what the two prices ask for, level by level; such pairs are added, and the flow is solved again,
 * until none is left. Then the prices prove the plan for all pairs (complementary slackness).
 *
 * <p><strong>Complexity.</strong> A flow for each round, and a look at each candidate whose mentor is cheap enough.
 *
 * <p><strong>Source.</strong> Gilmore, Gomory: A linear programming approach to the cutting-stock problem, 1961; Johnson, McGeoch:
 * Network Flows and Matching, 1993, chapter on pricing.
 *
 * <p><strong>Failure.</strong> When it is time to stop, pairs may be missing, and the graph says so.
 */
public final class PricedOut {
    private static final Logger LOG = LoggerFactory.getLogger(PricedOut.class);

    private PricedOut() {}

    /** Returns the pairs that suffice, or those found when it was time to stop. */
    public static Compatibility of(BestPairs pairs, BooleanSupplier stop) {
        try {
            long added;
            do {
                CompatibilityGraph graph = pairs.graph();
                FlowProblem problem = Relaxation.problem(graph, new SeatValues(graph));
                if (!(Relaxation.solved(problem, stop) instanceof FlowOutcome.Optimal optimum)
                        || !FlowCertificate.proves(problem, optimum)) {
                    throw new IllegalStateException("The flow of some pairs fails its certificate.");
                }
                long[] prices = packed(problem, optimum.prices(), pairs.maxPoints());
                long[] ofMentees = new long[problem.rows()];
                long[] ofMentors = new long[problem.columns()];
                System.arraycopy(prices, 0, ofMentees, 0, ofMentees.length);
                System.arraycopy(prices, problem.columnNode(0), ofMentors, 0, ofMentors.length);
                added = pairs.addBetter(ofMentees, ofMentors, stop);
                LOG.debug("Of {}, {} pairs were added.", graph, added);
            } while (added > 0 && !stop.getAsBoolean());
        } catch (ArithmeticException tooLarge) {
            LOG.debug("Prices are too large to be compared in one number: all pairs are kept.");
            return pairs.all(stop);
        } catch (FlowStopped stopped) {
            LOG.debug("It was time to stop before a flow was solved.");
        }
        return pairs.compatibility();
    }

    /**
     * Puts the levels of each price into one number, of which points are the units, so that sums of two prices and the points of
     * a pair compare as their levels do.
     */
    private static long[] packed(FlowProblem problem, FlowPrices prices, long maxPoints) {
        int nodes = problem.rows() + problem.columns();
        long[] packed = new long[nodes];
        long unit = 1;
        for (int digit = problem.levels(); digit >= 0; digit--) {
            long greatest = 0;
            for (int node = 0; node < nodes; node++) {
                long price = prices.of(node, digit);
                greatest = Math.max(greatest, Math.absExact(price));
                packed[node] = Math.addExact(packed[node], Math.multiplyExact(unit, price));
            }
            long room = Math.addExact(Math.multiplyExact(2, greatest), digit == problem.levels() ? maxPoints : 0);
            unit = Math.multiplyExact(unit, Math.addExact(Math.multiplyExact(2, room), 1));
        }
        // Differences of two prices, less points, must fit, too.
        Math.multiplyExact(4, unit);
        return packed;
    }
}
