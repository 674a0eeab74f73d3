package org.tandem.matching.internal.timefold.group;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.phase.PhaseConfig;
import ai.timefold.solver.core.config.phase.custom.CustomPhaseConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import java.time.Duration;
import java.util.List;
import org.tandem.matching.internal.group.GroupProblem;
import org.tandem.matching.internal.timefold.room.TimefoldRoom;
import org.tandem.matching.run.Limits;

/**
 * Timefold's solver with our phases: branch, and seat everybody by that; go downhill; prove the best by whole groups; then
 * local search by exchanges.
 *
 * <p>Making a factory takes Timefold much longer than a small event takes to compose, and a factory knows nothing of any event,
 * so the last few are kept.
 */
final class GroupSolvers {
    /** At most, on average: where no move is accepted any more, a step would not end. */
    private static final long MOVES_PER_STEP = 200;

    /** A long memory pays where there are few moves to try; with many it only delays them. */
    private static final int LONGEST_MEMORY = 400;
    private static final long MEMORY_TIMES_SQUARE_OF_PEOPLE = 2_000_000;

    private static final long STEPS_PER_MEMORY = 10;
    private static final int FACTORIES_KEPT = 32;
    private static final Duration LONGEST_TIME = Duration.ofDays(36_500);

    private record Kind(long seed, long steps, int memory) {}

    private static final LoadingCache<Kind, SolverFactory<Grouping>> FACTORIES = CacheBuilder.newBuilder()
            .maximumSize(FACTORIES_KEPT)
            .build(CacheLoader.from(GroupSolvers::create));

    private GroupSolvers() {}

    /** Returns a factory of solvers with our phases, which watch the time themselves. */
    static SolverFactory<Grouping> of(GroupProblem problem, Limits limits) {
        long people = problem.people();
        long memory = Math.min(MEMORY_TIMES_SQUARE_OF_PEOPLE / (people * people), limits.steps() / STEPS_PER_MEMORY);
        return FACTORIES.getUnchecked(new Kind(limits.seed(), limits.steps(), Math.clamp(memory, 1, LONGEST_MEMORY)));
    }

    private static SolverFactory<Grouping> create(Kind kind) {
        PhaseConfig<?> seating = new CustomPhaseConfig().withCustomPhaseCommandList(List.of(new SeatPhase()));
        PhaseConfig<?> descent =
                new CustomPhaseConfig().withCustomPhaseCommandList(List.of(new DescentPhase(kind.steps, kind.seed)));
        PhaseConfig<?> proof = new CustomPhaseConfig().withCustomPhaseCommandList(List.of(new ProofPhase()));
        PhaseConfig<?> search = new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(
                        new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(ExchangeMoves.class))
                .withAcceptorConfig(new LocalSearchAcceptorConfig().withLateAcceptanceSize(kind.memory))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1))
                .withTerminationConfig(new TerminationConfig()
                        .withStepCountLimit((int) Math.min(Integer.MAX_VALUE, kind.steps))
                        .withMoveCountLimit(
                                Math.min(Long.MAX_VALUE / MOVES_PER_STEP, kind.steps) * MOVES_PER_STEP));
        return TimefoldRoom.factory(scoring(kind.seed).withPhases(seating, descent, proof, search));
    }

    /** Returns a factory of solvers with Timefold's own phases and moves, for comparison. */
    static SolverFactory<Grouping> timefoldAlone(Limits limits) {
        return TimefoldRoom.factory(scoring(limits.seed())
                .withTerminationSpentLimit(wholeMilliseconds(limits.time()))
                .withPhases(
                        new ConstructionHeuristicPhaseConfig(),
                        new LocalSearchPhaseConfig().withTerminationConfig(new TerminationConfig()
                                .withStepCountLimit((int) Math.min(Integer.MAX_VALUE, limits.steps())))));
    }

    private static SolverConfig scoring(long seed) {
        return new SolverConfig()
                .withSolutionClass(Grouping.class)
                .withEntityClasses(Party.class)
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withConstraintProviderClass(GroupConstraints.class))
                .withRandomSeed(seed);
    }

    /** Timefold takes neither parts of milliseconds nor more of them than a {@code long} holds. */
    private static Duration wholeMilliseconds(Duration time) {
        return time.compareTo(LONGEST_TIME) > 0
                ? LONGEST_TIME
                : Duration.ofMillis(time.plusNanos(999_999).toMillis());
    }
}
