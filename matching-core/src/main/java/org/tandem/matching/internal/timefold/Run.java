package org.tandem.matching.internal.timefold;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.tandem.matching.internal.branch.BoundedSearch;
import org.tandem.matching.internal.exact.ExactPlan;

/** What the phases of one search share. Lives on the solver's thread. */
final class Run {
    /** How often better plans are looked for, and levels that are open searched again. */
    static final int ROUNDS = 3;

    /** How many times as much work as a level takes may go into better plans. */
    private static final long IMPROVEMENT = 5;

    private final BoundedSearch exact;
    private final Function<BooleanSupplier, ExactPlan> planner;
    private final SeatMoves moves;
    private final BooleanSupplier over;
    private Runnable stop = () -> {};
    private int rounds;

    Run(
            BoundedSearch exact,
            Function<BooleanSupplier, ExactPlan> planner,
            SeatMoves moves,
            BooleanSupplier over) {
        this.exact = exact;
        this.planner = planner;
        this.moves = moves;
        this.over = over;
    }

    /** Sets what stops the solver. */
    void stopBy(Runnable newStop) {
        stop = newStop;
    }

    BoundedSearch exact() {
        return exact;
    }

    /** Returns the plan that the objective determines, as far as it is found before it is time to stop. */
    ExactPlan plan(BooleanSupplier isTime) {
        return planner.apply(isTime);
    }

    /**
     * Takes the next step of the exact search. Where it leaves a level open, better plans are looked for around the best one,
     * and if there is one, the level is searched again.
     */
    void advance(long mostWork, BooleanSupplier isTime) {
        if (rounds < ROUNDS && !exact.advance(mostWork, isTime)) {
            rounds = exact.improve(IMPROVEMENT * mostWork, isTime) ? rounds + 1 : ROUNDS;
        }
    }

    /** Seats everybody as the best plan of the exact side says. */
    void seat(PhaseCommandContext<Seating> context) {
        moves.to(exact.pairs(), context).ifPresent(context::executeAndCalculateScore);
    }

    SeatMoves moves() {
        return moves;
    }

    boolean isOver(PhaseCommandContext<Seating> context) {
        // Timefold forgets a wish to stop that came before it began to solve, and knows only the time since then.
        if (over.getAsBoolean()) {
            stop.run();
            return true;
        }
        return context.isPhaseTerminated();
    }

    /** Takes over a plan that the solver found, in whatever phase, and stops it if no plan is better. */
    void take(int[] pairs, HardMediumSoftScore score) {
        if (score.isFeasible()) {
            exact.take(pairs);
            stopIfProven();
        }
    }

    void stopIfProven() {
        if (exact.isProven()) {
            stop.run();
        }
    }
}
