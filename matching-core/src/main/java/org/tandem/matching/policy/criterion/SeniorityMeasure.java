package org.tandem.matching.policy.criterion;

import java.util.List;
import org.tandem.matching.policy.Measure;
import org.tandem.matching.policy.Role;
import org.tandem.matching.programme.CareerStage;
import org.tandem.matching.programme.Person;
import org.tandem.matching.programme.Programme;

/** Measures how near the distance of two career stages is to the ideal. */
final class SeniorityMeasure implements Measure {
    private static final int UNKNOWN = -1;
    private static final double LOSS_PER_STEP = 1.0 / 4;

    private final int idealSteps;
    private final int[] mentors;
    private final int[] mentees;

    SeniorityMeasure(Programme programme, int idealSteps) {
        this.idealSteps = idealSteps;
        mentors = stages(programme.mentors());
        mentees = stages(programme.mentees());
    }

    private static int[] stages(List<? extends Person> people) {
        return people.stream()
                .mapToInt(person -> person.profile().stage().map(CareerStage::ordinal).orElse(UNKNOWN))
                .toArray();
    }

    @Override
    public boolean isKnown(Role role, int person) {
        return (role == Role.MENTOR ? mentors : mentees)[person] != UNKNOWN;
    }

    @Override
    public double highest(int mentee) {
        return mentees[mentee] == UNKNOWN ? 0 : 1;
    }

    @Override
    public void values(int mentee, int[] others, int count, double[] values) {
        for (int m = 0; m < count; m++) {
            values[m] = value(others[m], mentee);
        }
    }

    @Override
    public boolean highest(int mentee, int[] others, int count, double[] values) {
        values(mentee, others, count, values);
        return true;
    }

    @Override
    public double value(int mentor, int mentee) {
        if (!isKnown(mentor, mentee)) {
            return 0;
        }
        int off = Math.abs(mentors[mentor] - mentees[mentee] - idealSteps);
        return Math.max(0, 1 - off * LOSS_PER_STEP);
    }
}
