package org.tandem.matching.stability;

import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * What a stable plan gives, and what the best plan by seats and points gives.
 *
 * @param matches matches of the stable plan that is best for every mentee; every plan that is stable where ids decide
 *     between people who are equally welcome has as many
 * @param points its points
 * @param mostMatches matches of the best plan
 * @param bestPoints points of the best plan
 */
public record StablePlanCost(int matches, long points, int mostMatches, long bestPoints) implements Answer {

    /** Returns how many matches stability costs; 0 or more. */
    public int matchesLost() {
        return mostMatches - matches;
    }

    /** Returns how many points stability costs; below 0 only where it costs matches. */
    public long pointsLost() {
        return bestPoints - points;
    }

    @Override
    public String say(Wording wording) {
        return wording.phrase(StablePlanCost.class, "cost", matches, points, mostMatches, bestPoints);
    }
}
