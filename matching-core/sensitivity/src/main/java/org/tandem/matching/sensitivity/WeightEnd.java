package org.tandem.matching.sensitivity;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * One end of the weights at which a plan stays the best.
 *
 * @param weight at it the plan is still the best; beyond it another is better. 0, or the greatest weight that a policy can have, if no
 *     weight on this side makes another plan better
 * @param isLimit whether it is such a limit, so that nothing changes
 * @param exact whether it is exactly there; if not, it is nearer to today's weight or there
 * @param moves who has other mentors beyond it; empty if it is a limit
 */
public record WeightEnd(Fraction weight, boolean isLimit, boolean exact, List<Reassignment> moves) {

    /** Copies the list. */
    public WeightEnd {
        moves = ImmutableList.copyOf(moves);
    }
}
