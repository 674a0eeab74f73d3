package org.tandem.matching.fairness;

import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * How many matches fit less than a threshold.
 *
 * @param threshold a fit in per cent of a perfect pair
 * @param below matches that fit less
 * @param matches all matches
 */
public record BelowThreshold(double threshold, int below, int matches) implements Answer {

    @Override
    public String say(Wording wording) {
        return wording.phrase(BelowThreshold.class, "below", below, matches, threshold);
    }
}
