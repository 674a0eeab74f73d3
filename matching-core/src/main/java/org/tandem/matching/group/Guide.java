package org.tandem.matching.group;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.matching.plan.Status;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * The guide to a plan of groups: a page that says, with figures, what the composition of each group achieves.
 *
 * @param plan the plan
 * @param groups the groups in the plan's order
 */
public record Guide(GroupPlan plan, List<GroupProfile> groups) implements Answer {

    /** Copies the list. */
    public Guide {
        groups = ImmutableList.copyOf(groups);
    }

    /**
     * Returns the guide to {@code plan}, which was composed for {@code workshop}.
     *
     * @throws IllegalArgumentException if the plan has groups or members that the workshop does not have
     */
    public static Guide of(Workshop workshop, GroupPlan plan) {
        return new Guide(plan, new Profiles(workshop).of(plan));
    }

    @Override
    public String say(Wording wording) {
        String head = wording.phrase(
                Guide.class,
                plan.quality().status() == Status.PROVEN_OPTIMAL ? "guide.proven" : "guide.feasible",
                plan.workshop(),
                groups.size(),
                plan.groups().stream().mapToInt(group -> group.members().size()).sum(),
                plan.points(),
                plan.gapPercent());
        return Stream.concat(Stream.of(head), groups.stream().map(group -> group.say(wording)))
                .collect(Collectors.joining("\n\n"));
    }
}
