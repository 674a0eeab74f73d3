package org.tandem.matching.internal.timefold;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverConfigOverride;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.phase.custom.CustomPhaseConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.timefold.room.TimefoldRoom;
import org.tandem.matching.run.Limits;

/**
 * Timefold's solvers. Making a factory takes Timefold much longer than a small programme takes to match, and a factory knows
 * nothing of any programme, so the last few are kept.
 */
final class Solvers {
    private static final int FACTORIES_KEPT = 32;
    /** At most, on average: where no move is accepted any more, a step would not end. */
    private static final long MOVES_PER_STEP = 200;

    /** Timefold's own 400 is for change moves: chains reach good plans in so few steps that a long memory only delays them. */
    private static final int LATE_ACCEPTANCE = 5;

    private static final Duration LONGEST_TIME = Duration.ofDays(36_500);

    private record Kind(long steps, long seed, Set<MatchingConstraints.Part> parts) {

        static Kind of(CompatibilityGraph graph, Limits limits) {
            return new Kind(limits.steps(), limits.seed(), MatchingConstraints.partsOf(graph));
        }
    }

    private static final LoadingCache<Kind, SolverFactory<Seating>> FACTORIES = CacheBuilder.newBuilder()
            .maximumSize(FACTORIES_KEPT)
            .build(CacheLoader.from(kind -> TimefoldRoom.factory(config(kind))));

    private Solvers() {}

    /** Returns what makes solvers of seatings of a graph, by the steps and the seed of {@code limits}. */
    static SolverFactory<Seating> factory(CompatibilityGraph graph, Limits limits) {
        return FACTORIES.getUnchecked(Kind.of(graph, limits));
    }

    /** Returns whether there is such a factory already. */
    static boolean isReady(CompatibilityGraph graph, Limits limits) {
        return FACTORIES.getIfPresent(Kind.of(graph, limits)) != null;
    }

    /**
     * Returns a solver that goes on from the plan it is given.
     *
     * @param time how long it may take
     */
    static Solver<Seating> of(CompatibilityGraph graph, Limits limits, Duration time) {
        return factory(graph, limits)
                .buildSolver(new SolverConfigOverride().withTerminationSpentLimit(wholeMilliseconds(time)));
    }

    private static SolverConfig config(Kind kind) {
        return new SolverConfig()
                .withSolutionClass(Seating.class)
                .withEntityClasses(Seat.class)
                .withScoreDirectorFactory(MatchingConstraints.scoring(kind.parts))
                .withRandomSeed(kind.seed)
                .withPhases(
                        new CustomPhaseConfig().withCustomPhaseCommandList(List.of(new AtWorkPhase())),
                        new LocalSearchPhaseConfig()
                                .withMoveSelectorConfig(
                                        new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(ChainMoves.class))
                                .withAcceptorConfig(
                                        new LocalSearchAcceptorConfig().withLateAcceptanceSize(LATE_ACCEPTANCE))
                                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1))
                                .withTerminationConfig(termination(kind.steps)));
    }

    private static TerminationConfig termination(long steps) {
        return new TerminationConfig()
                .withStepCountLimit((int) Math.min(Integer.MAX_VALUE, steps))
                .withMoveCountLimit(Math.min(Long.MAX_VALUE / MOVES_PER_STEP, steps) * MOVES_PER_STEP);
    }

    /**
     * Timefold takes neither parts of milliseconds nor more of them than a {@code long} holds. It counts whole ones from
     * before it begins, so one more is given: it never ends before the time is up.
     */
    private static Duration wholeMilliseconds(Duration time) {
        return time.compareTo(LONGEST_TIME) > 0
                ? LONGEST_TIME
                : Duration.ofMillis(time.toMillis() + 2);
    }
}
