package org.tandem.matching.internal.timefold.group;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;
import java.util.function.BooleanSupplier;
import org.tandem.matching.internal.group.SeatBranching;

/** What the phases of one search share. Lives on the solver's thread. */
final class GroupRun {
    private final SeatBranching branching;
    private final BooleanSupplier over;
    private Runnable stop = () -> {};

    /**
     * Begins a run.
     *
     * @param over whether it was cancelled or its time is up
     */
    GroupRun(SeatBranching branching, BooleanSupplier over) {
        this.branching = branching;
        this.over = over;
    }

    /** Sets what stops the solver. */
    void stopBy(Runnable newStop) {
        stop = newStop;
    }

    SeatBranching branching() {
        return branching;
    }

    boolean isOver(PhaseCommandContext<Grouping> context) {
        return stopIfOver() || context.isPhaseTerminated();
    }

    /**
     * Stops the solver if it was cancelled or its time is up, and returns whether. Timefold's own clock starts late, when
     * a solver that took seconds to make begins to solve, and Timefold forgets a wish to stop that came before that.
     */
    boolean stopIfOver() {
        boolean now = over.getAsBoolean();
        if (now) {
            stop.run();
        }
        return now;
    }

    /** Stops the solver if a composition reaches the bound, or none can. */
    void stopIfDecided(HardSoftScore score) {
        boolean reached = score.hardScore() == 0 && score.softScore() >= branching.bound();
        if (reached || (branching.isClosed() && branching.best() == null)) {
            stop.run();
        }
    }
}
