package org.tandem.matching.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tandem.matching.policy.ready.ReadyPolicies;

/** The checker's descriptions of the ready policies name the same rules, limits, criteria and weights. */
class ReadyFactsTest {

    @Test
    void theDescriptionsMatchTheReadyPolicies() {
        assertThat(ReadyFacts.cityCrossMentoring().policy())
                .hasToString(ReadyPolicies.cityCrossMentoring().toString());
        assertThat(ReadyFacts.associationRecommendations().policy())
                .hasToString(ReadyPolicies.associationRecommendations().toString());
        assertThat(ReadyFacts.partyPilot().policy())
                .hasToString(ReadyPolicies.partyPilot().toString());
    }
}
