package org.tandem.matching.policy.criterion;

import org.tandem.matching.internal.index.KeySets;
import org.tandem.matching.policy.Measure;
import org.tandem.matching.policy.Role;

/** Measures how much two sets of keys are alike, or how much they differ. */
record KeysMeasure(KeySets keys, boolean alike) implements Measure {
    @Override
    public boolean isKnown(Role role, int person) {
        return role == Role.MENTOR ? keys.hasMentorAny(person) : keys.hasMenteeAny(person);
    }

    @Override
    public double value(int mentor, int mentee) {
        if (!keys.isKnown(mentor, mentee)) {
            return 0;
        }
        double jaccard = keys.jaccard(mentor, mentee);
        return alike ? jaccard : 1 - jaccard;
    }

    @Override
    public double highest(int mentee) {
        return keys.hasMenteeAny(mentee) ? 1 : 0;
    }

    @Override
    public void values(int mentee, int[] mentors, int count, double[] values) {
        for (int m = 0; m < count; m++) {
            values[m] = value(mentors[m], mentee);
        }
    }
}
