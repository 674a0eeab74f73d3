package org.tandem.matching.benchmarks.compare.level;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tandem.matching.Matcher;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.plan.LevelQuality;
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
        return new LevelAnswer(pairs, values, bounds(plan, values), 0, solving);
    }

    private static Map<PlanTier, Long> bounds(Plan plan, LevelValues values) {
        Map<PlanTier, Long> bounds = new EnumMap<>(PlanTier.class);
        if (plan.quality().status() == Status.PROVEN_OPTIMAL) {
            Arrays.stream(PlanTier.values()).forEach(level -> bounds.put(level, values.of(level)));
            return bounds;
        }
        List<LevelQuality> stated = plan.quality().levels();
        stated.forEach(one -> one.bound().ifPresent(bound -> bounds.put(level(one.level()), bound)));
        boolean proven = true;
        for (PlanTier level : PlanTier.values()) {
            List<LevelQuality> same =
                    stated.stream().filter(one -> level(one.level()) == level).toList();
            proven &= same.stream().allMatch(LevelQuality::proven);
            // What is not stated is the same for all plans that reach the levels before.
            if (proven && same.isEmpty()) {
                bounds.put(level, values.of(level));
            }
        }
        return bounds;
    }

    private static PlanTier level(org.tandem.matching.policy.Level level) {
        return switch (level) {
            case GUARANTEE -> PlanTier.OVERDUE;
            case MATCHES -> PlanTier.SEATS;
            case SERVED -> PlanTier.SERVED;
            case URGENCY -> PlanTier.URGENCY;
            case FIRST_PLACES -> PlanTier.PLACES;
            case POINTS -> PlanTier.POINTS;
            case KEPT -> throw new IllegalArgumentException("The level (KEPT) must not be in a match from scratch.");
        };
    }

    private static int[] pairs(CompatibilityGraph graph, Plan plan) {
        return plan.matches().stream()
                .mapToInt(match -> graph.pair(match.mentor(), match.mentee()))
                .sorted()
                .toArray();
    }
}
