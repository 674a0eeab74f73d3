package org.tandem.matching.plan;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * How good a plan is by the policy's objective, and how good any plan could be.
 *
 * @param status whether the plan is proven optimal
 * @param ended why the search ended
 * @param mostMatches no plan has more matches than this
 * @param bound no plan that serves the mentees as well has more points than this; where the objective is not the largest sum
 *     and the plan is proven optimal, no plan as good by that objective has more points
 * @param levels what the plan reaches on each level that can tell two plans apart, the first of which counts most; empty if
 *     this is not known. Where the objective is not the largest sum, they say how the plan compares with any other, also
 *     with those that the objective does not ask for
 */
public record Quality(Status status, Ended ended, long mostMatches, long bound, List<LevelQuality> levels) {

    /** Copies the levels. */
    public Quality {
        levels = ImmutableList.copyOf(levels);
    }

    /** Creates the quality of a plan of which it is not known what it reaches on each level. */
    public Quality(Status status, Ended ended, long mostMatches, long bound) {
        this(status, ended, mostMatches, bound, List.of());
    }
}
