package org.tandem.matching.compatibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.matching.compatibility.Cases.START;

import org.junit.jupiter.api.Test;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Reason;
import org.tandem.matching.policy.Verdict;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentorship;
import org.tandem.matching.programme.Programme;

class StandingRulesTest {

    @Test
    void nobodyMeetsThemselves() {
        Compatibility compatibility =
                judged(Cases.people(2, 0).mentee(Mentee.builder("M002").build()));

        assertThat(verdict(compatibility, "not oneself", "M002", "M002"))
                .isEqualTo(Verdict.ineligible(new Reason.SamePerson()));
        assertThat(verdict(compatibility, "not oneself", "M001", "M002")).isEqualTo(Verdict.ELIGIBLE);
        assertThat(compatibility.graph().pairCount()).isEqualTo(1);
    }

    @Test
    void aRunningMentorshipIsNotProposedAgain() {
        Compatibility compatibility = judged(
                Cases.people(2, 1).mentorship(new Mentorship("M001", "T001", DateRange.before(START.plusDays(1)))));

        assertThat(verdict(compatibility, "not together already", "M001", "T001"))
                .isEqualTo(Verdict.ineligible(new Reason.AlreadyTogether()));
        assertThat(verdict(compatibility, "not together already", "M002", "T001"))
                .isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void aMentorshipThatHasEndedMayBeProposedAgain() {
        Compatibility compatibility =
                judged(Cases.people(2, 1).mentorship(new Mentorship("M001", "T001", DateRange.before(START))));

        assertThat(verdict(compatibility, "not together already", "M001", "T001"))
                .isEqualTo(Verdict.ELIGIBLE);
        assertThat(compatibility.graph().pairCount()).isEqualTo(2);
    }

    @Test
    void whatACoordinatorBarredStaysBarred() {
        Compatibility compatibility = judged(
                Cases.people(2, 2).decision(Decision.bar("M001", "T002")).decision(Decision.fix("M002", "T002")));

        assertThat(verdict(compatibility, "coordinators' decisions", "M001", "T002"))
                .isEqualTo(Verdict.ineligible(new Reason.BarredByCoordinator()));
        assertThat(verdict(compatibility, "coordinators' decisions", "M002", "T002"))
                .isEqualTo(Verdict.ELIGIBLE);
        assertThat(compatibility.graph().pair(0, 1)).isEqualTo(-1);
    }

    @Test
    void whatACoordinatorHoldsWaitsForReview() {
        Compatibility compatibility = judged(Cases.people(2, 1).decision(Decision.hold("M001", "T001")));

        assertThat(verdict(compatibility, "coordinators' decisions", "M001", "T001"))
                .isEqualTo(Verdict.heldForReview(new Reason.HeldByCoordinator()));
        assertThat(compatibility.heldPairs())
                .containsExactly(new HeldPair(
                        "M001", "T001", "coordinators' decisions", new Reason.HeldByCoordinator()));
        assertThat(compatibility.graph().pairCount()).isEqualTo(1);
    }

    private static Compatibility judged(Programme.Builder facts) {
        return Compatibility.of(facts.build(), Policy.builder("empty").build());
    }

    private static Verdict verdict(Compatibility compatibility, String rule, String mentor, String mentee) {
        return compatibility.verdicts(mentor, mentee).stream()
                .filter(one -> one.rule().equals(rule))
                .findFirst()
                .orElseThrow()
                .verdict();
    }
}
