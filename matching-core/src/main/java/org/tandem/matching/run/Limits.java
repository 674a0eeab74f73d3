package org.tandem.matching.run;

import java.time.Duration;

/**
 * When a search ends that cannot prove its plan optimal, and what makes it reproducible.
 *
 * @param time the longest it may take; more than zero
 * @param steps the greatest number of steps of local search; also of regions that are decided anew, exactly, and of
 *     neighbourhoods of needs; 0 or more
 * @param seed of the random numbers of local search
 */
public record Limits(Duration time, long steps, long seed) {

    /** Ten seconds, any number of steps, seed 0. */
    public static final Limits DEFAULT = new Limits(Duration.ofSeconds(10), Long.MAX_VALUE, 0);

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if {@code time} is not above zero or {@code steps} is negative
     */
    public Limits {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("The time limit (" + time
                    + ") must be above zero.\nMaybe limit the steps instead; an optimum that is proven ends sooner anyway.");
        }
        if (steps < 0) {
            throw new IllegalArgumentException(
                    "The step limit (" + steps + ") must not be negative.\nMaybe use 0 for none.");
        }
    }
}
