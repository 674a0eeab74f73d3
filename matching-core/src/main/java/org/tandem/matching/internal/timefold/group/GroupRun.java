package org.tandem.matching.internal.timefold.group;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;
import java.util.function.BooleanSupplier;
import org.tandem.matching.internal.group.SeatBranching;

/** What the phases of one search share. Lives on the solver's thread. */
final class GroupRun {
    private final SeatBranching branching;
    private final BooleanSupplier cancelled;
    private Runnable stop = () -> {};

    GroupRun(SeatBranching branching, BooleanSupplier cancelled) {
        this.branching = branching;
        this.cancelled = cancelled;
    }

    /** Sets what stops the solver. */
    void stopBy(Runnable newStop) {
        stop = newStop;
    }

    SeatBranching branching() {
        return branching;
    }

    boolean isOver(PhaseCommandContext<Grouping> context) {
        // Timefold forgets a wish to stop that came before it began to solve, so the caller's is asked, too.
        if (cancelled.getAsBoolean()) {
            stop.run();
            return true;
        }
        return context.isPhaseTerminated();
    }

    /** Stops the solver if a composition reaches the bound, or none can. */
    void stopIfDecided(HardSoftScore score) {
        boolean reached = score.hardScore() == 0 && score.softScore() >= branching.bound();
        if (reached || (branching.isClosed() && branching.best() == null)) {
            stop.run();
        }
    }
}
