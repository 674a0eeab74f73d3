package org.tandem.matching.recruit;

import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * What one more place at a mentor is worth.
 *
 * @param mentor the mentor's id
 * @param gain what all together gain by it
 */
public record PlaceWorth(String mentor, Gain gain) implements Answer {
    @Override
    public String say(Wording wording) {
        return wording.phrase(PlaceWorth.class, "place", wording.person(mentor), gain.say(wording));
    }
}
