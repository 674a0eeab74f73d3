package org.tandem.matching.internal.timefold;

import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;
import org.tandem.matching.internal.exact.ExactSearch;

/** Seats everybody as the exact side says, and branches over the whole plan as far as the work allows. */
final class ExactPhase implements PhaseCommand<Seating> {
    private final long mostWork;

    ExactPhase(long mostWork) {
        this.mostWork = mostWork;
    }

    @Override
    public void changeWorkingSolution(PhaseCommandContext<Seating> context) {
        Run run = context.getWorkingSolution().run();
        if (run.isOver(context)) {
            return;
        }
        ExactSearch exact = run.exact();
        seat(run, context);
        if (!exact.isProven() && exact.branch(mostWork, () -> run.isOver(context))) {
            seat(run, context);
        }
        run.stopIfProven();
    }

    /** Seats everybody as the best plan of the exact side says. */
    static void seat(Run run, PhaseCommandContext<Seating> context) {
        run.moves().to(run.exact().pairs(), context).ifPresent(context::executeAndCalculateScore);
    }
}
