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
 * @param absent the ids of those who would take part, but are absent
 */
public record Guide(GroupPlan plan, List<GroupProfile> groups, List<String> absent) implements Answer {

    /** Copies the lists. */
    public Guide {
        groups = ImmutableList.copyOf(groups);
        absent = ImmutableList.copyOf(absent);
    }

    /** Creates a guide to groups of which nobody is absent. */
    public Guide(GroupPlan plan, List<GroupProfile> groups) {
        this(plan, groups, List.of());
    }

    /**
     * Returns the guide to {@code plan}, which was composed for {@code workshop}.
     *
     * @throws IllegalArgumentException if the plan has groups or members that the workshop does not have
     */
    public static Guide of(Workshop workshop, GroupPlan plan) {
        return new Guide(plan, new Profiles(workshop).of(plan), workshop.absent());
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
        String away = absent.isEmpty()
                ? ""
                : "\n" + wording.phrase(Guide.class, "guide.absent", wording.people(absent));
        return Stream.concat(Stream.of(head + away), groups.stream().map(group -> group.say(wording)))
                .collect(Collectors.joining("\n\n"));
    }
}
