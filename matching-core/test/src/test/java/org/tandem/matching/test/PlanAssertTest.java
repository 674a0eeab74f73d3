package org.tandem.matching.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.rule.Rules;
import org.tandem.matching.programme.Organisation;
import org.tandem.matching.programme.Programme;

class PlanAssertTest {
    private static final Policy POLICY = Policy.builder("test").rule(Rules.mustHaves()).build();
    private static final Programme PROGRAMME = TestPeople.programme(
            TestPeople.mentor("M-1").offers("law", 4),
            TestPeople.mentee("T-1").mustHave("law", 3, 5),
            TestPeople.mentee("T-2").mustHave("law", 5, 5)).build();
    private final Plan plan = Unhurried.matcher().match(PROGRAMME, POLICY);

    @Test
    void whatIsTrueCanBeAsserted() {
        PlanAssert.assertThat(plan)
                .isProvenOptimal()
                .hasMatches(1)
                .pairs("M-1", "T-1")
                .doesNotPair("M-1", "T-2")
                .leavesUnmatched("T-2")
                .keepsEveryRule(PROGRAMME, POLICY);
    }

    @Test
    void whatIsFalseFailsWithThePlan() {
        Policy other = Policy.builder(POLICY).rule(Rules.sharedForm()).build();
        Programme without = Programme.builder(PROGRAMME).mentor(TestPeople.mentor("M-2").build())
                .organisation(Organisation.of("of M-2")).build();
        List<Consumer<PlanAssert>> claims = List.of(
                claim -> claim.hasMatches(2),
                claim -> claim.pairs("M-1", "T-2"),
                claim -> claim.doesNotPair("M-1", "T-1"),
                claim -> claim.leavesUnmatched("T-1"),
                claim -> claim.leavesUnmatched(),
                claim -> claim.keepsEveryRule(without, other));
        assertThat(claims)
                .allSatisfy(claim -> assertThatThrownBy(() -> claim.accept(PlanAssert.assertThat(plan)))
                        .isInstanceOf(AssertionError.class)
                        .hasMessageStartingWith("The plan must")
                        .hasMessageContaining("M-1"));
        assertThatThrownBy(() -> PlanAssert.assertThat(null).hasMatches(0)).isInstanceOf(AssertionError.class);
    }

    @Test
    void aPlanMadeByHandIsNotProven() {
        Plan made = Plan.of(Compatibility.of(PROGRAMME, POLICY), plan.pairs());
        assertThatThrownBy(() -> PlanAssert.assertThat(made).isProvenOptimal())
                .hasMessageStartingWith("The plan must be proven optimal");
    }
}
