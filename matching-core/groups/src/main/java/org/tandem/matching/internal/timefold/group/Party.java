package org.tandem.matching.internal.timefold.group;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.internal.group.GroupProblem;

/** People who stay together, mostly one: Timefold decides in which group. */
@PlanningEntity
public class Party {
    @PlanningId
    private int number;

    private GroupProblem problem;
    private List<GroupNode> admitted;

    @PlanningVariable
    private @Nullable GroupNode group;

    /** Timefold clones parties without arguments. */
    @SuppressWarnings("NullAway.Init")
    public Party() {}

    Party(int number, GroupProblem problem, List<GroupNode> admitted) {
        this.number = number;
        this.problem = problem;
        this.admitted = admitted;
    }

    /** Returns the number of this party among all. */
    public int getNumber() {
        return number;
    }

    /** Returns the groups that the rules admit. */
    @ValueRangeProvider
    public List<GroupNode> getAdmitted() {
        return admitted;
    }

    /** Returns the group; null before the first phase. */
    public @Nullable GroupNode getGroup() {
        return group;
    }

    /** Sets the group. */
    public void setGroup(@Nullable GroupNode newGroup) {
        group = newGroup;
    }

    GroupProblem problem() {
        return problem;
    }

    int[] people() {
        return problem.parties()[number];
    }

    @Override
    public String toString() {
        return "Party[" + number + "]";
    }
}
