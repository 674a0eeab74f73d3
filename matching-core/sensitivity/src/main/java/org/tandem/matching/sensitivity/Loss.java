package org.tandem.matching.sensitivity;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.tandem.matching.internal.model.Levels;
import org.tandem.matching.policy.Level;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * By how much a plan is worse than the best one, level by level: who is served comes before points, so that points may be gained
 * where a match is lost.
 *
 * @param lost by level, in the order in which they count, each in its own unit: how much less the plan reaches, negative if it reaches
 *     more; only levels that differ, and the first is positive. Empty: nothing is lost, or not known to be
 * @param percent per cent of the best plan's points that are lost; empty if more than points is lost, or there are none
 * @param exact whether it is exactly so much; if not, it is at least so much, as a bound says
 */
public record Loss(Map<Level, Long> lost, OptionalDouble percent, boolean exact) implements Answer {

    /** Copies the map, keeping its order. */
    public Loss {
        lost = ImmutableMap.copyOf(lost);
    }

    /** The difference of two plans by their levels; of a bound, only the first level that differs says something. */
    static Loss of(Levels levels, long[] best, long[] other, boolean exact) {
        ImmutableMap.Builder<Level, Long> lost = ImmutableMap.builder();
        boolean onlyPoints = true;
        int first = Arrays.mismatch(best, other);
        if (!exact && first >= 0 && other[first] > best[first]) {
            // No plan is better than the best, whatever the bound allows.
            return new Loss(Map.of(), OptionalDouble.empty(), false);
        }
        int end = exact || first < 0 ? best.length : first + 1;
        for (int k = 0; k < end; k++) {
            if (best[k] != other[k]) {
                Level level = levels.list().get(k);
                lost.put(level, best[k] - other[k]);
                onlyPoints &= level == Level.POINTS;
            }
        }
        long most = best[levels.points()];
        long less = most - other[levels.points()];
        return new Loss(
                lost.buildOrThrow(),
                onlyPoints && most > 0 ? OptionalDouble.of(100.0 * less / most) : OptionalDouble.empty(),
                exact);
    }

    /** Returns whether nothing is lost. */
    public boolean isNothing() {
        return lost.isEmpty();
    }

    /** Returns how much less is reached on a level; negative if more. */
    public long on(Level level) {
        return lost.getOrDefault(level, 0L);
    }

    @Override
    public String say(Wording wording) {
        if (lost.isEmpty()) {
            String nothing = wording.phrase(Loss.class, "loss.nothing");
            return exact ? nothing : wording.phrase(Loss.class, "loss.least", nothing);
        }
        List<String> parts = new ArrayList<>();
        lost.forEach((level, less) -> parts
                .add(wording.phrase(Loss.class, "loss." + level + (less > 0 ? ".less" : ".more"), Math.abs(less))));
        String all = String.join(", ", parts);
        String whole =
                percent.isPresent() ? wording.phrase(Loss.class, "loss.percent", all, percent.getAsDouble()) : all;
        return exact ? whole : wording.phrase(Loss.class, "loss.least", whole);
    }
}
