package org.tandem.matching.policy.criterion;

import org.tandem.matching.policy.Measure;

/**
 * A measure of two people about whom something must be known.
 *
 * @param known whether it is
 * @param value how well the two fit by it
 */
record KnownMeasure(Known known, Measure value) implements Measure {

    /** Says of two people, by position, whether something is known of both. */
    @FunctionalInterface
    interface Known {
        boolean of(int mentor, int mentee);
    }

    @Override
    public double value(int mentor, int mentee) {
        return known.of(mentor, mentee) ? value.value(mentor, mentee) : 0;
    }

    @Override
    public boolean isKnown(int mentor, int mentee) {
        return known.of(mentor, mentee);
    }
}
