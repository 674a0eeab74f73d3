package org.tandem.matching.need;

/**
 * How far a need is met.
 *
 * @param need the need's id
 * @param asked number of units wanted
 * @param given number of units that the plan gives, 0 to {@code asked}
 */
public record Fulfilment(String need, int asked, int given) {

    /** Returns the part that is met, 0 to 1. */
    public double share() {
        return (double) given / asked;
    }

    /** Returns how many units are missing. */
    public int missing() {
        return asked - given;
    }
}
