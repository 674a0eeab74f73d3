package org.tandem.matching.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Criterion;
import org.tandem.matching.policy.PlanRule;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

/** Two matches that share several keys of a rule, or one key that is given twice, are charged for once. */
class SeveralKeysTest {
    private static final PlanRule MEET = PlanRule.of("meet", match -> List.of("a", "a", "b"), (one, other) -> true);

    private static Plan match(PlanRule rule) {
        Programme.Builder programme = Programme.builder(LocalDate.of(2026, 9, 1));
        for (int p = 0; p < 3; p++) {
            programme.mentor(Mentor.builder("M" + p).build()).mentee(Mentee.builder("T" + p).build());
        }
        Policy policy = Policy.builder("keys")
                .criterion(1, Criterion.of("half", (mentor, mentee) -> 0.5))
                .planRule(rule)
                .build();
        return Unhurried.matcher().withStepLimit(30).match(programme.build(), policy);
    }

    @Test
    void aSoftRuleChargesOnceForEveryTwo() {
        Plan plan = match(MEET.costing(7));

        assertThat(plan.matched()).isEqualTo(3);
        assertThat(plan.points()).isEqualTo(3 * 500 - 3 * 7);
    }

    @Test
    void aHardRuleLeavesOne() {
        assertThat(match(MEET).matched()).isEqualTo(1);
    }
}
