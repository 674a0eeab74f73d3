package org.tandem.matching.test;

import org.junit.jupiter.api.Test;
import org.tandem.matching.Matcher;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.criterion.Criteria;
import org.tandem.matching.policy.rule.Rules;
import org.tandem.matching.programme.Programme;

/** What the guide and Javadoc show. */
class PolicyTestSnippets {
    private static final Policy POLICY = Policy.builder("ours")
            .rule(Rules.differentOrganisations())
            .rule(Rules.mustHaves())
            .criterion(10, Criteria.competenceFit())
            .build();
    private final Matcher matcher = Unhurried.matcher();

    // @start region="policy-test"
    @Test
    void mentorsComeFromElsewhereAndOfferWhatIsNeeded() {
        Programme programme = TestPeople.programme(
                TestPeople.mentor("M-1").offers("law", 4),
                TestPeople.mentor("M-2").organisation("O").offers("law", 5),
                TestPeople.mentee("T-1").organisation("O").mustHave("law", 3, 5)).build();
        PolicyTester policy = PolicyTester.of(programme, POLICY);
        policy.pair("M-1", "T-1").isEligible().isWorth("competence fit", 1.0);
        policy.pair("M-2", "T-1").isBarredByNothingBut("different organisations");
    }
    // @end

    // @start region="plan-test"
    @Test
    void plansOfOurPolicyAreGood() {
        Programme programme = RandomProgrammes.of(7, 5, 6, POLICY);
        Plan plan = matcher.match(programme, POLICY);
        PlanAssert.assertThat(plan).isProvenOptimal().keepsEveryRule(programme, POLICY);
    }
    // @end
}
