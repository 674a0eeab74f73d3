package org.tandem.matching.policy;

/**
 * A criterion and what it is worth.
 *
 * @param criterion what is measured
 * @param weight its weight against the others, 0 (reported only) to {@value #HIGHEST_WEIGHT}, without a unit
 */
public record WeightedCriterion(Criterion criterion, int weight) {
    /** The greatest weight. */
    public static final int HIGHEST_WEIGHT = 1_000_000;

    /** Points of a perfect value at weight 1: values count in thousandths. */
    public static final int POINTS_PER_WEIGHT = 1_000;

    /** Returns the points of a pair with this {@code value}, 0 to 1: weight × value in thousandths, rounded half up. */
    public long points(double value) {
        double points = weight * (value * POINTS_PER_WEIGHT);
        // As Math.round(), of which nothing is needed that is below 0 or very large.
        return points < 0.5 ? 0 : (long) (points + 0.5);
    }

    /** Returns the points of a perfect pair. */
    public long maxPoints() {
        return (long) weight * POINTS_PER_WEIGHT;
    }
}
