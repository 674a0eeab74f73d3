package org.tandem.matching.compatibility;

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
 * @param runningLoads by mentor: the greatest number of running mentorships at one time
 * @param runningMentors by mentee: the greatest number of running mentorships at one time
 * @param overdue the mentees without any mentor who have waited as long as is guaranteed
 */
record PlanConditions(
        List<PreparedPlanRule> planRules,
        List<PreparedQuota> quotas,
        Loads loads,
        Objective objective,
        int[] runningLoads,
        int[] runningMentors,
        BitSet overdue) {}
