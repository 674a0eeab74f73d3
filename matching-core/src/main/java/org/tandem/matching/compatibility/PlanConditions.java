package org.tandem.matching.compatibility;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.List;
import org.tandem.matching.policy.Loads;
import org.tandem.matching.policy.Objective;

/**
 * What a plan as a whole must keep, by positions in a graph.
 *
 * @param planRules rules about two matches
 * @param quotas limits on the matches of groups
 * @param loads how mentees are spread over mentors
 * @param objective what makes one plan better than another
 * @param chargeFactor by which all that uneven loads charge is multiplied; what rules charge is so already
 * @param runningLoads by mentor: the greatest number of running mentorships at one time
 * @param runningMentors by mentee: the greatest number of running mentorships at one time
 * @param overdue the mentees who have waited as long as is guaranteed
 */
record PlanConditions(
        List<PreparedPlanRule> planRules,
        List<PreparedQuota> quotas,
        Loads loads,
        Objective objective,
        long chargeFactor,
        int[] runningLoads,
        int[] runningMentors,
        BitSet overdue) {
    PlanConditions {
        planRules = ImmutableList.copyOf(planRules);
        quotas = ImmutableList.copyOf(quotas);
    }

    /** Returns the same with other quotas and running mentorships; copies the arrays. */
    PlanConditions running(List<PreparedQuota> newQuotas, int[] newLoads, int[] newMentors) {
        return new PlanConditions(
                planRules, newQuotas, loads, objective, chargeFactor, newLoads.clone(), newMentors.clone(), overdue);
    }

    /** Returns the same in which everything that is charged is so many times as much. */
    PlanConditions charging(long factor) {
        List<PreparedPlanRule> charging = planRules.stream()
                .map(rule -> new PreparedPlanRule(
                        rule.name(), Math.multiplyExact(rule.cost(), factor), rule.judge()))
                .toList();
        return new PlanConditions(
                charging, quotas, loads, objective, Math.multiplyExact(chargeFactor, factor), runningLoads,
                runningMentors, overdue);
    }

    boolean isOverdue(int mentee) {
        return overdue.get(mentee) && runningMentors[mentee] == 0;
    }

    long unevenCost(int mentor, int matched) {
        return chargeFactor * loads.cost(runningLoads[mentor], matched);
    }

    boolean conflict(int mentor, int mentee, int otherMentor, int otherMentee) {
        for (PreparedPlanRule rule : planRules) {
            if (rule.isHard() && rule.objects(mentor, mentee, otherMentor, otherMentee)) {
                return true;
            }
        }
        return false;
    }

    long charge(int mentor, int mentee, int otherMentor, int otherMentee) {
        long charge = 0;
        for (PreparedPlanRule rule : planRules) {
            if (!rule.isHard() && rule.objects(mentor, mentee, otherMentor, otherMentee)) {
                charge += rule.cost();
            }
        }
        return charge;
    }
}
