package org.tandem.matching.recruit;

import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * What one more mentor is worth.
 *
 * @param mentor the id of the mentor who does not take part yet
 * @param places how many mentees the mentor would take
 * @param mentees how many mentees who want a mentor are eligible for this one
 * @param gain what all together gain
 */
public record MentorWorth(String mentor, int places, int mentees, Gain gain) implements Answer {
    @Override
    public String say(Wording wording) {
        return wording.phrase(
                MentorWorth.class, "mentor", wording.person(mentor), places, mentees, gain.say(wording));
    }
}
