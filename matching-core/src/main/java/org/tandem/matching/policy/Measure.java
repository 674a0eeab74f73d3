package org.tandem.matching.policy;

/**
 * A criterion, prepared for one programme. Mentors and mentees are given by position, as for a {@link Judge}. Called from
 * several threads at once; the answers must depend on nothing but the arguments.
 */
@FunctionalInterface
public interface Measure {

    /** Returns how well the two fit by this criterion, 0 to 1. Called for every eligible pair, so it should not allocate. */
    double value(int mentor, int mentee);

    /**
     * Gives the values for several mentors of one mentee, {@code mentors[0]} to {@code mentors[count - 1]}: {@link #value}, or 0
     * where that is not {@linkplain #isKnown known}. A criterion whose facts lie in arrays is quicker when it goes through them
     * here.
     */
    default void values(int mentee, int[] mentors, int count, double[] values) {
        for (int m = 0; m < count; m++) {
            values[m] = isKnown(mentors[m], mentee) ? value(mentors[m], mentee) : 0;
        }
    }

    /**
     * Returns a value that no mentor exceeds for a mentee, 0 to 1: the lower it is, the fewer pairs need be measured where far
     * more are eligible than a plan needs.
     */
    default double highest(int mentee) {
        return 1;
    }

    /**
     * Gives values that several mentors of one mentee do not exceed, where they can be told at a glance: who cannot come among
     * the best by them is not measured. Only a criterion that takes long to measure gains by it.
     *
     * @return whether there are such values; {@code false} if {@link #highest(int)} says as much
     */
    default boolean highest(int mentee, int[] mentors, int count, double[] values) {
        return false;
    }

    /**
     * Returns whether the facts are there that this criterion compares. Where they are not it gives no points, and is left out
     * of what the pair could reach at most, and so of its per cent.
     */
    default boolean isKnown(int mentor, int mentee) {
        return isKnown(Role.MENTOR, mentor) && isKnown(Role.MENTEE, mentee);
    }

    /**
     * Returns whether one person's own facts are there. Where they are not, nothing is {@linkplain #isKnown(int, int) known} of any
     * pair with that person.
     */
    default boolean isKnown(Role role, int person) {
        return true;
    }
}
