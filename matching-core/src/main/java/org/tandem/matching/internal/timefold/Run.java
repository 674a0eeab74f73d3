package org.tandem.matching.internal.timefold;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.internal.exact.ExactPlan;
import org.tandem.matching.internal.exact.ExactSearch;

/** What the phases of one search share. Lives on the solver's thread. */
final class Run {
    private final Supplier<ExactSearch> prepare;
    private final Function<BooleanSupplier, ExactPlan> planner;
    private final SeatMoves moves;
    private final BooleanSupplier cancelled;
    private Runnable stop = () -> {};
    private @Nullable ExactSearch exact;

    Run(
            Supplier<ExactSearch> prepare,
            Function<BooleanSupplier, ExactPlan> planner,
            SeatMoves moves,
            BooleanSupplier cancelled) {
        this.prepare = prepare;
        this.planner = planner;
        this.moves = moves;
        this.cancelled = cancelled;
    }

    /** Sets what stops the solver. */
    void stopBy(Runnable newStop) {
        stop = newStop;
    }

    ExactSearch exact() {
        if (exact == null) {
            exact = prepare.get();
        }
        return exact;
    }

    /** Returns the plan that the objective determines, as far as it is found before it is time to stop. */
    ExactPlan plan(BooleanSupplier isTime) {
        return planner.apply(isTime);
    }

    SeatMoves moves() {
        return moves;
    }

    boolean isOver(PhaseCommandContext<Seating> context) {
        // Timefold forgets a wish to stop that came before it began to solve, so the caller's is asked, too.
        if (cancelled.getAsBoolean()) {
            stop.run();
            return true;
        }
        return context.isPhaseTerminated();
    }

    /** Stops the solver if a plan that it found, in whatever phase, reaches the bound. */
    void stopIfOptimal(int[] pairs, HardMediumSoftScore score) {
        if (exact != null && score.isFeasible() && exact.isOptimal(exact.seatValueOf(pairs), score.softScore())) {
            stop.run();
        }
    }

    void stopIfProven() {
        if (exact != null && exact.isProven()) {
            stop.run();
        }
    }
}
