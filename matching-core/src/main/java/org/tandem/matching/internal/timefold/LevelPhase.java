package org.tandem.matching.internal.timefold;

import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;

/**
 * Takes one step of the exact search and seats everybody by the best plan it has then. A phase for each step: only at its end
 * those who listen hear of a better plan.
 */
final class LevelPhase implements PhaseCommand<Seating> {
    private final long mostWork;

    LevelPhase(long mostWork) {
        this.mostWork = mostWork;
    }

    @Override
    public void changeWorkingSolution(PhaseCommandContext<Seating> context) {
        Run run = context.getWorkingSolution().run();
        if (run.isOver(context)) {
            return;
        }
        run.advance(mostWork, () -> run.isOver(context));
        run.seat(context);
        run.stopIfProven();
    }
}
