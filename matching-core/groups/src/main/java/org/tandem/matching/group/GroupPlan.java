package org.tandem.matching.group;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answer: who is in which group, and how good that is. Holds ids and figures, no names. Everybody is in one group, and
 * every hard rule holds.
 *
 * @param workshop the workshop's name
 * @param groups the groups, by id, without {@linkplain WorkingGroup#asOptional() optional} ones that stay empty
 * @param points the sum over the groups, less the charges
 * @param charges what soft rules charge, in points
 * @param pointsByCriterion the points by criterion, in the policy's order
 * @param quality whether the plan is optimal, and how far it can be from that
 */
public record GroupPlan(
        String workshop,
        List<ComposedGroup> groups,
        long points,
        long charges,
        Map<String, Long> pointsByCriterion,
        GroupQuality quality) {

    /** Copies the collections, keeping their order. */
    public GroupPlan {
        groups = ImmutableList.copyOf(groups);
        pointsByCriterion = ImmutableMap.copyOf(pointsByCriterion);
    }

    /** Returns by how many points the plan may at most be improved; 0 if proven optimal. */
    public long gap() {
        return quality.bound() - points;
    }

    /** Returns the gap in per cent of the bound; 0 if the bound is not above 0. */
    public double gapPercent() {
        return quality.bound() > 0 ? 100.0 * gap() / quality.bound() : 0;
    }

    /** Returns the group of a participant, if they take part. */
    public Optional<ComposedGroup> groupOf(String participant) {
        return groups.stream()
                .filter(group -> group.members().contains(participant))
                .findFirst();
    }

    /** Shows sizes and quality. */
    @Override
    public String toString() {
        return "GroupPlan[" + groups.size() + " groups, " + points + " points, " + quality + "]";
    }
}
