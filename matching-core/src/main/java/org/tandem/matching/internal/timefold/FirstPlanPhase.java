package org.tandem.matching.internal.timefold;

import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;

/** Seats everybody by the first plan of the exact side, so that those who listen have one before branching takes its time. */
final class FirstPlanPhase implements PhaseCommand<Seating> {

    @Override
    public void changeWorkingSolution(PhaseCommandContext<Seating> context) {
        Run run = context.getWorkingSolution().run();
        if (!run.isOver(context)) {
            ExactPhase.seat(run, context);
            run.stopIfProven();
        }
    }
}
