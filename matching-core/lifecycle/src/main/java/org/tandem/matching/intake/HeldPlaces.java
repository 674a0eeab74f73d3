package org.tandem.matching.intake;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * Places that a mentor keeps back in this round.
 *
 * @param mentor the mentor's id
 * @param places how many are kept back; 1 or more
 * @param free how many are free, those included
 * @param demand how many of the mentees expected fall to this mentor, see {@link HoldBack}
 * @param days the horizon of that, in days
 * @param kinds the kinds of mentees that the demand is made of, in order
 */
public record HeldPlaces(String mentor, int places, int free, double demand, int days, List<String> kinds)
        implements Answer {

    /** Copies the list. */
    public HeldPlaces {
        kinds = ImmutableList.copyOf(kinds);
    }

    @Override
    public String say(Wording wording) {
        return wording.phrase(
                HeldPlaces.class,
                "held",
                wording.person(mentor),
                places,
                free,
                Math.round(demand * 100) / 100.0,
                days,
                String.join(", ", kinds));
    }
}
