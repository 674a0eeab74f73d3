package org.tandem.matching.internal.branch;

import org.jspecify.annotations.Nullable;
import org.tandem.matching.internal.relax.PricedFlow;

/** A flow that is solved for the usual choices, and goes back to that. */
final class SettledFlow {
    /** Null where the numbers are too large for it. */
    final @Nullable PricedFlow flow;

    private final PricedFlow.@Nullable State state;

    SettledFlow(@Nullable PricedFlow solved) {
        flow = solved;
        state = solved == null ? null : solved.newState();
        if (solved != null && state != null) {
            solved.save(state);
            // So that the first question finds all in the same order as the next ones.
            solved.restore(state);
        }
    }

    void restore() {
        if (flow != null && state != null) {
            flow.restore(state);
        }
    }
}
