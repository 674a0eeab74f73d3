package org.tandem.matching.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.ready.ReadyPolicies;
import org.tandem.matching.programme.Programme;

class TestPeopleTest {
    @Test
    void everyReadyPolicyLetsThemMeet() {
        Programme programme = TestPeople.programme(
                TestPeople.mentor("M-1"), TestPeople.mentor("M-2"), TestPeople.mentee("T-1"), TestPeople.mentee("T-2"))
                .build();
        List<Policy> ready = List.of(
                ReadyPolicies.cityCrossMentoring(),
                ReadyPolicies.associationRecommendations(),
                ReadyPolicies.partyPilot());

        assertThat(ready).allSatisfy(
                policy -> assertThat(Compatibility.of(programme, policy).graph().pairCount()).isEqualTo(4));
    }

    @Test
    void peopleMayShareAnOrganisationOrHaveNone() {
        Programme programme = TestPeople.programme(
                TestPeople.mentor("M-1").organisation("O-1"), TestPeople.mentee("T-1").organisation("O-1")).build();

        assertThat(programme.organisations()).hasSize(1);
        assertThat(programme.start()).isEqualTo(TestPeople.START);
    }
}
