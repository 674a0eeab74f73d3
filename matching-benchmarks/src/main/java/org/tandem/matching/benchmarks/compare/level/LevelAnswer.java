package org.tandem.matching.benchmarks.compare.level;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/**
 * A plan, and what its finder claims about it.
 *
 * @param pairs chosen pairs of a graph, ascending
 * @param values what they are worth, by {@link LevelCheck}
 * @param bounds by level: no plan that is worth the same before it is worth more; levels without a bound are absent
 * @param building nanoseconds spent on the peer's form of the problem
 * @param solving nanoseconds spent after that
 */
public record LevelAnswer(
        int[] pairs, LevelValues values, Map<PlanTier, Long> bounds, long building, long solving) {

    /** Keeps a copy of the bounds. */
    public LevelAnswer {
        bounds = ImmutableMap.copyOf(bounds);
    }

    /** Returns whether it is claimed that no plan is better by this level and all before it. */
    public boolean isProven(PlanTier level) {
        for (PlanTier each : PlanTier.values()) {
            Long bound = bounds.get(each);
            if (bound == null || bound > values.of(each)) {
                return false;
            }
            if (each == level) {
                return true;
            }
        }
        return true;
    }

    /** Returns whether it is claimed that no plan is better. */
    public boolean isProven() {
        return isProven(PlanTier.POINTS);
    }

    /** Returns the number of levels proven, from the first on. */
    public int provenLevels() {
        int proven = 0;
        for (PlanTier level : PlanTier.values()) {
            proven += isProven(level) ? 1 : 0;
        }
        return proven;
    }
}
