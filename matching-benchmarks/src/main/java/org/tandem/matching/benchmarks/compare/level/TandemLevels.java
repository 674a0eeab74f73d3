package org.tandem.matching.benchmarks.compare.level;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.tandem.matching.Matcher;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Status;

/** This library through its entry point. */
public final class TandemLevels implements LevelPeer {

    @Override
    public String name() {
        return "Tandem";
    }

    @Override
    public LevelAnswer solve(CompatibilityGraph graph, Duration limit) {
        long start = System.nanoTime();
        Plan plan = Matcher.create().withTimeLimit(limit).match(graph);
        long solving = System.nanoTime() - start;
        int[] pairs = pairs(graph, plan);
        LevelValues values = LevelCheck.values(graph, pairs);
        if (plan.points() != values.points()) {
            throw new IllegalStateException("The points (" + plan.points() + ") of a plan are stated, but it has ("
                    + values.points() + ").\nMaybe a charge is counted differently.");
        }
        return new LevelAnswer(pairs, values, bounds(plan, values, graph), 0, solving);
    }

    private static Map<Level, Long> bounds(Plan plan, LevelValues values, CompatibilityGraph graph) {
        Map<Level, Long> bounds = new EnumMap<>(Level.class);
        if (plan.quality().status() == Status.PROVEN_OPTIMAL) {
            Arrays.stream(Level.values()).forEach(level -> bounds.put(level, values.of(level)));
            return bounds;
        }
        if (graph.overdueCount() == 0) {
            bounds.put(Level.OVERDUE, 0L);
        }
        bounds.put(Level.SEATS, plan.quality().mostMatches());
        bounds.put(Level.POINTS, plan.quality().bound());
        return bounds;
    }

    private static int[] pairs(CompatibilityGraph graph, Plan plan) {
        return plan.matches().stream()
                .mapToInt(match -> graph.pair(
                        Collections.binarySearch(graph.mentorIds(), match.mentor()),
                        Collections.binarySearch(graph.menteeIds(), match.mentee())))
                .sorted()
                .toArray();
    }
}
