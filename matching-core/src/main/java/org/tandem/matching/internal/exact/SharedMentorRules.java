package org.tandem.matching.internal.exact;

import java.util.List;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.PreparedPlanRule;
import org.tandem.matching.policy.PlanJudge;

/** The rules about two mentees who share a mentor, in arrays, because they are asked most often. */
final class SharedMentorRules {
    private final PlanJudge.SharedMentor[] hard;
    private final PlanJudge.SharedMentor[] soft;
    private final long[] costs;

    SharedMentorRules(CompatibilityGraph graph) {
        hard = judges(graph.planRules().stream().filter(PreparedPlanRule::isHard).toList());
        List<PreparedPlanRule> softRules = graph.planRules().stream()
                .filter(rule -> !rule.isHard() && rule.judge() instanceof PlanJudge.SharedMentor)
                .toList();
        soft = judges(softRules);
        costs = softRules.stream().mapToLong(PreparedPlanRule::cost).toArray();
    }

    private static PlanJudge.SharedMentor[] judges(List<PreparedPlanRule> rules) {
        return rules.stream()
                .map(PreparedPlanRule::judge)
                .filter(PlanJudge.SharedMentor.class::isInstance)
                .map(PlanJudge.SharedMentor.class::cast)
                .toArray(PlanJudge.SharedMentor[]::new);
    }

    boolean clash(int mentor, int mentee, int other) {
        for (PlanJudge.SharedMentor judge : hard) {
            if (judge.objects(mentor, mentee, other)) {
                return true;
            }
        }
        return false;
    }

    long charge(int mentor, int mentee, int other) {
        long charge = 0;
        for (int r = 0; r < soft.length; r++) {
            charge += soft[r].objects(mentor, mentee, other) ? costs[r] : 0;
        }
        return charge;
    }

    boolean hasCharges() {
        return soft.length > 0;
    }
}
