package org.tandem.matching.benchmarks.compare.raw.group;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.HardSoftScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Timefold's planning solution: all people, all groups. */
@PlanningSolution
public class RawGrouping {
    @PlanningEntityCollectionProperty
    private List<RawPerson> people = List.of();

    @ProblemFactCollectionProperty
    @ValueRangeProvider
    private List<RawGroup> groups = List.of();

    @PlanningScore
    private @Nullable HardSoftScore score;

    /** Timefold clones groupings without arguments. */
    public RawGrouping() {}

    RawGrouping(List<RawPerson> people, List<RawGroup> groups) {
        this.people = people;
        this.groups = groups;
    }

    /** Returns all people. */
    public List<RawPerson> getPeople() {
        return people;
    }

    /** Returns all groups. */
    public List<RawGroup> getGroups() {
        return groups;
    }

    /** Returns the score that Timefold last gave, or null. */
    public @Nullable HardSoftScore getScore() {
        return score;
    }

    /** Sets the score; for Timefold. */
    public void setScore(@Nullable HardSoftScore newScore) {
        score = newScore;
    }
}
