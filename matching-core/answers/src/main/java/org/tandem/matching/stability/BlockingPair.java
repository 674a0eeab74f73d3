package org.tandem.matching.stability;

import java.util.Optional;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * A mentor and a mentee who are eligible and not matched, and who would both rather have each other than what they got.
 *
 * @param mentor the mentor's id
 * @param mentee the mentee's id
 * @param menteeGivesUp id of the mentor whom the mentee would give up; absent: the mentee wants another mentor anyway
 * @param mentorGivesUp id of the mentee whom the mentor would give up; absent: the mentor has a free place
 */
public record BlockingPair(
        String mentor, String mentee, Optional<String> menteeGivesUp, Optional<String> mentorGivesUp)
        implements Answer {

    @Override
    public String say(Wording wording) {
        String key = "blocking." + (menteeGivesUp.isPresent() ? "taken" : "open")
                + (mentorGivesUp.isPresent() ? ".taken" : ".open");
        return wording.phrase(
                BlockingPair.class,
                key,
                wording.person(mentor),
                wording.person(mentee),
                menteeGivesUp.map(wording::person).orElse(""),
                mentorGivesUp.map(wording::person).orElse(""));
    }
}
