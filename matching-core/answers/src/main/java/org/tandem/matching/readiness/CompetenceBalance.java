package org.tandem.matching.readiness;

import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * How often a competence is sought and offered.
 *
 * @param competence the programme's key of it
 * @param mentees mentees with an open seat who seek it
 * @param mustHaves those of them who must have it
 * @param seats mentors whom the mentees still want together
 * @param mustHaveSeats mentors whom those still want who must have it
 * @param mentors mentors with a free place who offer it at a level that is enough for at least one of the mentees
 * @param places their free places together
 * @param missing seats that must do without it, at least: the greatest excess, over all levels, of the seats for which that
 *     level or more is sought over the places where it is offered
 * @param mustHaveMissing the same for those who must have it alone: with the rule about must-haves these seats stay empty
 */
public record CompetenceBalance(
        String competence,
        int mentees,
        int mustHaves,
        long seats,
        long mustHaveSeats,
        int mentors,
        long places,
        long missing,
        long mustHaveMissing)
        implements Answer {

    @Override
    public String say(Wording wording) {
        return wording.phrase(
                CompetenceBalance.class, "competence", competence, mentees, seats, mustHaves, mentors, places, missing);
    }
}
