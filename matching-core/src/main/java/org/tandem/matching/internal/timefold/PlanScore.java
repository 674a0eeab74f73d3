package org.tandem.matching.internal.timefold;

import ai.timefold.solver.core.api.score.BendableScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolutionUpdatePolicy;
import java.util.Objects;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.model.Levels;
import org.tandem.matching.internal.model.LexScore;
import org.tandem.matching.internal.timefold.room.TimefoldRoom;
import org.tandem.matching.run.Limits;

/** What Timefold's constraint streams say of a plan: two ways to count must give one result. */
public final class PlanScore {
    private PlanScore() {}

    /**
     * Has Timefold score a plan.
     *
     * @param levels those of {@code graph}
     * @param limits whose solver is used if local search may follow
     * @param pairs the chosen pairs, ascending
     * @param expected what the plan adds up to
     * @throws IllegalStateException if Timefold has another score, or finds that the plan breaks something
     */
    public static void check(
            CompatibilityGraph graph, Levels levels, Limits limits, int[] pairs, LexScore expected) {
        BendableScore score = TimefoldRoom.inside(() -> SolutionManager.<Seating, BendableScore>create(
                Solvers.factory(graph, limits))
                .update(Seating.of(graph, levels, pairs), SolutionUpdatePolicy.UPDATE_SCORE_ONLY));
        check(Objects.requireNonNull(score), levels, expected);
    }

    /** Returns whether Timefold needs no time to get ready to score plans of a graph. */
    public static boolean isReady(CompatibilityGraph graph, Limits limits) {
        return Solvers.isReady(graph, limits);
    }

    static void check(BendableScore score, Levels levels, LexScore expected) {
        if (!score.isFeasible() || !LevelScore.of(score, levels).equals(expected)) {
            throw new IllegalStateException("Timefold's score (" + score + ") is not what the plan adds up to ("
                    + expected + " on " + levels.list() + ")."
                    + "\nMaybe a rule about two matches does not answer the same whenever it is asked.");
        }
    }
}
