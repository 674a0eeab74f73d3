package org.tandem.matching.internal.timefold;

import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;

/** Says that the solver is at work: it forgets a wish to stop that came before. */
final class AtWorkPhase implements PhaseCommand<Seating> {

    @Override
    public void changeWorkingSolution(PhaseCommandContext<Seating> context) {
        context.getWorkingSolution().begin();
    }
}
