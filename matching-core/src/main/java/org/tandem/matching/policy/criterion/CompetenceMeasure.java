package org.tandem.matching.policy.criterion;

import org.tandem.matching.internal.index.Competences;
import org.tandem.matching.policy.Measure;
import org.tandem.matching.policy.Role;

/** Measures how far one of the two offers what the other seeks. */
record CompetenceMeasure(Competences competences, Role seeking) implements Measure {
    @Override
    public boolean isKnown(Role role, int person) {
        return role == seeking ? competences.needs(person) > 0 : competences.offersAny(person);
    }

    @Override
    public double value(int mentor, int mentee) {
        if (!isKnown(mentor, mentee)) {
            return 0;
        }
        return seeking == Role.MENTEE ? competences.coverage(mentee, mentor) : competences.coverage(mentor, mentee);
    }

    @Override
    public void values(int mentee, int[] mentors, int count, double[] values) {
        if (seeking == Role.MENTEE) {
            competences.coverages(mentee, mentors, count, values);
        } else {
            competences.coveragesOf(mentors, count, mentee, values);
        }
    }

    @Override
    public double highest(int mentee) {
        boolean states = seeking == Role.MENTEE ? competences.needs(mentee) > 0 : competences.offersAny(mentee);
        return states ? 1 : 0;
    }

    @Override
    public boolean highest(int mentee, int[] mentors, int count, double[] values) {
        if (seeking == Role.MENTEE) {
            competences.mostCoverages(mentee, mentors, count, values);
        } else {
            competences.mostCoveragesOf(mentors, count, mentee, values);
        }
        return true;
    }
}
