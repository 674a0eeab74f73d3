package org.tandem.matching.test;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tandem.matching.policy.Policy;

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
}
