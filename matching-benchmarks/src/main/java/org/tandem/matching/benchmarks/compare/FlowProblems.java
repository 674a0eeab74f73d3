package org.tandem.matching.benchmarks.compare;

import org.tandem.matching.internal.flow.FlowProblem;

/** Flows of this comparison for those who want to look at them more closely. */
public final class FlowProblems {

    private FlowProblems() {}

    /** Returns a flow in which one mentor has no two mentees of one organisation: a group for almost every third pair. */
    public static FlowProblem oneOfAnOrganisation(int mentees, int mentors, long seed) {
        return Network.of(Variant.ONE_OF_AN_ORGANISATION.problem(mentees, mentors, seed));
    }

    /** Returns a flow with nested quotas of mentors and of mentees that leave no room for everybody. */
    public static FlowProblem tightQuotas(int mentees, int mentors, long seed) {
        return Network.of(Variant.TIGHT_QUOTAS.problem(mentees, mentors, seed));
    }
}
