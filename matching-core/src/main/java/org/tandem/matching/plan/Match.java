package org.tandem.matching.plan;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tandem.matching.compatibility.Contribution;

/**
 * A mentor and a mentee who shall work together.
 *
 * @param mentor the mentor's id
 * @param mentee the mentee's id
 * @param points how good the pair is; compare them within one policy only
 * @param percent the points as a share of those that the two could reach at most by the criteria for which the facts are there
 *     (of the best pair's, where scores are the caller's own), in per cent; 0 if no points can be had
 * @param fixed whether a coordinator has fixed the pair
 * @param contributions what each criterion gives for which the facts are there; empty if scores are the caller's own
 */
public record Match(
        String mentor, String mentee, long points, double percent, boolean fixed, List<Contribution> contributions) {

    /** Copies the list. */
    public Match {
        contributions = ImmutableList.copyOf(contributions);
    }
}
