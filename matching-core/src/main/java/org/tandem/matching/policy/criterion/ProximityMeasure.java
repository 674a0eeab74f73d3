package org.tandem.matching.policy.criterion;

import org.tandem.matching.internal.index.Distances;
import org.tandem.matching.policy.Measure;
import org.tandem.matching.policy.Role;

/** Measures how near two people are. */
record ProximityMeasure(Distances distances, double zeroAtKilometres) implements Measure {
    @Override
    public boolean isKnown(Role role, int person) {
        return role == Role.MENTOR ? distances.isMentorKnown(person) : distances.isMenteeKnown(person);
    }

    @Override
    public double value(int mentor, int mentee) {
        double kilometres = distances.kilometres(mentor, mentee);
        return kilometres < zeroAtKilometres ? 1 - kilometres / zeroAtKilometres : 0;
    }

    @Override
    public void values(int mentee, int[] mentors, int count, double[] values) {
        for (int m = 0; m < count; m++) {
            values[m] = value(mentors[m], mentee);
        }
    }

    @Override
    public boolean highest(int mentee, int[] mentors, int count, double[] values) {
        distances.leastKilometres(mentee, mentors, count, values);
        for (int m = 0; m < count; m++) {
            values[m] = values[m] < zeroAtKilometres ? 1 - values[m] / zeroAtKilometres : 0;
        }
        return true;
    }
}
