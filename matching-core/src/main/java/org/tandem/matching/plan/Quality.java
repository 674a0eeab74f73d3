package org.tandem.matching.plan;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.tandem.matching.policy.Level;

/**
 * How good a plan is by the policy's objective, and how good any plan could be.
 *
 * @param status whether the plan is proven optimal
 * @param ended why the search ended
 * @param mostMatches no plan has more matches than this, whatever it reaches on other levels
 * @param levels what the plan reaches on each level that can tell two plans apart, the first of which counts most; empty if
 *     this is not known. Where the objective is not the largest sum, they say how the plan compares with any other, also
 *     with those that the objective does not ask for
 */
public record Quality(Status status, Ended ended, long mostMatches, List<LevelQuality> levels) {

    /** Copies the levels. */
    public Quality {
        levels = ImmutableList.copyOf(levels);
    }

    /** Creates the quality of a plan of which it is not known what it reaches on each level. */
    public Quality(Status status, Ended ended, long mostMatches) {
        this(status, ended, mostMatches, List.of());
    }

    /**
     * Returns points that no plan exceeds which is as good on all levels before those of points; absent while none are known,
     * as long as a level before is open.
     */
    public OptionalLong bound() {
        return levels.stream()
                .filter(one -> one.level() == Level.POINTS)
                .findFirst()
                .map(LevelQuality::bound)
                .orElse(OptionalLong.empty());
    }

    /**
     * Returns how much better another plan could be, on the first level on which it is not proven that none is; nothing if the
     * plan is proven optimal, or if what it reaches on each level is not known.
     */
    public Optional<Gap> gap() {
        return status == Status.PROVEN_OPTIMAL
                ? Optional.empty()
                : levels.stream().filter(level -> !level.proven()).findFirst().map(LevelQuality::gap);
    }
}
