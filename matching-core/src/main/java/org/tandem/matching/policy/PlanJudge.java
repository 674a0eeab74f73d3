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

        /**
         * Returns what stands for a mentee: mentees with equal kinds are the same to the rule. With every third mentee and
         * every mentor it objects to all of a kind or to none, and to every two of the kind or to none. The fewer kinds,
         * the faster a plan is found.
         *
         * @return a value with {@code equals} and {@code hashCode}; the mentee itself unless a rule knows better
         */
        default Object kind(int mentee) {
            return mentee;
        }

        /**
         * Returns whether what the rule objects to depends on the mentor. Where it does not, every two kinds are compared once, and not
         * for every mentor again.
         */
        default boolean asksForMentor() {
            return true;
        }
    }

    /** A rule about two matches that have a key in common. */
    non-sealed interface SharedKey extends PlanJudge {

        /** Returns the keys of a match; two matches meet if they share one. Keys need {@code equals} and {@code hashCode}. */
        Collection<?> keys(int mentor, int mentee);

        /** Returns whether the rule objects to two different matches that meet. */
        boolean objects(int mentor, int mentee, int otherMentor, int otherMentee);
    }
}
