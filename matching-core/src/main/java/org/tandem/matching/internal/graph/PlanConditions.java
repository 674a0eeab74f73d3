package org.tandem.matching.internal.graph;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.List;
import org.tandem.matching.fault.Faults;
import org.tandem.matching.policy.Loads;
import org.tandem.matching.policy.Objective;
import org.tandem.matching.policy.Quota;

/**
 * What a plan as a whole must keep, by positions in a graph.
 *
 * @param planRules rules about two matches
 * @param quotas limits on the matches of groups
 * @param mentorQuotas the groups that limit the matches of mentors
 * @param menteeQuotas the groups that limit the matches of mentees
 * @param loads how mentees are spread over mentors
 * @param objective what makes one plan better than another
 * @param chargeFactor by which all that uneven loads charge is multiplied; what rules charge is so already
 * @param runningLoads by mentor: the greatest number of running mentorships at one time
 * @param runningMentors by mentee: the greatest number of running mentorships at one time
 * @param overdue the mentees who have waited as long as is guaranteed
 */
public record PlanConditions(
        List<PreparedPlanRule> planRules,
        List<PreparedQuota> quotas,
        QuotaTree mentorQuotas,
        QuotaTree menteeQuotas,
        Loads loads,
        Objective objective,
        long chargeFactor,
        int[] runningLoads,
        int[] runningMentors,
        BitSet overdue) {

    /** Copies the lists. */
    public PlanConditions {
        planRules = ImmutableList.copyOf(planRules);
        quotas = ImmutableList.copyOf(quotas);
    }

    /** Returns conditions; quotas whose groups cross are faults. Takes the arrays over. */
    public static PlanConditions of(
            List<PreparedPlanRule> planRules,
            List<PreparedQuota> quotas,
            Loads loads,
            Objective objective,
            int[] runningLoads,
            int[] runningMentors,
            BitSet overdue,
            Faults faults) {
        return new PlanConditions(
                planRules,
                quotas,
                QuotaTree.of(Quota.Kind.MENTORS, quotas, runningLoads.length, faults),
                QuotaTree.of(Quota.Kind.MENTEES, quotas, runningMentors.length, faults),
                loads,
                objective,
                1,
                runningLoads,
                runningMentors,
                overdue);
    }

    /** Returns the conditions of the plans of a graph. */
    public static PlanConditions of(GraphInside<?> graph) {
        return graph.conditions;
    }

    /**
     * Returns a copy of a graph of the same people with other capacities and pairs, under these conditions. Takes the arrays over;
     * what fixed pairs need is for the caller to check.
     *
     * @throws IllegalArgumentException if the points of a plan could overflow
     */
    public <G extends GraphInside<G>> G over(G graph, int[] freePlaces, int[] openSeats, Pairs pairs, BitSet fixed) {
        return graph.change.of(graph, freePlaces, openSeats, pairs, fixed, this);
    }

    /** Returns the same with other quotas, of the same groups, and other running mentorships; copies the arrays. */
    public PlanConditions running(List<PreparedQuota> newQuotas, int[] newLoads, int[] newMentors) {
        Faults none = new Faults();
        return new PlanConditions(
                planRules,
                newQuotas,
                QuotaTree.of(Quota.Kind.MENTORS, newQuotas, newLoads.length, none),
                QuotaTree.of(Quota.Kind.MENTEES, newQuotas, newMentors.length, none),
                loads,
                objective,
                chargeFactor,
                newLoads.clone(),
                newMentors.clone(),
                overdue);
    }

    /** Returns the same in which everything that is charged is so many times as much. */
    public PlanConditions charging(long factor) {
        List<PreparedPlanRule> charging = planRules.stream()
                .map(rule -> new PreparedPlanRule(
                        rule.name(), Math.multiplyExact(rule.cost(), factor), rule.judge()))
                .toList();
        return new PlanConditions(
                charging, quotas, mentorQuotas, menteeQuotas, loads, objective,
                Math.multiplyExact(chargeFactor, factor), runningLoads, runningMentors, overdue);
    }

    /** Returns the number of a mentor's running mentorships. */
    public int runningLoad(int mentor) {
        return runningLoads[mentor];
    }

    /** Returns the number of a mentee's running mentorships; 0 where scores are a table of the caller's own. */
    public int runningMentors(int mentee) {
        return runningMentors[mentee];
    }

    /**
     * Returns whether a mentee has no mentor and has waited as many rounds as the policy guarantees at most, so that a first
     * mentor comes before everything else.
     */
    public boolean isOverdue(int mentee) {
        return overdue.get(mentee) && runningMentors[mentee] == 0;
    }

    /** Returns the number of overdue mentees. */
    public int overdueCount() {
        return (int) overdue.stream().filter(this::isOverdue).count();
    }

    /** Returns what uneven loads charge for so many new mentees of a mentor, in points. */
    public long unevenCost(int mentor, int matched) {
        return chargeFactor * loads.cost(runningLoads[mentor], matched);
    }

    /** Returns whether a hard rule forbids two different pairs in one plan. */
    public boolean conflict(int mentor, int mentee, int otherMentor, int otherMentee) {
        for (PreparedPlanRule rule : planRules) {
            if (rule.isHard() && rule.objects(mentor, mentee, otherMentor, otherMentee)) {
                return true;
            }
        }
        return false;
    }

    /** Returns what soft rules charge for two different pairs in one plan, in points. */
    public long charge(int mentor, int mentee, int otherMentor, int otherMentee) {
        long charge = 0;
        for (PreparedPlanRule rule : planRules) {
            if (!rule.isHard() && rule.objects(mentor, mentee, otherMentor, otherMentee)) {
                charge += rule.cost();
            }
        }
        return charge;
    }
}
