package org.tandem.matching.plan;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.tandem.matching.policy.Level;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * How good a plan is on one level, in the level's unit, and how good any plan could be there.
 *
 * @param level what is counted
 * @param value what the plan reaches
 * @param bound no plan that is as good on all levels before exceeds it; absent while none is known
 * @param proven whether no plan is better on this level and all before it: each value is its bound
 */
public record LevelQuality(Level level, long value, OptionalLong bound, boolean proven) implements Answer {

    /** Returns by how much a plan that is as good on all levels before could be better. */
    Gap gap() {
        if (bound.isEmpty()) {
            return new Gap(level, OptionalLong.empty(), OptionalDouble.empty());
        }
        long most = bound.getAsLong();
        OptionalDouble percent = level == Level.POINTS && most > 0
                ? OptionalDouble.of(100.0 * (most - value) / most)
                : OptionalDouble.empty();
        return new Gap(level, OptionalLong.of(most - value), percent);
    }

    @Override
    public String say(Wording wording) {
        String name = wording.phrase(LevelQuality.class, "level." + level);
        if (proven) {
            return wording.phrase(LevelQuality.class, "level.proven", name, value);
        }
        return bound.isPresent()
                ? wording.phrase(LevelQuality.class, "level.bound", name, value, bound.getAsLong())
                : wording.phrase(LevelQuality.class, "level.open", name, value);
    }
}
