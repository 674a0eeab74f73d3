package org.tandem.matching.sensitivity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * Another plan that serves the mentees as well, and what speaks for it.
 *
 * @param pairs its pairs, by mentee and mentor
 * @param loss what it loses against the best plan
 * @param newPairs how many of its pairs neither the plan nor any alternative before has
 * @param exact whether no plan within the loss allowed has more of such pairs
 * @param gains points by criterion that it gains on the plan, negative if lost, in the policy's order; empty if scores are the caller's own
 * @param lowestPercent the lowest fit of any pair, in per cent
 * @param lowestPercentBefore the same of the plan
 * @param mentors how many mentors have a mentee by it
 * @param mentorsBefore the same of the plan
 * @param moves who has other mentors than by the plan
 */
public record AlternativePlan(
        List<Pair> pairs,
        Loss loss,
        int newPairs,
        boolean exact,
        Map<String, Long> gains,
        double lowestPercent,
        double lowestPercentBefore,
        int mentors,
        int mentorsBefore,
        List<Reassignment> moves)
        implements Answer {

    /** Copies the collections, keeping their order. */
    public AlternativePlan {
        pairs = ImmutableList.copyOf(pairs);
        gains = ImmutableMap.copyOf(gains);
        moves = ImmutableList.copyOf(moves);
    }

    @Override
    public String say(Wording wording) {
        List<String> lines = new ArrayList<>();
        lines.add(wording.phrase(
                AlternativePlan.class, "alternative.lead", moves.size(), newPairs, loss.say(wording)));
        List<String> merits = new ArrayList<>();
        gains.forEach((criterion, points) -> {
            if (points > 0) {
                merits.add(wording.phrase(
                        AlternativePlan.class, "alternative.criterion", wording.piece(criterion), points));
            }
        });
        if (lowestPercent > lowestPercentBefore) {
            merits.add(wording.phrase(
                    AlternativePlan.class, "alternative.lowest", lowestPercent, lowestPercentBefore));
        }
        if (mentors > mentorsBefore) {
            merits.add(wording.phrase(AlternativePlan.class, "alternative.mentors", mentors - mentorsBefore));
        }
        lines.add(
                merits.isEmpty()
                        ? wording.phrase(AlternativePlan.class, "alternative.no-merits")
                        : wording.phrase(AlternativePlan.class, "alternative.merits", String.join(", ", merits)));
        if (!exact) {
            lines.add(wording.phrase(AlternativePlan.class, "alternative.open"));
        }
        moves.forEach(move -> lines.add(move.say(wording)));
        return String.join("\n", lines);
    }
}
