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
     * Returns whether the facts are there that this criterion compares. Where they are not it gives no points, and is left out
     * of what the pair could reach at most, and so of its per cent.
     */
    default boolean isKnown(int mentor, int mentee) {
        return true;
    }
}
