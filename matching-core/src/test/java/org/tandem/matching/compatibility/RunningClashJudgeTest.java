package org.tandem.matching.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tandem.matching.policy.PlanRule;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Reason;
import org.tandem.matching.policy.Verdict;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Mentorship;
import org.tandem.matching.programme.Programme;

class RunningClashJudgeTest {
    private static final PlanRule NEIGHBOURS = PlanRule.sharedMentor(
            "neighbours apart", (one, other) -> Math.abs(Cases.number(one.id()) - Cases.number(other.id())) == 1);
    private static final PlanRule SUMS = PlanRule.of(
            "sums apart",
            pairing -> List.of(Cases.number(pairing.mentor().id())
                    + Cases.number(pairing.mentee().id())),
            (one, other) -> true);

    private final Programme programme = Cases.people(3, 4)
            .mentorship(new Mentorship("M001", "T002", DateRange.ALWAYS))
            .mentorship(new Mentorship("M003", "T004", DateRange.before(Cases.START)))
            .build();

    @Test
    void aMentorIsNotGivenAMenteeWhoClashesWithARunningOne() {
        Compatibility compatibility = judged(NEIGHBOURS);

        assertThat(last(compatibility, "M001", "T003"))
                .isEqualTo(new RuleVerdict(
                        "neighbours apart",
                        Verdict.ineligible(new Reason.ClashesWithRunning("neighbours apart", "M001", "T002"))));
        assertThat(last(compatibility, "M001", "T004").verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(last(compatibility, "M002", "T003").verdict()).isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void mentorshipsThatAreOverDoNotClash() {
        assertThat(last(judged(NEIGHBOURS), "M003", "T003").verdict()).isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void matchesThatShareAKeyWithARunningOneClash() {
        Compatibility compatibility = judged(SUMS);

        assertThat(last(compatibility, "M002", "T001").verdict())
                .isEqualTo(Verdict.ineligible(new Reason.ClashesWithRunning("sums apart", "M001", "T002")));
        assertThat(last(compatibility, "M002", "T003").verdict()).isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void aRunningMentorshipDoesNotClashWithItself() {
        assertThat(last(judged(SUMS), "M001", "T002").verdict()).isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void clashesAreTalliedAfterThePolicysRules() {
        Compatibility compatibility = judged(NEIGHBOURS, SUMS);

        assertThat(compatibility.tallyOfMentor("M001").removed())
                .containsExactly(Map.entry("not together already", 1), Map.entry("neighbours apart", 2));
        assertThat(compatibility.tallyOfMentor("M002").removed()).containsExactly(Map.entry("sums apart", 1));
    }

    @Test
    void softRulesDoNotBar() {
        Compatibility compatibility = judged(NEIGHBOURS.costing(5), SUMS.costing(5));

        assertThat(compatibility.graph().pairCount()).isEqualTo(3 * 4 - 1);
    }

    private Compatibility judged(PlanRule... rules) {
        Policy.Builder policy = Policy.builder("plan rules");
        List.of(rules).forEach(policy::planRule);
        return Compatibility.of(programme, policy.build());
    }

    private static RuleVerdict last(Compatibility compatibility, String mentor, String mentee) {
        return compatibility.verdicts(mentor, mentee).getLast();
    }
}
