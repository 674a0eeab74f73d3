package org.tandem.matching.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.matching.Matcher;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.explain.Explainer;
import org.tandem.matching.explain.WhyNot;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.ready.ReadyPolicies;
import org.tandem.matching.policy.rule.PlanRules;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

/** "Why not" of every pair of the example: exact within a stated amount of work. */
class WhyNotTest {
    private static final long EDGES = 100_000;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyPriceOfTheExampleIsExactWithinLittleWork(boolean coupled) {
        Programme programme = SalzgitterExample.programme();
        Policy policy = ReadyPolicies.cityCrossMentoring();
        if (coupled && policy.planRules().isEmpty()) {
            policy = Policy.builder(policy)
                    .planRule(PlanRules.coMenteesApart())
                    .planRule(PlanRules.noCrossedReportingLines())
                    .build();
        }
        Compatibility compatibility = Compatibility.of(programme, policy);
        Plan plan = Matcher.create().withTimeLimit(Salzgitter.LONGEST).match(compatibility);
        Explainer explainer = Explainer.of(compatibility, plan).withWork(EDGES);
        int inPlan = 0;
        int priced = 0;
        for (Mentor mentor : programme.mentors()) {
            for (Mentee mentee : programme.mentees()) {
                WhyNot answer = explainer.whyNot(mentor.id(), mentee.id());
                inPlan += answer instanceof WhyNot.InPlan ? 1 : 0;
                if (answer instanceof WhyNot.BetterUsed used) {
                    priced++;
                    assertThat(used.price().exact()).isTrue();
                    assertThat(used.price().improvesPlan()).isFalse();
                    assertThat(used.moves()).isNotEmpty();
                }
            }
        }
        assertThat(inPlan).isEqualTo(plan.matched());
        assertThat(priced).isGreaterThan(100);
    }
}
