package org.tandem.matching.explain;

import java.util.ArrayList;
import java.util.List;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.internal.graph.PreparedPlanRule;
import org.tandem.matching.internal.graph.PreparedQuota;

/** Finds what stands between a pair and the fixed ones. */
final class Obstacles {
    private record Fixed(int mentor, int mentee) {}

    private final CompatibilityGraph graph;
    private final List<Fixed> fixed = new ArrayList<>();

    Obstacles(CompatibilityGraph graph) {
        this.graph = graph;
        for (int mentee = 0; mentee < graph.menteeCount(); mentee++) {
            for (int pair = graph.firstPair(mentee); pair < graph.endPair(mentee); pair++) {
                if (graph.isFixed(pair)) {
                    fixed.add(new Fixed(graph.mentor(pair), mentee));
                }
            }
        }
    }

    List<Obstacle> of(int mentor, int mentee) {
        List<Obstacle> obstacles = new ArrayList<>();
        List<String> mentees = fixed.stream()
                .filter(one -> one.mentor == mentor)
                .map(one -> graph.menteeIds().get(one.mentee))
                .toList();
        if (mentees.size() >= graph.freePlaces(mentor)) {
            obstacles.add(new Obstacle.PlacesFixed(graph.mentorIds().get(mentor), mentees));
        }
        List<String> mentors = fixed.stream()
                .filter(one -> one.mentee == mentee)
                .map(one -> graph.mentorIds().get(one.mentor))
                .toList();
        if (mentors.size() >= graph.openSeats(mentee)) {
            obstacles.add(new Obstacle.SeatsFixed(graph.menteeIds().get(mentee), mentors));
        }
        for (PreparedQuota quota : PlanConditions.of(graph).quotas()) {
            addQuota(quota, mentor, mentee, obstacles);
        }
        for (PreparedPlanRule rule : PlanConditions.of(graph).planRules()) {
            for (Fixed one : fixed) {
                if (rule.isHard() && rule.objects(mentor, mentee, one.mentor, one.mentee)) {
                    obstacles.add(new Obstacle.ClashesWithFixed(
                            rule.name(),
                            graph.mentorIds().get(one.mentor),
                            graph.menteeIds().get(one.mentee)));
                }
            }
        }
        return obstacles;
    }

    private void addQuota(PreparedQuota quota, int mentor, int mentee, List<Obstacle> obstacles) {
        int limit = quota.limiting(mentor, mentee);
        if (limit != PreparedQuota.NONE) {
            long used = fixed.stream()
                    .filter(one -> quota.limiting(one.mentor, one.mentee) == limit)
                    .count();
            if (used >= quota.left(limit)) {
                int group = limit % quota.keys().size();
                obstacles.add(
                        new Obstacle.QuotaUsed(quota.name(), quota.keys().get(group)));
            }
        }
    }
}
