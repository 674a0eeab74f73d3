package org.tandem.matching.fairness;

import java.util.Optional;
import java.util.OptionalDouble;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * How one group of mentees fares.
 *
 * @param group the caller's key of the group
 * @param counts how many they are; absent if suppressed
 * @param fit how well they fit; absent if suppressed, or if nobody of the group is matched
 */
public record GroupFigures(String group, Optional<Counts> counts, Optional<Fit> fit) implements Answer {

    /**
     * How many mentees of a group there are, and what became of them.
     *
     * @param mentees mentees who want a mentor, or another one
     * @param matched mentees to whom the plan gives at least one mentor
     * @param waiting mentees who do not get all the mentors wanted
     * @param meanDaysWaited mean number of days between application and the programme's start; absent without a programme
     */
    public record Counts(int mentees, int matched, int waiting, OptionalDouble meanDaysWaited) {

        /** Returns the matched mentees in per cent of all. */
        public double percentMatched() {
            return 100.0 * matched / mentees;
        }
    }

    /**
     * How well matched mentees fit. The fit of a mentee with several new mentors is the mean of theirs.
     *
     * @param mean mean fit in per cent of a perfect pair
     * @param median median fit in per cent
     */
    public record Fit(double mean, double median) {}

    @Override
    public String say(Wording wording) {
        return counts.map(known -> fit.map(
                fits -> wording.phrase(
                        GroupFigures.class,
                        "group",
                        group,
                        known.mentees(),
                        known.percentMatched(),
                        known.waiting(),
                        fits.mean(),
                        fits.median()))
                .orElseGet(() -> wording.phrase(
                        GroupFigures.class,
                        "group.counts",
                        group,
                        known.mentees(),
                        known.percentMatched(),
                        known.waiting())))
                .orElseGet(() -> wording.phrase(GroupFigures.class, "group.suppressed", group));
    }
}
