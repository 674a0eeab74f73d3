package org.tandem.matching.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tandem.matching.scenario.Scenes.START;
import static org.tandem.matching.scenario.Scenes.byWorth;
import static org.tandem.matching.scenario.Scenes.match;
import static org.tandem.matching.scenario.Scenes.mentor;
import static org.tandem.matching.scenario.Scenes.programme;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tandem.matching.check.PolicyFacts;
import org.tandem.matching.check.RuleFact;
import org.tandem.matching.check.RuleFacts;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.intake.Arrivals;
import org.tandem.matching.intake.HeldPlaces;
import org.tandem.matching.intake.HoldBack;
import org.tandem.matching.intake.Intake;
import org.tandem.matching.intake.IntakeDecision;
import org.tandem.matching.intake.IntakePolicy;
import org.tandem.matching.intake.Timing;
import org.tandem.matching.plan.Match;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Mentorship;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.text.Wording;

/** People apply one by one. Rounds are matched at once, or gathered, and scarce mentors may keep places back. */
class RollingIntakeTest {
    private static final IntakePolicy FOUR_OR_SIX_WEEKS =
            IntakePolicy.gathering(new Timing.Rounds(4, Period.ofWeeks(6)));
    private static final PolicyFacts COMPETENT = byWorth().with(RuleFacts.mustHaves());

    private static Mentee applied(String id, int daysAgo) {
        return Mentee.builder(id).applied(START.minusDays(daysAgo)).build();
    }

    private static IntakeDecision decide(Programme programme, IntakePolicy intake, LocalDate day) {
        return Intake.decide(programme, byWorth().policy(), intake, day, Optional.empty());
    }

    private static IntakeDecision.MatchNow now(IntakeDecision decision) {
        assertThat(decision).isInstanceOf(IntakeDecision.MatchNow.class);
        return (IntakeDecision.MatchNow) decision;
    }

    @Test
    void atOnceWhoeverWaitsMakesARound() {
        Programme nobody = programme().mentor(mentor("M", 1)).build();
        Programme one = programme().mentor(mentor("M", 1)).mentee(applied("A", 0)).build();

        assertThat(decide(nobody, IntakePolicy.AT_ONCE, START))
                .isEqualTo(new IntakeDecision.Wait(List.of(), 0, Optional.empty()));
        IntakeDecision.MatchNow round = now(decide(one, IntakePolicy.AT_ONCE, START));
        assertThat(round.applicants()).containsExactly("A");
        assertThat(round.trigger()).isEqualTo(new IntakeDecision.Trigger.AtOnce());
        assertThat(match(round.programme(), byWorth()).matched()).isEqualTo(1);
    }

    /** Nobody is eligible for one, another has a mentor, a third has one by decision, and one place is free. */
    @Test
    void onlyThoseWhoCouldHaveAFirstMentorCount() {
        PolicyFacts policy = byWorth().with(RuleFact.own("not X", (mentor, mentee) -> !mentee.id().equals("X")));
        Programme programme = programme()
                .mentor(mentor("M", 3))
                .mentee(applied("A", 1))
                .mentee(applied("X", 300))
                .mentee(Mentee.builder("Running").mentorsWanted(2).build())
                .mentee(applied("Fixed", 300))
                .mentorship(new Mentorship("M", "Running", DateRange.ALWAYS))
                .decision(Decision.fix("M", "Fixed"))
                .build();

        IntakeDecision decision =
                Intake.decide(programme, policy.policy(), FOUR_OR_SIX_WEEKS, START, Optional.empty());
        assertThat(decision)
                .isEqualTo(new IntakeDecision.Wait(
                        List.of("A"), 3, Optional.of(START.minusDays(1).plusWeeks(6))));
    }

    @Test
    void aRoundIsDueWhenTheBatchIsFull() {
        Programme.Builder facts = programme().mentor(mentor("M", 9));
        List.of("A", "B", "C").forEach(id -> facts.mentee(applied(id, 3)));
        assertThat(decide(facts.build(), FOUR_OR_SIX_WEEKS, START))
                .isEqualTo(new IntakeDecision.Wait(
                        List.of("A", "B", "C"), 1, Optional.of(START.minusDays(3).plusWeeks(6))));

        facts.mentee(applied("D", 0));
        assertThat(now(decide(facts.build(), FOUR_OR_SIX_WEEKS, START)).trigger())
                .isEqualTo(new IntakeDecision.Trigger.BatchFull(4, 4));
    }

    @Test
    void aRoundIsDueWhenSomebodyHasWaitedLongEnough() {
        Programme programme = programme()
                .mentor(mentor("M", 9))
                .mentee(applied("A", 41))
                .mentee(applied("B", 40))
                .build();

        assertThat(decide(programme, FOUR_OR_SIX_WEEKS, START))
                .isEqualTo(new IntakeDecision.Wait(List.of("A", "B"), 2, Optional.of(START.plusDays(1))));
        assertThat(now(decide(programme, FOUR_OR_SIX_WEEKS, START.plusDays(1))).trigger())
                .isEqualTo(new IntakeDecision.Trigger.LongestWait("A", START.minusDays(41)));
    }

    /** Otherwise whoever cannot be served would make every day a round. */
    @Test
    void whoeverIsLeftWaitsAnewFromTheLastRoundAndIsNoNewcomer() {
        Programme.Builder facts = programme().mentor(mentor("M", 1));
        List.of("A", "B", "C", "D", "E").forEach(id -> facts.mentee(applied(id, 50)));
        Programme first = facts.build();
        IntakeDecision.MatchNow round = now(decide(first, FOUR_OR_SIX_WEEKS, START));
        Plan plan = match(round.programme(), byWorth());
        Programme second = Intake.afterRound(first, plan);

        String served = plan.matches().getFirst().mentee();
        assertThat(second.mentees())
                .allSatisfy(mentee -> assertThat(mentee.roundsWaited()).isEqualTo(mentee.id().equals(served) ? 0 : 1));
        Programme published = Programme.builder(second)
                .mentorship(new Mentorship("M", served, DateRange.since(START)))
                .mentor(mentor("N", 1))
                .build();
        IntakeDecision next = Intake.decide(
                published, byWorth().policy(), FOUR_OR_SIX_WEEKS, START.plusDays(9), Optional.of(START));
        assertThat(next)
                .isInstanceOfSatisfying(IntakeDecision.Wait.class, wait -> {
                    assertThat(wait.applicants()).hasSize(4);
                    assertThat(wait.newcomersMissing()).isEqualTo(4);
                    assertThat(wait.latest()).hasValue(START.plusWeeks(6));
                });
        Programme third = Intake.afterRound(published, match(published, byWorth()));
        assertThat(third.mentees().stream().filter(mentee -> mentee.roundsWaited() == 2)).hasSize(3);
        assertThat(third.mentee(served).orElseThrow().roundsWaited()).isZero();
    }

    private static Programme.Builder lawAndTax() {
        return programme()
                .mentor(Mentor.builder("Law").places(2).offers("law", 4).offers("tax", 4).answer(Scenes.WORTH, 0.9)
                        .build())
                .mentor(Mentor.builder("Tax").places(2).offers("tax", 4).answer(Scenes.WORTH, 0.1).build());
    }

    private static HoldBack lawyers(int perYear, int percent) {
        return new HoldBack(List.of(new Arrivals.Seeking("law", 3, perYear)), 73, percent);
    }

    private static Mentee seeking(String id, String competence) {
        return Mentee.builder(id).mustHave(competence, 3, 5).build();
    }

    @Test
    void aScarceMentorKeepsAPlaceBackForThoseWhoHaveNobodyElse() {
        Programme programme = lawAndTax().mentee(seeking("T1", "tax")).mentee(seeking("T2", "tax")).build();
        // 73 days are a fifth of a year: of five a year one will come, and has only Law.
        IntakePolicy holding = IntakePolicy.AT_ONCE.holdingBack(lawyers(5, 100));
        IntakeDecision.MatchNow round = now(
                Intake.decide(programme, COMPETENT.policy(), holding, START, Optional.empty()));

        assertThat(round.heldBack()).containsExactly(new HeldPlaces("Law", 1, 2, 1.0, 73, List.of("law")));
        assertThat(match(programme, COMPETENT).matches()).extracting(Match::mentor).containsExactly("Law", "Law");
        Plan plan = match(round.programme(), COMPETENT);
        assertThat(plan.matches()).extracting(Match::mentor).containsExactlyInAnyOrder("Law", "Tax");
        assertThat(Intake.afterRound(round.programme(), plan).mentor("Law").orElseThrow().places()).isEqualTo(1);
        assertThat(Intake.afterRound(programme, plan).mentor("Law").orElseThrow().places()).isEqualTo(2);
        assertThat(round.say(Wording.in(Locale.ENGLISH))).isEqualTo("""
                Match now: 2 applicants wait, and applicants are matched at once.
                - Law keeps one place of 2 back: one mentee is expected for it within 73 days (law).""");
    }

    @Test
    void theThresholdSaysHowSureAPlaceMustBe() {
        Programme programme = lawAndTax().mentee(seeking("T1", "tax")).mentee(seeking("T2", "tax")).build();
        // Four fifths of a mentee, then one and four fifths.
        for (int[] expected : new int[][] {{4, 81, 0}, {4, 80, 1}, {9, 81, 1}, {9, 80, 2}, {900, 100, 2}, {0, 1, 0}}) {
            IntakeDecision.MatchNow round = now(Intake.decide(
                    programme,
                    COMPETENT.policy(),
                    IntakePolicy.AT_ONCE.holdingBack(lawyers(expected[0], expected[1])),
                    START,
                    Optional.empty()));
            assertThat(round.heldBack().stream().mapToInt(HeldPlaces::places).sum()).isEqualTo(expected[2]);
        }
    }

    @Test
    void profilesAreJudgedByAllRulesAndSharedOutOverFreePlaces() {
        Programme programme = lawAndTax()
                .mentor(Mentor.builder("Far").places(4).offers("tax", 5).build())
                .mentee(seeking("T1", "tax"))
                .mentee(seeking("Busy", "tax"))
                .mentorship(new Mentorship("Tax", "Busy", DateRange.ALWAYS))
                .build();
        PolicyFacts policy = COMPETENT.with(RuleFact.own("not Far", (mentor, mentee) -> !mentor.id().equals("Far")));
        HoldBack holdBack = new HoldBack(List.of(new Arrivals.Like(seeking("typical", "tax"), 9)), 73, 60);
        IntakeDecision.MatchNow round = now(Intake.decide(
                programme, policy.policy(), IntakePolicy.AT_ONCE.holdingBack(holdBack), START, Optional.empty()));

        // 9/5 mentees for three places, two of Law and one of Tax.
        assertThat(round.heldBack())
                .containsExactly(
                        new HeldPlaces("Law", 1, 2, 1.2, 73, List.of("typical")),
                        new HeldPlaces("Tax", 1, 1, 0.6, 73, List.of("typical")));
        assertThat(round.programme().mentee("typical")).isEmpty();
    }

    @Test
    void whoeverWaitsAndHasNobodyElseComesBeforeThoseExpected() {
        Programme programme = lawAndTax().mentee(seeking("L1", "law")).mentee(seeking("T1", "tax")).build();
        IntakeDecision.MatchNow round = now(Intake.decide(
                programme,
                COMPETENT.policy(),
                IntakePolicy.AT_ONCE.holdingBack(lawyers(900, 100)),
                START,
                Optional.empty()));

        assertThat(round.heldBack()).extracting(HeldPlaces::places).containsExactly(1);
        assertThat(match(round.programme(), COMPETENT).matched()).isEqualTo(2);
    }

    @Test
    void nothingIsKeptBackFromWhoeverIsOverdue() {
        Programme programme = lawAndTax()
                .mentee(Mentee.builder(seeking("T1", "tax")).roundsWaited(2).build())
                .build();
        PolicyFacts patient = COMPETENT.withWaitingGuarantee(2);
        IntakePolicy holding = IntakePolicy.AT_ONCE.holdingBack(lawyers(900, 100));

        assertThat(now(Intake.decide(programme, patient.policy(), holding, START, Optional.empty())).heldBack())
                .isEmpty();
        assertThat(now(Intake.decide(programme, COMPETENT.policy(), holding, START, Optional.empty())).heldBack())
                .hasSize(1);
    }

    @Test
    void impossibleDatesAndIdsAreRefused() {
        Programme programme = programme().mentor(mentor("M", 1)).mentee(applied("A", 0)).build();

        assertThatThrownBy(() -> decide(programme, IntakePolicy.AT_ONCE, START.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The applications of mentees [A] must not be after today (2025-12-31).\n"
                        + "Maybe they belong to a later day.");
        assertThatThrownBy(() -> Intake.decide(
                programme, byWorth().policy(), IntakePolicy.AT_ONCE, START, Optional.of(START.plusDays(1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The last round (2026-01-02) must not be after today (2026-01-01).");
        HoldBack known = new HoldBack(List.of(new Arrivals.Like(Mentee.builder("A").build(), 1)), 1, 1);
        assertThatThrownBy(() -> decide(programme, IntakePolicy.AT_ONCE.holdingBack(known), START))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("A");
    }
}
