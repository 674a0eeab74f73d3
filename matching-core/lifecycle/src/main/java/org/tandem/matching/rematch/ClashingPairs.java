package org.tandem.matching.rematch;

import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * Two published pairs to which a hard rule about two matches objects since facts have changed; either may stay, but not both.
 *
 * @param rule the rule's name
 * @param mentor mentor of the one pair
 * @param mentee mentee of the one pair
 * @param otherMentor mentor of the other pair
 * @param otherMentee mentee of the other pair
 */
public record ClashingPairs(String rule, String mentor, String mentee, String otherMentor, String otherMentee)
        implements Answer {

    @Override
    public String say(Wording wording) {
        return wording.phrase(
                ClashingPairs.class,
                "clash",
                wording.piece(rule),
                wording.person(mentor),
                wording.person(mentee),
                wording.person(otherMentor),
                wording.person(otherMentee));
    }
}
