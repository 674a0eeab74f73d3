package org.tandem.matching.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.matching.life.Steps.day;
import static org.tandem.matching.life.Steps.problems;
import static org.tandem.matching.life.Steps.running;
import static org.tandem.matching.life.Steps.steps;

import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TermsTest {

    @Test
    void everyFaultIsReported() {
        assertThat(problems(() -> new Terms(
                Period.ZERO,
                Period.ofDays(-1),
                Period.ZERO,
                Period.ofMonths(1).minusDays(2),
                -1,
                Optional.of(Period.ZERO),
                10)))
                .containsExactly(
                        "The length (P0D) of the terms must be longer than zero.",
                        "The rhythm of meetings (P-1D) of the terms must be longer than zero.",
                        "The time for which a proposal is open (P0D) of the terms must be longer than zero.",
                        "The length of an extension (P1M-2D) of the terms must be longer than zero.",
                        "The time for which a decline holds (P0D) of the terms must be longer than zero.",
                        "The greatest number of extensions (-1) of the terms must be between 0 and 2147483647.",
                        "The priority after a separation (10) of the terms must be between 0 and 9.");
    }

    @Test
    void meetingsFollowTheRhythmFromTheFirstDay() {
        Terms everyTwoMonths = Terms.of(Period.ofMonths(6), Period.ofMonths(2));
        EventLog log = EventLog.of(
                everyTwoMonths, running("M-1", "T-1", day(1, 31)).events());
        PairState pair = log.at(day(2, 1)).pair("M-1", "T-1").orElseThrow();

        assertThat(everyTwoMonths.meetings(pair)).containsExactly(day(1, 31), day(3, 31), day(5, 31));
        assertThat(everyTwoMonths.meetings(steps().proposed(day(1, 5), day(2, 1)).on(day(1, 5)))).isEmpty();
    }

    @Test
    void aMentorshipThatEndsEarlyOwesNoFurtherMeetings() {
        PairState pair = running("M-1", "T-1", day(2, 1)).completed(day(4, 1)).on(day(4, 1));

        assertThat(Steps.TERMS.meetings(pair)).containsExactly(day(2, 1), day(3, 1));
    }

    @Test
    void copiesChangeOneThing() {
        Terms terms = Terms.of(Period.ofMonths(12), Period.ofMonths(1));

        assertThat(terms.withProposalOpen(Period.ofDays(7)).proposalOpen()).isEqualTo(Period.ofDays(7));
        assertThat(terms.withExtensions(3, Period.ofMonths(2)))
                .isEqualTo(new Terms(
                        Period.ofMonths(12),
                        Period.ofMonths(1),
                        Period.ofDays(14),
                        Period.ofMonths(2),
                        3,
                        Optional.empty(),
                        1));
        assertThat(terms.withDeclinesHolding(Period.ofYears(1)).declineHolds()).contains(Period.ofYears(1));
        assertThat(terms.withSeparationPriority(0).separationPriority()).isZero();
    }
}
