package org.tandem.matching.internal.timefold;

import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;

/**
 * Looks for the best plan level by level, as far as the work allows, and seats everybody by each better plan that is found;
 * by the quick one at first, so that those who listen have one before anything takes its time.
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
        run.seat(context);
        run.exact().run(mostWork, () -> run.isOver(context), () -> run.seat(context));
        run.exact().improve(() -> run.isOver(context));
        run.seat(context);
        run.stopIfProven();
    }
}
