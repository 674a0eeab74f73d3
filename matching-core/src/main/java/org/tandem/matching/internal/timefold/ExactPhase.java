package org.tandem.matching.internal.timefold;

import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;
import org.tandem.matching.internal.exact.ExactSearch;

/** Seats everybody as the exact side says, and branches over the whole plan as far as the work allows. */
final class ExactPhase implements PhaseCommand<Seating> {
    private final Run run;
    private final long mostWork;

    ExactPhase(Run run, long mostWork) {
        this.run = run;
        this.mostWork = mostWork;
    }

    @Override
    public void changeWorkingSolution(PhaseCommandContext<Seating> context) {
        if (run.isOver(context)) {
            return;
        }
        ExactSearch exact = run.exact();
        seat(exact, context);
        if (!exact.isProven() && exact.branch(mostWork, () -> run.isOver(context))) {
            seat(exact, context);
        }
        run.stopIfProven();
    }

    private void seat(ExactSearch exact, PhaseCommandContext<Seating> context) {
        run.moves().to(exact.pairs(), context).ifPresent(context::executeAndCalculateScore);
    }
}
