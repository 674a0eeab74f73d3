package org.tandem.matching.internal.timefold;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverConfigOverride;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.phase.PhaseConfig;
import ai.timefold.solver.core.config.phase.custom.CustomPhaseConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.timefold.room.TimefoldRoom;
import org.tandem.matching.policy.Level;
import org.tandem.matching.run.Limits;

/**
 * Timefold's solver with our phases: seat everybody by a quick plan; solve all levels at once, then search level after level;
 * go on with local search where a level is left open. Where the objective determines the plan, it is seated and scored, and
 * that is all.
 *
 * <p>Making a factory takes Timefold much longer than a small programme takes to match, and a factory knows nothing of any
 * programme, so the last few are kept.
 */
final class Solvers {
    /** Nodes of flows expanded on each level, about; then local search goes on. */
    private static final long MOST_WORK = 2_000_000L;

    private static final int FACTORIES_KEPT = 32;
    /** At most, on average: where no move is accepted any more, a step would not end. */
    private static final long MOVES_PER_STEP = 200;

    /** Timefold's own 400 is for change moves: chains reach good plans in so few steps that a long memory only delays them. */
    private static final int LATE_ACCEPTANCE = 5;

    private static final Duration LONGEST_TIME = Duration.ofDays(36_500);

    /** What a solver does. */
    enum Course {
        /** Exact phases first, then local search. */
        SEARCH,
        /** Local search alone. */
        LOCAL_SEARCH_ALONE,
        /** The plan that the objective determines, and no search. */
        EXACT_PLAN
    }

    private record Kind(long steps, long seed, Course course, Set<MatchingConstraints.Part> parts) {}

    private static final LoadingCache<Kind, SolverFactory<Seating>> FACTORIES = CacheBuilder.newBuilder()
            .maximumSize(FACTORIES_KEPT)
            .build(CacheLoader.from(kind -> TimefoldRoom.factory(config(kind))));

    private Solvers() {}

    /**
     * Returns a solver.
     *
     * @param time how long it may take; the steps and the seed are those of {@code limits}
     */
    static Solver<Seating> of(CompatibilityGraph graph, Limits limits, Duration time, Course course) {
        Kind kind = new Kind(limits.steps(), limits.seed(), course, MatchingConstraints.partsOf(graph));
        return FACTORIES.getUnchecked(kind)
                .buildSolver(new SolverConfigOverride().withTerminationSpentLimit(wholeMilliseconds(time)));
    }

    private static SolverConfig config(Kind kind) {
        List<PhaseConfig<?>> phases = new ArrayList<>();
        if (kind.course == Course.EXACT_PLAN) {
            phases.add(phase(new ExactPlanPhase()));
        }
        if (kind.course == Course.SEARCH) {
            phases.add(phase(new QuickPlanPhase()));
            for (int step = 0; step <= Level.values().length + Run.ROUNDS; step++) {
                phases.add(phase(new LevelPhase(MOST_WORK)));
            }
        }
        if (kind.course != Course.EXACT_PLAN) {
            phases.add(new LocalSearchPhaseConfig()
                    .withMoveSelectorConfig(
                            new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(ChainMoves.class))
                    .withAcceptorConfig(new LocalSearchAcceptorConfig().withLateAcceptanceSize(LATE_ACCEPTANCE))
                    .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1))
                    .withTerminationConfig(new TerminationConfig()
                            .withStepCountLimit((int) Math.min(Integer.MAX_VALUE, kind.steps))
                            .withMoveCountLimit(
                                    Math.min(Long.MAX_VALUE / MOVES_PER_STEP, kind.steps) * MOVES_PER_STEP)));
        }
        return new SolverConfig()
                .withSolutionClass(Seating.class)
                .withEntityClasses(Seat.class)
                .withScoreDirectorFactory(MatchingConstraints.scoring(kind.parts))
                .withRandomSeed(kind.seed)
                .withPhases(phases.toArray(new PhaseConfig<?>[0]));
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

    /** A phase of its own for each command: Timefold warns where a command is cut off from those after it. */
    private static PhaseConfig<?> phase(PhaseCommand<Seating> command) {
        return new CustomPhaseConfig().withCustomPhaseCommandList(List.of(command));
    }
}
