package org.tandem.matching.internal.timefold;

import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;

/** Seats everybody by the plan that the objective determines. Nothing may search for more points afterwards. */
final class ExactPlanPhase implements PhaseCommand<Seating> {

    @Override
    public void changeWorkingSolution(PhaseCommandContext<Seating> context) {
        Run run = context.getWorkingSolution().run();
        if (!run.isOver(context)) {
            run.moves()
                    .to(run.plan(() -> run.isOver(context)).pairs(), context)
                    .ifPresent(context::executeAndCalculateScore);
        }
    }
}
