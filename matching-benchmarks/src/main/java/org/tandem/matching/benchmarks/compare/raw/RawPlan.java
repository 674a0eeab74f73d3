package org.tandem.matching.benchmarks.compare.raw;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Timefold's planning solution: all mentees. */
@PlanningSolution
public class RawPlan {
    @PlanningEntityCollectionProperty
    private List<RawMentee> mentees = List.of();

    @PlanningScore
    private @Nullable HardMediumSoftScore score;

    /** Timefold clones plans without arguments. */
    public RawPlan() {}

    RawPlan(List<RawMentee> mentees) {
        this.mentees = mentees;
    }

    /** Returns all mentees. */
    public List<RawMentee> getMentees() {
        return mentees;
    }

    /** Returns the score that Timefold last gave, or null. */
    public @Nullable HardMediumSoftScore getScore() {
        return score;
    }

    /** Sets the score; for Timefold. */
    public void setScore(@Nullable HardMediumSoftScore newScore) {
        score = newScore;
    }
}
