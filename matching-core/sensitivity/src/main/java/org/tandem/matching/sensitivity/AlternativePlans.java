package org.tandem.matching.sensitivity;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * Plans about as good as the best, each with as many pairs as possible that none before has.
 *
 * @param pointsAllowed how many points each may lose
 * @param plans in the order in which they were looked for; fewer than asked for if there are no others
 */
public record AlternativePlans(long pointsAllowed, List<AlternativePlan> plans) implements Answer {

    /** Copies the list. */
    public AlternativePlans {
        plans = ImmutableList.copyOf(plans);
    }

    @Override
    public String say(Wording wording) {
        String lead = wording.phrase(
                AlternativePlans.class, plans.isEmpty() ? "alternatives.none" : "alternatives.lead", plans.size(),
                pointsAllowed);
        return Stream.concat(Stream.of(lead), plans.stream().map(plan -> plan.say(wording)))
                .collect(Collectors.joining("\n"));
    }
}
