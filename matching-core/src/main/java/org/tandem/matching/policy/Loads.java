package org.tandem.matching.policy;

/**
 * How mentees are spread over mentors. Running mentorships count as load: as many as run on the busiest day of the term.
 *
 * @param minimum how many mentees every mentor should have where possible, 0 or more: after seats, but before points, a
 *     plan fills as many as it can of the first {@code minimum} places of each mentor; 1 means every mentor first
 * @param unevenCost what a mentor's second mentee costs, in points; the third costs twice, the fourth three times as much
 *     and so on, so that a greater value spreads mentees more evenly; 0 to {@value #HIGHEST_UNEVEN_COST}
 */
public record Loads(int minimum, long unevenCost) {
    /** The greatest cost of unevenness. */
    public static final long HIGHEST_UNEVEN_COST = 1_000_000_000;

    /** Mentees are spread as points have it. */
    public static final Loads ANY = new Loads(0, 0);

    /** Every mentor gets a mentee, where possible, before any gets another. */
    public static final Loads EVERY_MENTOR_FIRST = new Loads(1, 0);

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a value is out of range
     */
    public Loads {
        if (minimum < 0) {
            throw new IllegalArgumentException(
                    "The minimum load (" + minimum + ") must not be negative.\nMaybe use 0 for none.");
        }
        if (unevenCost < 0 || unevenCost > HIGHEST_UNEVEN_COST) {
            throw new IllegalArgumentException("The cost of unevenness (" + unevenCost + ") must be between 0 and "
                    + HIGHEST_UNEVEN_COST + " points.\nMaybe use 0 for none.");
        }
    }

    /** Returns what a mentor's load adds to the number of first places filled, beside so many running mentorships. */
    public int placesFilled(int running, int matched) {
        return Math.min(minimum, running + matched) - Math.min(minimum, running);
    }

    /** Returns what a mentor's new mentees cost, in points, beside so many running mentorships. */
    public long cost(int running, int matched) {
        long all = running + (long) matched;
        return unevenCost * (all * (all - 1) - running * (running - 1L)) / 2;
    }
}
