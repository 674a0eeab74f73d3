package org.tandem.matching.feedback;

/**
 * The whole numbers that people rate with.
 *
 * @param worst the lowest rating
 * @param best the highest rating, above {@code worst}
 */
public record RatingScale(int worst, int best) {
    /** 1 to 5. */
    public static final RatingScale ONE_TO_FIVE = new RatingScale(1, 5);

    /**
     * Creates a scale.
     *
     * @throws IllegalArgumentException if {@code best} is not above {@code worst}
     */
    public RatingScale {
        if (best <= worst) {
            throw new IllegalArgumentException("The best rating (" + best + ") of the scale must be above the worst ("
                    + worst + ").\nMaybe turn ratings round where 1 is the best.");
        }
    }
}
