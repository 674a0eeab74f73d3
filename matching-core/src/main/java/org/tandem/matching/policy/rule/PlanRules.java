package org.tandem.matching.policy.rule;

import java.util.Map;
import org.tandem.matching.policy.PlanRule;

/** The ready-made rules about two matches of one plan; hard, unless made {@linkplain PlanRule#costing soft}. */
public final class PlanRules {
    private PlanRules() {}

    /**
     * Mentees who share a mentor come neither from the same group of organisations nor from groups that compete during the
     * term; nor from groups of which that is undisclosed.
     */
    public static PlanRule coMenteesApart() {
        return PlanRule.prepared("co-mentees apart", Map.of(), CoMenteesApartJudge::new);
    }

    /**
     * No crossed reporting lines: when a mentor accompanies somebody who reports to a second mentor, that second mentor does
     * not accompany anybody who reports to the first.
     */
    public static PlanRule noCrossedReportingLines() {
        return PlanRule.prepared("no crossed reporting lines", Map.of(), CrossedLinesJudge::new);
    }

    /**
     * No two people mentor each other: of two who are both mentor and mentee, with one id in both roles, one at most is the
     * mentor of the other. Longer circles are allowed.
     */
    public static PlanRule noMutualMentoring() {
        return PlanRule.prepared("no mutual mentoring", Map.of(), MutualMentoringJudge::new);
    }
}
