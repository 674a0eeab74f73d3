package org.tandem.matching.benchmarks.compare.level;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tandem.matching.compatibility.CompatibilityGraph;

/** Solves a program level by level: each level is maximised, then held, while the next is. Stops at what time leaves open. */
final class LevelRun {

    /** A solver that keeps a program between levels. */
    interface Solver {

        /** Returns the best found within the time, or nothing if nothing was found; later calls may begin from it. */
        Optional<Found> maximise(LevelProgram.Terms objective, Duration time);

        /** Adds a row. */
        void hold(LevelProgram.Terms objective, long value);
    }

    /**
     * What a solver found.
     *
     * @param pairs chosen pairs, ascending
     * @param bound no solution is worth more
     */
    record Found(int[] pairs, long bound) {}

    private LevelRun() {}

    /** Runs all levels. */
    static LevelAnswer run(
            CompatibilityGraph graph, LevelProgram program, Solver solver, long building, Duration limit) {
        long start = System.nanoTime();
        int[] pairs = IntStream.range(0, graph.pairCount()).filter(graph::isFixed).toArray();
        LevelValues values = LevelCheck.values(graph, pairs);
        Map<PlanTier, Long> bounds = new EnumMap<>(PlanTier.class);
        for (PlanTier level : PlanTier.values()) {
            LevelProgram.Terms objective = program.objectives().get(level);
            if (objective == null) {
                bounds.put(level, values.of(level));
                continue;
            }
            Duration left = limit.minusNanos(System.nanoTime() - start);
            Optional<Found> found = left.isPositive() ? solver.maximise(objective, left) : Optional.empty();
            if (found.isPresent()) {
                LevelValues newValues = LevelCheck.values(graph, found.get().pairs());
                if (newValues.compareTo(values) >= 0) {
                    pairs = found.get().pairs();
                    values = newValues;
                }
                bounds.put(level, found.get().bound());
            }
            if (found.isEmpty() || found.get().bound() > values.of(level)) {
                break;
            }
            solver.hold(objective, values.of(level));
        }
        // Levels that are the same for all plans that reach the former follow the values of the last plan.
        for (PlanTier level : PlanTier.values()) {
            if (bounds.containsKey(level) && !program.objectives().containsKey(level)) {
                bounds.put(level, values.of(level));
            }
        }
        return new LevelAnswer(pairs, values, bounds, building, System.nanoTime() - start);
    }
}
