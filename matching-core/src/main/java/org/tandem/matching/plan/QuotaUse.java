package org.tandem.matching.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.internal.graph.PreparedQuota;
import org.tandem.matching.policy.Quota;

/** How much of each quota a plan uses. */
final class QuotaUse {
    private final CompatibilityGraph graph;
    private final List<PreparedQuota> quotas;
    private final int[][] used;

    QuotaUse(CompatibilityGraph graph, int[] pairs) {
        this.graph = graph;
        quotas = PlanConditions.of(graph).quotas();
        used = quotas.stream().map(quota -> new int[quota.limits()]).toArray(int[][]::new);
        for (int q = 0; q < used.length; q++) {
            for (int pair : pairs) {
                int limit = quotas.get(q).limiting(graph.mentor(pair), graph.mentee(pair));
                if (limit != PreparedQuota.NONE) {
                    used[q][limit]++;
                }
            }
        }
    }

    /** Returns whether some quota allows no further match of the two. */
    boolean bars(int mentor, int mentee) {
        for (int q = 0; q < used.length; q++) {
            if (isUsedUp(q, quotas.get(q).limiting(mentor, mentee))) {
                return true;
            }
        }
        return false;
    }

    /** Returns the quotas that allow the mentee no further match with one of {@code mentors}. */
    List<UnmatchedReason.UsedQuota> usedUp(int[] mentors, int mentee) {
        Set<UnmatchedReason.UsedQuota> found = new LinkedHashSet<>();
        for (int q = 0; q < used.length; q++) {
            PreparedQuota quota = quotas.get(q);
            for (int mentor : mentors) {
                int limit = quota.limiting(mentor, mentee);
                if (isUsedUp(q, limit)) {
                    found.add(new UnmatchedReason.UsedQuota(
                            quota.name(),
                            quota.keys().get(limit % quota.keys().size()),
                            quota.kind() == Quota.Kind.MENTEES_OF_ONE_MENTOR
                                    ? Optional.of(graph.mentorIds().get(mentor))
                                    : Optional.empty(),
                            quota.left(limit),
                            used[q][limit]));
                }
            }
        }
        return List.copyOf(found);
    }

    private boolean isUsedUp(int quota, int limit) {
        return limit != PreparedQuota.NONE && used[quota][limit] >= quotas.get(quota).left(limit);
    }
}
