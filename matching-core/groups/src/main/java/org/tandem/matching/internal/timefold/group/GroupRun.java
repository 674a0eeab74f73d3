package org.tandem.matching.internal.timefold.group;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.internal.group.SeatBranching;
import org.tandem.matching.internal.partition.GroupProof;

/** What the phases of one search share. Lives on the solver's thread. */
final class GroupRun {
    private final SeatBranching branching;
    private final boolean proving;
    private final BooleanSupplier over;
    private final BooleanSupplier proofOver;
    private final long steps;
    private @Nullable GroupProof proof;
    private boolean isProofCut;
    private Runnable stop = () -> {};

    /**
     * Begins a run.
     *
     * @param proving whether whole groups are to prove the composition, where branching does not
     * @param over whether it was cancelled or its time is up
     * @param proofOver whether the time is up that a proof may take
     * @param steps that the search may take
     */
    GroupRun(
            SeatBranching branching, boolean proving, BooleanSupplier over, BooleanSupplier proofOver, long steps) {
        this.steps = steps;
        this.branching = branching;
        this.proving = proving;
        this.over = over;
        this.proofOver = proofOver;
    }

    /** Returns whether whole groups are to prove the composition. */
    boolean isProving() {
        return proving && !branching.isClosed();
    }

    /** Returns whether a proof must end; if its time is up, the search did not end by itself. */
    boolean isProofOver(PhaseCommandContext<Grouping> context) {
        isProofCut |= proofOver.getAsBoolean();
        return isProofCut || isOver(context);
    }

    boolean isProofCut() {
        return isProofCut;
    }

    /** Returns the proof by whole groups. */
    GroupProof proof() {
        if (proof == null) {
            proof = new GroupProof(branching.problem(), steps);
        }
        return proof;
    }

    /** Returns points that no composition exceeds. */
    long bound() {
        return proof == null ? branching.bound() : Math.min(proof.bound(), branching.bound());
    }

    /** Returns whether no composition keeps the rules. */
    boolean isImpossible() {
        return proof != null && proof.isClosed() && proof.best() == null
                || branching.isClosed() && branching.best() == null;
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
        boolean reached = score.hardScore() == 0 && score.softScore() >= bound();
        if (reached || isImpossible()) {
            stop.run();
        }
    }
}
