package org.tandem.matching.internal.timefold;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.policy.Level;

/** One of the mentors that a mentee wants: Timefold decides which mentor it is, or none. */
@PlanningEntity
public class Seat {
    @PlanningId
    private int number;

    private MenteeNode mentee;
    private @Nullable MentorNode fixedMentor;

    @PlanningVariable(allowsUnassigned = true)
    private @Nullable MentorNode mentor;

    /** Timefold clones seats without arguments. */
    @SuppressWarnings("NullAway.Init")
    public Seat() {}

    Seat(int number, MenteeNode mentee, @Nullable MentorNode fixedMentor) {
        this.number = number;
        this.mentee = mentee;
        this.fixedMentor = fixedMentor;
        this.mentor = fixedMentor;
    }

    /** Returns the number of this seat among all. */
    public int getNumber() {
        return number;
    }

    /** Returns the mentors that the policy admits. */
    public List<MentorNode> getEligible() {
        return mentee.eligible();
    }

    /** Returns whether the policy admits a mentor. */
    public boolean admits(MentorNode candidate) {
        return mentee.admits(candidate);
    }

    /** Returns the mentor given, or null. */
    public @Nullable MentorNode getMentor() {
        return mentor;
    }

    /** Gives a mentor, or null for none. */
    public void setMentor(@Nullable MentorNode newMentor) {
        mentor = newMentor;
    }

    /** Returns whether a coordinator has fixed the mentor of this seat. */
    @PlanningPin
    public boolean isFixed() {
        return fixedMentor != null;
    }

    /** Returns the mentor that a coordinator has fixed, or null. */
    public @Nullable MentorNode getFixedMentor() {
        return fixedMentor;
    }

    /** Returns the position of the mentee in the graph. */
    public int getMentee() {
        return mentee.index();
    }

    /** Returns the mentee. */
    MenteeNode mentee() {
        return mentee;
    }

    /**
     * Returns what the first mentor of this seat's mentee is worth on a level before the points; 0 on levels that tell no plans
     * apart, and on that of matches, to which every seat adds 1.
     */
    public long firstMentorOn(Level level) {
        return switch (level) {
            case GUARANTEE -> mentee.overdue();
            case SERVED -> mentee.alone();
            case URGENCY -> mentee.urgency();
            case MATCHES, FIRST_PLACES, POINTS, KEPT -> 0;
        };
    }

    /** Returns the points of the pair; 0 if there is no mentor. */
    public long getPoints() {
        return mentor == null ? 0 : mentee.points(mentor);
    }

    /** Returns how many hard rules object to two seats that share this seat's mentor. */
    public long objectionsTo(Seat other) {
        return mentor == null ? 0 : mentee.objections(mentor, other.mentee);
    }

    /** Returns what soft rules charge for two seats that share this seat's mentor. */
    public long chargesWith(Seat other) {
        return mentor == null ? 0 : mentee.charges(mentor, other.mentee);
    }

    /** Returns the match under every key of every rule about two matches. */
    List<Meeting> meetings() {
        return mentor == null ? List.of() : mentee.meetings(number, mentor);
    }

    /** Returns the limits that quotas set to the match. */
    List<Limit> limits() {
        return mentor == null ? List.of() : mentee.limits(mentor);
    }

    @Override
    public String toString() {
        return "Seat[" + number + "]";
    }
}
