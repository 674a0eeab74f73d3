package org.tandem.matching.recommend;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import org.tandem.matching.compatibility.Contribution;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * A pair that could be made now.
 *
 * @param mentor the mentor's id
 * @param mentee the mentee's id
 * @param points what the pair is worth
 * @param percent the fit: the points as a share of those of a perfect pair, in per cent
 * @param contributions what each criterion gives, in the policy's order; empty if scores are the caller's own
 * @param cost what all who wait lose together by it
 */
public record Recommendation(
        String mentor,
        String mentee,
        long points,
        double percent,
        List<Contribution> contributions,
        OpportunityCost cost)
        implements Answer {

    /** Copies the list. */
    public Recommendation {
        contributions = ImmutableList.copyOf(contributions);
    }

    @Override
    public String say(Wording wording) {
        String pair = wording.phrase(
                Recommendation.class,
                "recommendation",
                wording.person(mentor),
                wording.person(mentee),
                points,
                percent,
                cost.say(wording));
        String given = contributions.stream()
                .filter(one -> one.points() != 0)
                .map(one -> wording.phrase(Recommendation.class, "criterion", wording.piece(one.criterion()),
                        one.points()))
                .collect(Collectors.joining("; "));
        return given.isEmpty() ? pair : pair + "\n" + wording.phrase(Recommendation.class, "criteria", given);
    }
}
