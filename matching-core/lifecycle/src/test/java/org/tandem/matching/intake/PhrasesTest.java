package org.tandem.matching.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.PhraseBundles;
import org.tandem.matching.text.Wording;

class PhrasesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final Programme NOBODY = Programme.builder(DAY).build();

    private static IntakeDecision match(IntakeDecision.Trigger trigger, HeldPlaces... held) {
        return new IntakeDecision.MatchNow(List.of("T-1", "T-2"), trigger, List.of(held), NOBODY);
    }

    @Test
    void everyAnswerIsSaidInBothLanguages() {
        HeldPlaces held = new HeldPlaces("M-1", 1, 2, 1.5, 90, List.of("law", "tax"));
        List<Answer> answers = List.of(
                held,
                match(new IntakeDecision.Trigger.AtOnce(), held),
                match(new IntakeDecision.Trigger.BatchFull(2, 2)),
                match(new IntakeDecision.Trigger.LongestWait("T-1", DAY)),
                new IntakeDecision.Wait(List.of("T-1"), 3, Optional.of(DAY)),
                new IntakeDecision.Wait(List.of(), 0, Optional.empty()));
        PhraseBundles.assertSaidByAnswers(Intake.class, answers);
    }

    @Test
    void figuresAreInTheFormOfTheLanguage() {
        HeldPlaces held = new HeldPlaces("M-1", 1, 2, 1.5, 90, List.of("law", "tax"));

        assertThat(held.say(Wording.in(Locale.ENGLISH)))
                .isEqualTo(
                        "- M-1 keeps one place of 2 back: 1.5 mentees are expected for it within 90 days (law, tax).");
        assertThat(held.say(Wording.in(Locale.GERMAN)))
                .isEqualTo(
                        "- M-1 hält einen Platz von 2 zurück: Dafür werden innerhalb von 90 Tagen 1,5 Mentees erwartet "
                                + "(law, tax).");
        assertThat(new IntakeDecision.Wait(List.of("T-1"), 1, Optional.of(DAY)).say(Wording.in(Locale.ENGLISH)))
                .isEqualTo(
                        "Do not match yet: one applicant waits. The next round is when one newcomer more has come, and on "
                                + "September 1, 2026 at the latest.");
    }

    @Test
    void oneIsOneAndDaysAreInTheFormOfTheLanguage() {
        HeldPlaces one = new HeldPlaces("M-1", 1, 2, 1, 90, List.of("law"));

        assertThat(one.say(Wording.in(Locale.ENGLISH))).contains(": one mentee is expected for it within 90 days");
        assertThat(one.say(Wording.in(Locale.GERMAN))).contains("90 Tagen ein Mentee erwartet");
        assertThat(new HeldPlaces("M-1", 1, 2, 0.5, 90, List.of("law")).say(Wording.in(Locale.ENGLISH)))
                .contains(": 0.5 mentees are expected");
        assertThat(new IntakeDecision.Wait(List.of("T-1"), 1, Optional.of(DAY)).say(Wording.in(Locale.GERMANY)))
                .contains("1. September 2026");
    }

    @Test
    void aDecisionShowsSizesOnly() {
        assertThat(match(new IntakeDecision.Trigger.AtOnce()))
                .hasToString("MatchNow[2 applicants, AtOnce, 0 mentors hold back]");
    }
}
