package org.tandem.matching.policy;

import java.util.Collection;

/**
 * A plan rule, prepared for one programme: whether two matches of a plan get on. Mentors and mentees are given by position,
 * as for a {@link Judge}. Must be symmetric, depend on nothing but the arguments, and bear being called from several threads.
 */
public sealed interface PlanJudge {

    /** A rule about two mentees of one mentor. */
    @FunctionalInterface
    non-sealed interface SharedMentor extends PlanJudge {

        /** Returns whether the rule objects to {@code mentor} having both mentees. Called often; should not allocate. */
        boolean objects(int mentor, int mentee, int otherMentee);
    }

    /** A rule about two matches that have a key in common. */
    non-sealed interface SharedKey extends PlanJudge {

        /** Returns the keys of a match; two matches meet if they share one. Keys need {@code equals} and {@code hashCode}. */
        Collection<?> keys(int mentor, int mentee);

        /** Returns whether the rule objects to two different matches that meet. */
        boolean objects(int mentor, int mentee, int otherMentor, int otherMentee);
    }
}
