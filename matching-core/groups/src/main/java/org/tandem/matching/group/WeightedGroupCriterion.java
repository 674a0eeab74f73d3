package org.tandem.matching.group;

import org.tandem.matching.policy.WeightedCriterion;

/**
 * A criterion about groups and what it is worth.
 *
 * @param criterion what is measured
 * @param weight its weight against the others, 0 (reported only) to {@value #HIGHEST_WEIGHT}, without a unit
 */
public record WeightedGroupCriterion(GroupCriterion criterion, int weight) {
    /** The greatest weight. */
    public static final int HIGHEST_WEIGHT = 1_000;

    /** Returns the points of one participant for whom all is perfect. */
    public long maxPoints() {
        return (long) weight * WeightedCriterion.POINTS_PER_WEIGHT;
    }
}
