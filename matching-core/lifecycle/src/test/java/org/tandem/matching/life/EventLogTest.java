package org.tandem.matching.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.matching.life.Steps.TERMS;
import static org.tandem.matching.life.Steps.day;
import static org.tandem.matching.life.Steps.running;
import static org.tandem.matching.life.Steps.steps;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tandem.matching.policy.Role;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Decision;

class EventLogTest {

    @Test
    void aPairGoesFromProposalToCompletion() {
        Steps steps = steps().proposed(day(1, 5), day(2, 1))
                .accepted(day(1, 7), Role.MENTEE)
                .accepted(day(1, 9), Role.MENTOR)
                .started(day(2, 3));

        assertThat(steps.log().at(day(1, 4)).pairs()).isEmpty();
        assertThat(steps.on(day(1, 5)).phase()).isEqualTo(Phase.PROPOSED);
        assertThat(steps.on(day(1, 7)).acceptedBy()).containsExactly(Role.MENTEE);
        assertThat(steps.on(day(1, 9)))
                .isEqualTo(new PairState(
                        "M-1",
                        "T-1",
                        Phase.ACCEPTED,
                        day(1, 9),
                        day(2, 1),
                        LocalDate.of(2027, 2, 1),
                        Set.of(Role.MENTOR, Role.MENTEE),
                        0,
                        List.of()));
        assertThat(steps.on(day(2, 3)).during()).isEqualTo(DateRange.of(day(2, 3), LocalDate.of(2027, 2, 3)));
        assertThat(steps.on(LocalDate.of(2027, 2, 2)).phase()).isEqualTo(Phase.RUNNING);
        assertThat(steps.on(LocalDate.of(2027, 2, 3)).phase()).isEqualTo(Phase.COMPLETED);
        assertThat(steps.on(LocalDate.of(2027, 2, 3)).since()).isEqualTo(LocalDate.of(2027, 2, 3));
    }

    @Test
    void aProposalLapsesWhenItWasOpenLongEnough() {
        Steps steps = steps().proposed(day(1, 5), day(2, 1)).accepted(day(1, 6), Role.MENTOR);

        assertThat(steps.on(day(1, 18)).phase()).isEqualTo(Phase.PROPOSED);
        assertThat(steps.on(day(1, 19)).phase()).isEqualTo(Phase.LAPSED);
        assertThat(steps.accepted(day(1, 19), Role.MENTEE).problems())
                .containsExactly(
                        "The step accepted (2026-01-19) of pair (M-1 with T-1) is not allowed, because the pair is"
                                + " lapsed since 2026-01-19.");
    }

    @Test
    void anAcceptedPairThatNeverStartsLapsesWhenItWouldBeOver() {
        Steps steps = steps().proposed(day(1, 5), day(2, 1)).accepted(day(1, 6));

        assertThat(steps.on(LocalDate.of(2027, 1, 31)).phase()).isEqualTo(Phase.ACCEPTED);
        assertThat(steps.on(LocalDate.of(2027, 2, 1)).phase()).isEqualTo(Phase.LAPSED);
        assertThat(steps.on(LocalDate.of(2027, 2, 1)).hasStarted()).isFalse();
    }

    @Test
    void extensionsMoveTheDueDayAsOftenAsTheTermsSay() {
        Steps steps = running("M-1", "T-1", day(2, 1)).extended(day(12, 1));

        assertThat(steps.on(day(12, 1)).end()).isEqualTo(LocalDate.of(2027, 8, 1));
        assertThat(steps.on(LocalDate.of(2027, 7, 31)).phase()).isEqualTo(Phase.RUNNING);
        assertThat(steps.extended(day(12, 2)).problems())
                .containsExactly("The step extended (2026-12-02) of pair (M-1 with T-1) exceeds the greatest number of"
                        + " extensions (1).");
    }

    @Test
    void pausesKeepTheDueDayAndTakeTheirMeetingsAway() {
        Steps steps = running("M-1", "T-1", day(2, 1)).paused(day(4, 1)).resumed(day(6, 2));
        PairState pair = steps.on(day(7, 1));

        assertThat(steps.on(day(5, 1)).phase()).isEqualTo(Phase.PAUSED);
        assertThat(pair.phase()).isEqualTo(Phase.RUNNING);
        assertThat(pair.pauses()).containsExactly(DateRange.of(day(4, 1), day(6, 2)));
        assertThat(pair.end()).isEqualTo(LocalDate.of(2027, 2, 1));
        assertThat(TERMS.meetings(pair))
                .hasSize(9)
                .startsWith(day(2, 1), day(3, 1), day(7, 1))
                .endsWith(LocalDate.of(2027, 1, 1));
    }

    @Test
    void aPauseWithoutADayIsNone() {
        assertThat(running("M-1", "T-1", day(2, 1))
                .paused(day(4, 1))
                .resumed(day(4, 1))
                .on(day(4, 1))
                .pauses())
                .isEmpty();
    }

    @Test
    void aPausedMentorshipEndsOnItsDueDay() {
        PairState pair = running("M-1", "T-1", day(2, 1)).paused(day(4, 1)).on(LocalDate.of(2027, 3, 1));

        assertThat(pair.phase()).isEqualTo(Phase.COMPLETED);
        assertThat(pair.pauses()).containsExactly(DateRange.of(day(4, 1), LocalDate.of(2027, 2, 1)));
    }

    @Test
    void completionReleasesThePlacesOnItsDay() {
        Steps steps = running("M-1", "T-1", day(2, 1)).completed(day(9, 1));

        assertThat(steps.log().at(day(8, 31)).occupying()).hasSize(1);
        assertThat(steps.log().at(day(9, 1)).occupying()).isEmpty();
        assertThat(steps.on(day(9, 1)).end()).isEqualTo(day(9, 1));
    }

    @Test
    void withdrawnAndLapsedPairsCanBeProposedAgainAndDeclinedOnesWhenTheDeclineExpires() {
        assertThat(steps().proposed(day(1, 5), day(2, 1))
                .withdrawn(day(1, 6))
                .proposed(day(1, 6), day(2, 1))
                .proposed(day(1, 25), day(2, 1))
                .on(day(1, 25))
                .phase())
                .isEqualTo(Phase.PROPOSED);
        Again until = new Again.NotBefore(day(6, 1));
        Steps declined = steps().proposed(day(1, 5), day(2, 1))
                .and(new Step.Declined(day(1, 6), "M-1", "T-1", Role.MENTOR, Optional.of(until)));
        assertThat(declined.proposed(day(5, 20), day(6, 1)).on(day(5, 20)).phase()).isEqualTo(Phase.PROPOSED);
    }

    @Test
    void declinesHoldForGoodUnlessTheTermsOrThePersonSayOtherwise() {
        Steps steps = steps().proposed(day(1, 5), day(2, 1)).declined(day(1, 6), Role.MENTEE);
        EventLog expiring = EventLog.of(TERMS.withDeclinesHolding(Period.ofMonths(3)), steps.events());

        assertThat(steps.log().at(day(2, 1)).whyExcluded("M-1", "T-1", day(12, 1)).exclusions())
                .containsExactly(new Exclusion.Declined(Role.MENTEE, day(1, 6), Optional.empty()));
        assertThat(expiring.at(day(2, 1)).whyExcluded("M-1", "T-1", day(4, 5)).exclusions())
                .containsExactly(new Exclusion.Declined(Role.MENTEE, day(1, 6), Optional.of(day(4, 6))));
        assertThat(expiring.at(day(2, 1)).whyExcluded("M-1", "T-1", day(4, 6)).isExcluded()).isFalse();
        assertThat(steps.proposed(day(3, 1), day(3, 1)).problems())
                .containsExactly(
                        "The step proposed (2026-03-01) of pair (M-1 with T-1) is not allowed, because the pair is"
                                + " declined since 2026-01-06 for good.");
    }

    @Test
    void everyFaultOfALogIsReportedAndNamesStepStateAndDate() {
        assertThat(steps().started(day(1, 1))
                .proposed(day(1, 5), day(1, 4))
                .proposed(day(1, 5), day(2, 1))
                .accepted(day(1, 6), Role.MENTOR)
                .accepted(day(1, 7), Role.MENTOR)
                .started(day(1, 3))
                .started(day(1, 8))
                .accepted(day(1, 9), Role.MENTEE)
                .proposed(day(1, 10), day(2, 1))
                .started(day(2, 1))
                .declined(day(2, 2), Role.MENTEE)
                .withdrawn(day(2, 2))
                .resumed(day(2, 2))
                .paused(day(2, 3))
                .paused(day(2, 4))
                .separated(day(2, 5), Separation.notBefore(Separation.Cause.TIME, day(2, 5)))
                .separated(
                        day(2, 5),
                        Separation.never(Separation.Cause.TIME).withRest(Role.MENTEE, day(1, 1)))
                .completed(day(2, 6))
                .completed(day(2, 6))
                .extended(day(2, 6))
                .problems())
                .containsExactly(
                        "The step started (2026-01-01) of pair (M-1 with T-1) is not allowed, because the pair was never"
                                + " proposed.",
                        "The step proposed (2026-01-05) of pair (M-1 with T-1) starts on 2026-01-04, before it is proposed.",
                        "The step accepted (2026-01-07) of pair (M-1 with T-1) repeats what the mentor has accepted already.",
                        "The step started (2026-01-03) of pair (M-1 with T-1) is dated before the step of 2026-01-07 that it"
                                + " follows.",
                        "The step started (2026-01-08) of pair (M-1 with T-1) is not allowed, because the pair is proposed"
                                + " since 2026-01-05.",
                        "The step proposed (2026-01-10) of pair (M-1 with T-1) is not allowed, because the pair is accepted"
                                + " since 2026-01-09.",
                        "The step declined (2026-02-02) of pair (M-1 with T-1) is not allowed, because the pair is running"
                                + " since 2026-02-01.",
                        "The step withdrawn (2026-02-02) of pair (M-1 with T-1) is not allowed, because the pair is running"
                                + " since 2026-02-01.",
                        "The step resumed (2026-02-02) of pair (M-1 with T-1) is not allowed, because the pair is running"
                                + " since 2026-02-01.",
                        "The step paused (2026-02-04) of pair (M-1 with T-1) is not allowed, because the pair is paused since"
                                + " 2026-02-03.",
                        "The step separated (2026-02-05) of pair (M-1 with T-1) ends its exclusion on 2026-02-05, which is"
                                + " not later.",
                        "The step separated (2026-02-05) of pair (M-1 with T-1) ends a rest on 2026-01-01, which is not"
                                + " later.",
                        "The step completed (2026-02-06) of pair (M-1 with T-1) is not allowed, because the pair is completed"
                                + " since 2026-02-06.",
                        "The step extended (2026-02-06) of pair (M-1 with T-1) is not allowed, because the pair is completed"
                                + " since 2026-02-06.");
    }

    @Test
    void decisionsAreHardForSteps() {
        Review bar = new Review.Decided(day(1, 6), Decision.bar("M-1", "T-1"));
        Review hold = new Review.Decided(day(1, 6), Decision.hold("M-1", "T-1"));
        Review free = new Review.TakenBack(day(1, 8), Decision.hold("M-1", "T-1"));

        assertThat(steps().and(bar).proposed(day(1, 7), day(2, 1)).problems())
                .containsExactly(
                        "The step proposed (2026-01-07) of pair (M-1 with T-1) is not allowed, because the pair is"
                                + " barred since 2026-01-06.");
        Steps proposed = steps().proposed(day(1, 5), day(2, 1)).and(hold);
        assertThat(proposed.accepted(day(1, 7), Role.MENTOR).problems())
                .containsExactly(
                        "The step accepted (2026-01-07) of pair (M-1 with T-1) is not allowed, because the pair is"
                                + " held for review since 2026-01-06.");
        assertThat(steps().proposed(day(1, 5), day(2, 1)).and(hold).and(free).accepted(day(1, 9)).on(day(1, 9)).phase())
                .isEqualTo(Phase.ACCEPTED);
        assertThat(steps().and(bar).and(bar).and(free).problems())
                .containsExactly(
                        "The step decided BAR (2026-01-06) of pair (M-1 with T-1) repeats a decision in force since"
                                + " 2026-01-06.",
                        "The step taken back HOLD (2026-01-08) of pair (M-1 with T-1) takes back a decision that is not in"
                                + " force.");
    }

    @Test
    void aPairDoesNotStartBeforeItMayAgain() {
        Again until = new Again.NotBefore(day(6, 1));
        Steps agreed = steps().proposed(day(1, 5), day(2, 1))
                .and(new Step.Declined(day(1, 6), "M-1", "T-1", Role.MENTOR, Optional.of(until)))
                .proposed(day(5, 1), day(6, 1))
                .accepted(day(5, 2));

        assertThat(agreed.started(day(5, 31)).problems())
                .containsExactly(
                        "The step started (2026-05-31) of pair (M-1 with T-1) is not allowed, because the pair is"
                                + " declined since 2026-01-06 until 2026-06-01.");
    }

    @Test
    void aHoldEndsWhenTheQuestionIsDecided() {
        EventLog log = steps().and(new Review.Decided(day(1, 1), Decision.hold("M-1", "T-1")))
                .and(new Review.Decided(day(1, 2), Decision.fix("M-1", "T-1")))
                .log();

        assertThat(log.at(day(1, 1)).decisions()).containsExactly(Decision.hold("M-1", "T-1"));
        assertThat(log.at(day(1, 2)).decisions()).containsExactly(Decision.fix("M-1", "T-1"));
    }

    @Test
    void aFixIsFulfilledWhenThePairStarts() {
        Review fix = new Review.Decided(day(1, 20), Decision.fix("M-1", "T-1"));
        EventLog log = steps().and(fix)
                .proposed(day(1, 21), day(2, 1))
                .accepted(day(1, 22))
                .started(day(2, 1))
                .log();

        assertThat(log.at(day(1, 31)).decisions()).containsExactly(fix.decision());
        assertThat(log.at(day(2, 1)).decisions()).isEmpty();
    }

    @Test
    void nobodyIsPairedWithThemselves() {
        assertThat(Steps.of("X", "X").proposed(day(1, 1), day(1, 1)).problems())
                .containsExactly("The step proposed (2026-01-01) of pair (X with X) pairs a person with themselves.");
    }
}
