package org.tandem.matching.feedback;

import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * How well today's and fitted weights predict the ratings of pairs that they have not seen. The pairs are cut into ten folds,
 * all pairs of a mentor into the same one; the ratings of each fold are predicted by weights fitted to the other nine, and by
 * today's weights. Either way ratings are predicted from a pair's fit by the straight line, not falling, that suits the other
 * nine folds best, so that only the weights differ.
 *
 * @param pairs number of pairs
 * @param mentors number of different mentors among them
 * @param errorToday mean squared error by today's weights, in squared steps of the rating scale
 * @param errorFitted mean squared error by fitted weights, in squared steps of the rating scale
 * @param gainAtLeast lower end of the 95 % interval of {@code errorToday - errorFitted}, found by drawing mentors with their
 *     pairs again and again, 2,000 times (percentile bootstrap)
 * @param gainAtMost upper end of that interval
 * @param rankToday rank correlation (Spearman) of fit and rating by today's weights, -1 to 1; 0 where all are equal
 * @param rankFitted rank correlation of fit and rating by fitted weights
 */
public record Evidence(
        int pairs,
        int mentors,
        double errorToday,
        double errorFitted,
        double gainAtLeast,
        double gainAtMost,
        double rankToday,
        double rankFitted)
        implements Answer {

    /** Returns whether fitted weights predict better: the whole interval is above 0, and the order is no worse. */
    public boolean isBetter() {
        return gainAtLeast > 0 && rankFitted >= rankToday;
    }

    @Override
    public String say(Wording wording) {
        return wording.phrase(
                Evidence.class,
                "evidence",
                pairs,
                mentors,
                errorToday,
                errorFitted,
                gainAtLeast,
                gainAtMost,
                rankToday,
                rankFitted);
    }
}
