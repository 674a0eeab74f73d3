package org.tandem.matching.benchmarks.compare.raw.group;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.benchmarks.compare.group.GroupInstance;
import org.tandem.matching.benchmarks.compare.group.Weights;

/** A person: Timefold decides on the group. */
@PlanningEntity
public class RawPerson {
    private static final int WHOLE = 1_000;

    @PlanningId
    private int id;

    private GroupInstance instance;
    private byte[] offered;

    @PlanningVariable
    private @Nullable RawGroup group;

    /** Timefold clones people without arguments. */
    @SuppressWarnings("NullAway.Init")
    public RawPerson() {}

    RawPerson(int id, GroupInstance instance) {
        this.id = id;
        this.instance = instance;
        offered = instance.offered()[id];
    }

    /** Returns the position in the instance. */
    public int getId() {
        return id;
    }

    /** Returns the group, or null before there is one. */
    public @Nullable RawGroup getGroup() {
        return group;
    }

    /** Sets the group. */
    public void setGroup(@Nullable RawGroup newGroup) {
        group = newGroup;
    }

    /** Returns the organisation. */
    public int getOrganisation() {
        return instance.organisation()[id];
    }

    /** Returns the career stage. */
    public int getStage() {
        return instance.stage()[id];
    }

    /** Returns the level of a competence, 0 to 5. */
    int offers(int competence) {
        return offered[competence];
    }

    /** Returns whether two people's organisations compete. */
    public boolean competesWith(RawPerson other) {
        return instance.competes(id, other.id);
    }

    /** Returns what it is worth that two are together in a group of their size: how different they are. */
    public long getPointsWith(RawPerson other) {
        int sectors = instance.sector()[id] == instance.sector()[other.id] ? 0 : WHOLE;
        int occupations = instance.occupation()[id] == instance.occupation()[other.id] ? 0 : WHOLE;
        int stages = Math.abs(getStage() - other.getStage()) * WHOLE / GroupInstance.HIGHEST_STAGE;
        int acquaintances = instance.haveMet(id, other.id) ? WHOLE / 2 : WHOLE;
        Weights weights = instance.weights();
        // The mean over pairs, for each member, is the sum times 2 / (size - 1).
        return 2L
                * (weights.sectors() * sectors
                        + weights.occupations() * occupations
                        + weights.stages() * stages
                        + weights.acquaintances() * acquaintances)
                / (instance.most() - 1);
    }

    /** Returns what the interest in the topic of the group is worth. */
    public long getInterestPoints() {
        return group == null
                ? 0
                : (long) instance.weights().interest() * instance.halvesOfInterest(id, group.index()) * WHOLE / 2;
    }
}
