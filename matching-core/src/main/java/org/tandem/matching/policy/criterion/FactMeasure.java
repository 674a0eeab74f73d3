package org.tandem.matching.policy.criterion;

import org.tandem.matching.policy.Measure;
import org.tandem.matching.policy.Role;

/** Compares one fact of each of the two, a number; quick enough to be told of any mentor at a glance. */
abstract class FactMeasure implements Measure {
    /** Stands for a fact that nobody stated. */
    static final int UNKNOWN = -1;

    private final int[] mentors;
    private final int[] mentees;

    /**
     * Takes the facts.
     *
     * @param mentors by mentor: 0 or more, or {@link #UNKNOWN}
     * @param mentees by mentee: the same
     */
    FactMeasure(int[] mentors, int[] mentees) {
        this.mentors = mentors;
        this.mentees = mentees;
    }

    /** Returns how well two facts that are known fit, 0 to 1. */
    abstract double fit(int ofMentor, int ofMentee);

    @Override
    public final double value(int mentor, int mentee) {
        return isKnown(mentor, mentee) ? fit(mentors[mentor], mentees[mentee]) : 0;
    }

    @Override
    public final boolean isKnown(Role role, int person) {
        return (role == Role.MENTOR ? mentors : mentees)[person] != UNKNOWN;
    }

    @Override
    public final double highest(int mentee) {
        return mentees[mentee] == UNKNOWN ? 0 : 1;
    }

    @Override
    public final void values(int mentee, int[] others, int count, double[] values) {
        for (int m = 0; m < count; m++) {
            values[m] = value(others[m], mentee);
        }
    }

    @Override
    public final boolean highest(int mentee, int[] others, int count, double[] values) {
        values(mentee, others, count, values);
        return true;
    }
}
