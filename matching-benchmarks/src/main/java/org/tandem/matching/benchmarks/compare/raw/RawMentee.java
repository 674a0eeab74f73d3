package org.tandem.matching.benchmarks.compare.raw;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A mentee: Timefold decides who of the eligible mentors it gets, or none. */
@PlanningEntity
public class RawMentee {
    @PlanningId
    private int id;

    private int organisation;
    private boolean[] rivals;
    private List<RawMentor> eligible;
    private int[] eligibleIndexes;
    private long[] pointsOfEligible;

    @PlanningVariable(allowsUnassigned = true)
    private @Nullable RawMentor mentor;

    /** Timefold clones mentees without arguments. */
    @SuppressWarnings("NullAway.Init")
    public RawMentee() {}

    RawMentee(int id, int organisation, boolean[] rivals, List<RawMentor> eligible, long[] pointsOfEligible) {
        this.id = id;
        this.organisation = organisation;
        this.rivals = rivals;
        this.eligible = eligible;
        this.eligibleIndexes = eligible.stream().mapToInt(RawMentor::index).toArray();
        this.pointsOfEligible = pointsOfEligible;
    }

    /** Returns the position in the instance. */
    public int getId() {
        return id;
    }

    /** Returns the eligible mentors, ascending. */
    @ValueRangeProvider
    public List<RawMentor> getEligible() {
        return eligible;
    }

    /** Returns the mentor given, or null. */
    public @Nullable RawMentor getMentor() {
        return mentor;
    }

    /** Gives a mentor, or null for none. */
    public void setMentor(@Nullable RawMentor newMentor) {
        mentor = newMentor;
    }

    /** Returns the points of the pair; 0 if there is no mentor. */
    public long getPoints() {
        return mentor == null ? 0 : pointsOfEligible[Arrays.binarySearch(eligibleIndexes, mentor.index())];
    }

    /** Returns whether two mentees come from one or from competing organisations. */
    public boolean competesWith(RawMentee other) {
        return rivals[other.organisation];
    }
}
