package org.tandem.matching.internal.exact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.PreparedQuota;

/** The limits that quotas set inside a problem, less what is kept outside. */
final class QuotaLimits {
    private static final int[] NONE = {};

    private record Limit(int quota, int group) {}

    private final CompatibilityGraph graph;
    private final Map<Limit, Integer> kept = new HashMap<>();
    private final List<Integer> left = new ArrayList<>();

    QuotaLimits(CompatibilityGraph graph) {
        this.graph = graph;
    }

    /** Counts a pair that is kept outside. */
    void keep(int mentor, int mentee) {
        for (int q = 0; q < graph.quotas().size(); q++) {
            int group = graph.quotas().get(q).limiting(mentor, mentee);
            if (group != PreparedQuota.NONE) {
                kept.merge(new Limit(q, group), 1, Integer::sum);
            }
        }
    }

    /** Numbers the limits that concern edges of a problem; {@link #left} can be asked for afterwards. */
    int[][] ofEdges(BranchProblem problem) {
        int[][] limits = new int[problem.edges()][];
        Map<Limit, Integer> numbers = new HashMap<>();
        for (int e = 0; e < limits.length; e++) {
            limits[e] = graph.quotas().isEmpty()
                    ? NONE
                    : ofPair(
                            problem.mentorInGraph[problem.mentor[e]],
                            problem.menteeInGraph[problem.mentee[e]],
                            numbers);
        }
        return limits;
    }

    private int[] ofPair(int mentor, int mentee, Map<Limit, Integer> numbers) {
        List<Integer> found = new ArrayList<>();
        for (int q = 0; q < graph.quotas().size(); q++) {
            PreparedQuota quota = graph.quotas().get(q);
            int group = quota.limiting(mentor, mentee);
            if (group != PreparedQuota.NONE) {
                Limit limit = new Limit(q, group);
                Integer number = numbers.get(limit);
                if (number == null) {
                    number = left.size();
                    numbers.put(limit, number);
                    left.add(quota.left(group) - kept.getOrDefault(limit, 0));
                }
                found.add(number);
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    int[] left() {
        return left.stream().mapToInt(Integer::intValue).toArray();
    }
}
