package org.tandem.matching.internal.timefold;

import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;

/** Seats everybody by the quick plan, so that those who listen have one before anything takes its time. */
final class QuickPlanPhase implements PhaseCommand<Seating> {

    @Override
    public void changeWorkingSolution(PhaseCommandContext<Seating> context) {
        Run run = context.getWorkingSolution().run();
        if (!run.isOver(context)) {
            run.seat(context);
        }
    }
}
