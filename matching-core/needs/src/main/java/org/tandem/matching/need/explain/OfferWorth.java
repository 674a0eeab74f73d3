package org.tandem.matching.need.explain;

import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * What one more offer, or so many more units of an offer, are worth.
 *
 * @param offer the offer's id
 * @param quantity how many units come with it
 * @param effect what the best plan gains by it
 */
public record OfferWorth(String offer, int quantity, Effect effect) implements Answer {
    @Override
    public String say(Wording wording) {
        return wording.phrase(OfferWorth.class, "worth", wording.person(offer), quantity, effect.say(wording));
    }
}
