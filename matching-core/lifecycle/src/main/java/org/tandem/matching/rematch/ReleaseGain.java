package org.tandem.matching.rematch;

import org.tandem.matching.internal.exact.Optimum;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * What giving one published pair up gains for everybody together, against the best plan within the same budget that keeps
 * it. Matches count before who goes first, and that before points, so points may be lost where matches are gained.
 *
 * @param matches matches gained; 0 or more if exact
 * @param points points gained; negative: lost
 * @param servesBetter whether no match is gained, but somebody who goes first is served better
 * @param exact whether both plans are proven best; otherwise the figures are those of the plans found
 */
public record ReleaseGain(long matches, long points, boolean servesBetter, boolean exact) implements Answer {

    static ReleaseGain of(Optimum plan, Optimum keeping) {
        return new ReleaseGain(
                plan.matches() - keeping.matches(),
                plan.points() - keeping.points(),
                servesBetter(plan, keeping),
                plan.proven() && keeping.proven());
    }

    /** Returns whether a plan has as many matches as another, but serves those who go first better. */
    static boolean servesBetter(Optimum plan, Optimum other) {
        return plan.matches() == other.matches() && plan.compareByPeople(other) > 0;
    }

    @Override
    public String say(Wording wording) {
        String gain;
        if (matches != 0) {
            gain = wording.phrase(ReleaseGain.class, "gain.matches", matches, points);
        } else if (servesBetter) {
            gain = wording.phrase(ReleaseGain.class, "gain.order", points);
        } else {
            gain = wording.phrase(ReleaseGain.class, "gain.points", points);
        }
        return exact ? gain : gain + " " + wording.phrase(ReleaseGain.class, "gain.found");
    }
}
