package org.tandem.matching.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.matching.policy.PlanRule;

class PlanRulesTest {

    @Test
    void readyMadeRulesAreHardAndHaveNamesOfTheirOwn() {
        List<PlanRule> rules = List.of(
                PlanRules.coMenteesApart(), PlanRules.noCrossedReportingLines(), PlanRules.noMutualMentoring());

        assertThat(rules).extracting(PlanRule::name).containsExactly(
                "co-mentees apart", "no crossed reporting lines", "no mutual mentoring");
        assertThat(rules).allMatch(rule -> rule.cost() == 0);
    }
}
