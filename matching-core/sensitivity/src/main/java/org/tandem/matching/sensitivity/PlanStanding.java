package org.tandem.matching.sensitivity;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * Which pairs of a plan are beyond doubt, and which a matter of taste.
 *
 * @param loss what the plan loses against the best; nothing if it is a best one
 * @param pairs the plan's pairs, by mentee and mentor
 */
public record PlanStanding(Loss loss, List<PairStanding> pairs) implements Answer {

    /** Copies the list. */
    public PlanStanding {
        pairs = ImmutableList.copyOf(pairs);
    }

    /** Returns how many pairs of the plan stand so. */
    public int count(PairStatus standing) {
        return (int) pairs.stream().filter(pair -> pair.standing() == standing).count();
    }

    /** Returns one sentence about all pairs. */
    public String summary(Wording wording) {
        String all = wording.phrase(
                PlanStanding.class, "plan.beyond-doubt", count(PairStatus.IN_EVERY), pairs.size());
        Stream<String> others = Stream.of(PairStatus.IN_SOME, PairStatus.IN_NONE, PairStatus.OPEN)
                .filter(standing -> count(standing) > 0)
                .map(standing -> wording.phrase(PlanStanding.class, "plan." + standing, count(standing)));
        Stream<String> ofPlan =
                loss.isNothing() ? Stream.empty()
                        : Stream.of(wording.phrase(PlanStanding.class, "plan.loss", loss.say(wording)));
        return Stream.of(Stream.of(all), others, ofPlan).flatMap(part -> part).collect(Collectors.joining(" "));
    }

    @Override
    public String say(Wording wording) {
        return Stream.concat(
                Stream.of(summary(wording)), pairs.stream().map(pair -> pair.say(wording)))
                .collect(Collectors.joining("\n"));
    }
}
