package org.tandem.matching.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VerdictTest {

    @Test
    void everyVerdictHasItsOutcome() {
        Reason reason = new Reason.SamePerson();

        assertThat(Verdict.ELIGIBLE.outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(new Verdict.HeldForReview(reason).outcome()).isEqualTo(Outcome.HELD_FOR_REVIEW);
        assertThat(new Verdict.Ineligible(reason).outcome()).isEqualTo(Outcome.INELIGIBLE);
    }

    @Test
    void theLaterOutcomeIsTheStricter() {
        assertThat(Outcome.values()).containsExactly(Outcome.ELIGIBLE, Outcome.HELD_FOR_REVIEW, Outcome.INELIGIBLE);
    }
}
