package org.tandem.matching.internal.relax;

import org.tandem.matching.internal.flow.FlowProblem;

/**
 * What plans must reach that is part of what a flow is worth, so that it need not be weighed there.
 *
 * @param problem the same flow, in which pairs and loads are worth that part alone
 * @param reached what they are worth in it at least
 * @param unit about what matters in it, for the sake of numbers that are neither large nor small
 * @param isPriced whether its price is found, too; otherwise the flow's worth stays as it is, and only plans are held to it
 */
public record Held(FlowProblem problem, long reached, double unit, boolean isPriced) {
    /** Returns the same, with a price or without. */
    public Held priced(boolean newIsPriced) {
        return new Held(problem, reached, unit, newIsPriced);
    }
}
