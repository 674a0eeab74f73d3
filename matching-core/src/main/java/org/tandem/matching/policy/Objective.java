package org.tandem.matching.policy;

/**
 * What makes one plan better than another, once it serves the mentees as well, and how little a pair may fit.
 *
 * @param aim what is aimed at
 * @param floor per cent of the points of a perfect pair that a pair must reach to be eligible, unless a coordinator has
 *     fixed it; 0 (none) to 100
 */
public record Objective(Aim aim, double floor) {
    /** The most points, without a floor; what a policy has unless it says otherwise. */
    public static final Objective LARGEST_SUM = new Objective(Aim.LARGEST_SUM, 0);

    /** The lowest fit as high as possible, then the next, without a floor. */
    public static final Objective WORST_OFF_FIRST = new Objective(Aim.WORST_OFF_FIRST, 0);

    /** No two people who would both rather have each other, without a floor. */
    public static final Objective STABLE = new Objective(Aim.STABLE, 0);

    /** The name under which tallies and verdicts count pairs below the floor. */
    public static final String FLOOR_RULE = "floor";

    /** What is aimed at. */
    public enum Aim {
        /** The most points of all matches together, less charges. */
        LARGEST_SUM,
        /**
         * Seats come first as always. Then the lowest fit of any match is as high as possible; then the second lowest, and
         * so on to the highest; then uneven loads charge as little as possible. Each match counts once, so a mentee with
         * two mentors counts twice. Rules about two matches cannot be kept beside this.
         */
        WORST_OFF_FIRST,
        /**
         * No mentor and mentee who are eligible and not matched would both give up a match, or fill a free place and a free
         * seat, to have each other; and among all such plans the one that is best for every mentee. People rather have whom
         * they wished for, by rank, before all others; then whoever gives more points; then, so that everybody has one
         * order, whose id comes first. Seats, priorities and waiting do not count. Rules about two matches, quotas, loads and
         * a waiting-time guarantee cannot be kept beside this.
         */
        STABLE
    }

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the floor is not between 0 and 100
     */
    public Objective {
        if (!(floor >= 0 && floor <= 100)) {
            throw new IllegalArgumentException(
                    "The floor (" + floor
                            + ") of the objective must be between 0 and 100 per cent.\nMaybe use 0 for none.");
        }
    }

    /**
     * Returns the same aim with a floor: pairs that fit less are not eligible, unless a coordinator has fixed them.
     *
     * @param percent per cent of the points of a perfect pair, 0 (none) to 100
     * @throws IllegalArgumentException if it is out of range
     */
    public Objective withFloor(double percent) {
        return new Objective(aim, percent);
    }
}
