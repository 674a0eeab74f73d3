package org.tandem.matching.need.explain;

import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * What one more offer of a kind is worth at most: of a company without ties, at all times and everywhere.
 *
 * @param kind the kind
 * @param quantity how many units are offered
 * @param missing how many units of the kind the present plan leaves open
 * @param effect what the best plan gains by it
 */
public record KindWorth(String kind, int quantity, long missing, Effect effect) implements Answer {
    @Override
    public String say(Wording wording) {
        return wording.phrase(KindWorth.class, "kind", kind, quantity, missing, effect.say(wording));
    }
}
