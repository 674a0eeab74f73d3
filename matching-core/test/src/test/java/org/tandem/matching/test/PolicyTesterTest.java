package org.tandem.matching.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tandem.matching.policy.Candidates;
import org.tandem.matching.policy.Judge;
import org.tandem.matching.policy.Outcome;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Reason;
import org.tandem.matching.policy.Rule;
import org.tandem.matching.programme.Programme;

/** Runs what the guide shows. */
class PolicyTesterTest extends PolicyTestSnippets {
    @Test
    void textShowsSizesOnly() {
        PolicyTester tester = PolicyTester.of(
                TestPeople.programme(TestPeople.mentor("M-1"), TestPeople.mentee("T-1")).build(),
                Policy.builder("any").build());
        assertThat(tester.toString()).startsWith("PolicyTester[Compatibility[").doesNotContain("M-1");
        assertThat(tester.pair("M-1", "T-1").toString()).contains("(M-1, T-1)", "worth 0 points");
    }

    @Test
    void anIndexMustAgreeWithItsRule() {
        Programme programme =
                TestPeople.programme(TestPeople.mentor("M-1"), TestPeople.mentee("T-1")).build();

        assertThat(PolicyTester.of(programme, indexed(Candidates.only(0).sure()))).isNotNull();
        assertThat(PolicyTester.of(programme, indexed(Candidates.except(5)))).isNotNull();
        assertThatThrownBy(() -> PolicyTester.of(programme, indexed(Candidates.except(0))))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("rule (indexed)")
                .hasMessageContaining("M-1");
    }

    private static Policy indexed(Candidates candidates) {
        return Policy.builder("any")
                .rule(Rule.prepared("indexed", Map.of(), programme -> new Judge() {
                    @Override
                    public Outcome outcome(int mentor, int mentee) {
                        return Outcome.ELIGIBLE;
                    }

                    @Override
                    public Reason reason(int mentor, int mentee) {
                        return new Reason.OwnRule("indexed", Map.of());
                    }

                    @Override
                    public Candidates candidates(int mentee) {
                        return candidates;
                    }
                }))
                .build();
    }
}
