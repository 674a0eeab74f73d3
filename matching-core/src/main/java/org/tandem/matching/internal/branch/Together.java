package org.tandem.matching.internal.branch;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.flow.FlowFace;
import org.tandem.matching.internal.flow.FlowProblem;
import org.tandem.matching.internal.relax.Conflicts;
import org.tandem.matching.internal.relax.FlowModel;
import org.tandem.matching.internal.relax.PricedFlow;

/**
 * Tells of variations in which some mentees cannot all have so many mentors at once, whoever else has to do without: the flow
 * of their seats alone, at prices of conflicts that bound usual plans well. It may miss some, and is never wrong about any.
 */
public final class Together {
    private static final int EVALUATIONS = 250;
    /** A seat counts in fractions, so that prices can be fine. */
    private static final long SEAT = 64;

    private static final long ROOM = 8 * SEAT;

    private final long needed;
    private final @Nullable PricedFlow flow;
    private final PricedFlow.@Nullable State settled;

    private Together(long needed, @Nullable PricedFlow flow) {
        this.needed = needed;
        this.flow = flow;
        settled = flow == null ? null : flow.newState();
        if (flow != null && settled != null) {
            flow.save(settled);
        }
    }

    /**
     * Finds prices.
     *
     * @param usual the usual choices
     * @param seats by mentee: how many mentors are needed; not more than wanted
     */
    static Together of(FlowModel model, FlowFace usual, Conflicts conflicts, int[] seats) {
        CompatibilityGraph graph = conflicts.graph();
        long needed = Arrays.stream(seats).asLongStream().sum();
        long[] points = new long[graph.pairCount()];
        int[] least = seats.clone();
        graph.fixedPairs().forEach(pair -> least[conflicts.mentee(pair)]--);
        for (int mentee = 0; mentee < seats.length; mentee++) {
            Arrays.fill(points, graph.firstPair(mentee), graph.endPair(mentee), SEAT);
        }
        try {
            FlowProblem problem = model.problem().byPoints(usual, points, ROOM);
            PricedFlow flow = new PricedFlow(model, problem, conflicts, 0, ROOM);
            for (int mentee = 0; mentee < seats.length; mentee++) {
                // Fixed pairs beyond what is needed stay, and make the bound no worse than it must be.
                flow.setSeats(mentee, seats[mentee] - Math.min(0, least[mentee]));
            }
            if (!flow.solve()) {
                return new Together(needed, null);
            }
            flow.descend(EVALUATIONS, SEAT * (needed - 1), SEAT * needed, PricedFlow.Evaluation.NONE);
            return new Together(needed, flow);
        } catch (ArithmeticException tooLarge) {
            return new Together(needed, null);
        }
    }

    /** Returns whether the seats may be filled in some plan of a variation; if not, they cannot. */
    public boolean isPossible(Variation of) {
        if (flow == null || settled == null || of.fixed().length > 0) {
            return true;
        }
        of.applyTo(flow);
        boolean possible = flow.solve() && flow.bound() >= SEAT * needed;
        flow.restore(settled);
        return possible;
    }
}
