package org.tandem.matching.readiness;

import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * How many take part. If the policy asks for admission, whoever is not admitted does not.
 *
 * @param mentees mentees with an open seat
 * @param seats mentors whom they still want together
 * @param mentors mentors with a free place
 * @param places their free places together
 * @param mostMatches no plan has more matches
 * @param exact whether some plan has that many; unknown beside hard rules about two matches
 * @param menteesNotAdmitted mentees with an open seat who are not admitted
 * @param mentorsNotAdmitted mentors with a free place who are not admitted
 */
public record Totals(
        int mentees,
        long seats,
        int mentors,
        long places,
        long mostMatches,
        boolean exact,
        int menteesNotAdmitted,
        int mentorsNotAdmitted)
        implements Answer {

    @Override
    public String say(Wording wording) {
        return wording.phrase(Totals.class, "totals", mentees, seats, mentors, places)
                + "\n"
                + wording.phrase(Totals.class, exact ? "most" : "most.at-most", mostMatches, seats);
    }
}
