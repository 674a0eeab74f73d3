package org.tandem.matching.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerdictTest {
    private static final Reason REASON = new Reason.SamePerson();

    @Test
    void everyVerdictHasItsOutcomeAndReason() {
        assertThat(Verdict.ELIGIBLE).isEqualTo(new Verdict(Outcome.ELIGIBLE, Optional.empty()));
        assertThat(Verdict.heldForReview(REASON)).isEqualTo(new Verdict(Outcome.HELD_FOR_REVIEW, Optional.of(REASON)));
        assertThat(Verdict.ineligible(REASON)).isEqualTo(new Verdict(Outcome.INELIGIBLE, Optional.of(REASON)));
    }

    @Test
    void whatIsEligibleHasNoReasonAndAllElseHasOne() {
        assertThatThrownBy(() -> new Verdict(Outcome.ELIGIBLE, Optional.of(REASON)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The outcome (ELIGIBLE) must not have a reason.\nMaybe ");
        assertThatThrownBy(() -> new Verdict(Outcome.INELIGIBLE, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The outcome (INELIGIBLE) must have a reason.\nMaybe ");
    }

    @Test
    void theLaterOutcomeIsTheStricter() {
        assertThat(Outcome.values()).containsExactly(Outcome.ELIGIBLE, Outcome.HELD_FOR_REVIEW, Outcome.INELIGIBLE);
    }
}
