package org.tandem.matching.internal.timefold;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.Score;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;
import ai.timefold.solver.core.config.phase.custom.CustomPhaseConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.preview.api.move.Move;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * Walks at random through solutions, by moves that are made, made without a look at the score, or taken back, and compares the
 * score that Timefold keeps up to date with the one of the same solution counted afresh.
 *
 * @param <S> class of the solutions
 */
public final class ScoreWalk<S> implements PhaseCommand<S> {
    private static final int STEPS = 120;

    private final Function<PhaseCommandContext<S>, Move<S>> draw;
    private final Function<S, Score<?>> afresh;
    private final SplittableRandom random;
    private final Set<Object> scores = new HashSet<>();

    /**
     * Prepares a walk.
     *
     * @param draw draws the next move; it may change many things at once
     * @param afresh counts the score of a solution, which it must leave as it is
     */
    public ScoreWalk(
            Function<PhaseCommandContext<S>, Move<S>> draw, Function<S, Score<?>> afresh, SplittableRandom random) {
        this.draw = draw;
        this.afresh = afresh;
        this.random = random;
    }

    /** Walks from a solution, and returns how many different scores were met. */
    public int from(S start, Class<?> entity, ScoreDirectorFactoryConfig scoring) {
        SolverConfig config = new SolverConfig()
                .withSolutionClass(start.getClass())
                .withEntityClasses(entity)
                .withScoreDirectorFactory(scoring)
                .withPhases(new CustomPhaseConfig().withCustomPhaseCommandList(List.of(this)));
        SolverFactory.<S>create(config).buildSolver().solve(start);
        return scores.size();
    }

    @Override
    public void changeWorkingSolution(PhaseCommandContext<S> context) {
        for (int step = 0; step < STEPS; step++) {
            Move<S> move = draw.apply(context);
            switch (random.nextInt(3)) {
                case 0 -> context.execute(move);
                case 1 -> {
                    Object kept = context.executeAndCalculateScore(move);
                    meet(step, kept, afresh.apply(context.getWorkingSolution()));
                }
                default -> {
                    Object kept = context.executeTemporarilyAndCalculateScore(move);
                    meet(step, kept, context.executeTemporarily(move, afresh::apply));
                }
            }
        }
    }

    private void meet(int step, Object kept, Object counted) {
        assertThat(kept).as("score at step %s", step).isEqualTo(counted);
        scores.add(kept);
    }
}
