package org.tandem.matching.benchmarks.compare.level;

import ai.timefold.solver.core.api.score.BendableScore;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.SwapMoveSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.timefold.MatchingConstraints;
import org.tandem.matching.internal.timefold.Seat;
import org.tandem.matching.internal.timefold.Seating;

/**
 * Timefold with its own phases and moves, first fit and late acceptance by changes and swaps, on this library's score: no layer
 * and no move of this library. It proves nothing and uses all the time it gets: ten times what this library took, as far as
 * {@code most} allows.
 *
 * @param most time for one cohort
 */
record RawTimefoldLevels(Duration most) implements LevelPeer {
    private static final int TIMES = 10;
    private static final Duration LEAST = Duration.ofMillis(500);

    @Override
    public String name() {
        return "raw Timefold";
    }

    @Override
    public Duration limit(Duration others, long tandem) {
        Duration times = Duration.ofNanos(tandem).multipliedBy(TIMES);
        Duration wanted = times.compareTo(LEAST) < 0 ? LEAST : times;
        return wanted.compareTo(most) < 0 ? wanted : most;
    }

    @Override
    public LevelAnswer solve(CompatibilityGraph graph, Duration limit) {
        long start = System.nanoTime();
        var solver = SolverFactory.<Seating>create(config(graph, limit)).buildSolver();
        Seating seating = Seating.of(graph);
        long built = System.nanoTime();
        Seating best = seating.getSeats().stream().allMatch(Seat::isFixed) ? seating : solver.solve(seating);
        long solved = System.nanoTime();
        BendableScore score = best.getScore();
        int[] pairs = score != null && score.isFeasible()
                ? best.pairs(graph)
                : graph.fixedPairs().toArray();
        return new LevelAnswer(pairs, LevelCheck.values(graph, pairs), Map.of(), built - start, solved - built);
    }

    private static SolverConfig config(CompatibilityGraph graph, Duration limit) {
        ConstructionHeuristicPhaseConfig construction = new ConstructionHeuristicPhaseConfig();
        construction.setMoveSelectorConfigList(
                List.of(new ChangeMoveSelectorConfig().withFilterClass(EligibleMoves.class)));
        return new SolverConfig()
                .withSolutionClass(Seating.class)
                .withEntityClasses(Seat.class)
                .withScoreDirectorFactory(MatchingConstraints.scoring(graph))
                .withPhases(
                        construction,
                        new LocalSearchPhaseConfig()
                                .withMoveSelectorConfig(new UnionMoveSelectorConfig()
                                        .withMoveSelectors(
                                                new ChangeMoveSelectorConfig().withFilterClass(EligibleMoves.class),
                                                new SwapMoveSelectorConfig().withFilterClass(EligibleMoves.class))))
                .withTerminationConfig(new TerminationConfig().withSpentLimit(Duration.ofMillis(limit.toMillis() + 1)));
    }
}
