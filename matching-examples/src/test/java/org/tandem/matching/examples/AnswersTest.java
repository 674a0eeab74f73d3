package org.tandem.matching.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** Every short program answers in both languages; that of the city's workshops, which takes long, in {@link ShadedJarIT}. */
@ResourceLock(Resources.SYSTEM_OUT)
class AnswersTest {

    @Test
    void whyTellsPointsRulesAndAlternatives() {
        assertThat(said(WhyExample::main, "en")).contains("competence fit", "different organisations")
                .contains("M-");
        assertThat(said(WhyExample::main, "de")).contains("Punkte");
    }

    @Test
    void whyNotTellsRulesAndPrices() {
        assertThat(said(WhyNotExample::main, "en")).contains("would cost everybody");
        assertThat(said(WhyNotExample::main, "de")).contains("Punkte");
    }

    @Test
    void whatWouldHelpGivesAReasonAndChanges() {
        assertThat(said(WhatWouldHelpExample::main, "en").lines().toList()).hasSizeGreaterThan(2);
        assertThat(said(WhatWouldHelpExample::main, "de")).contains("Dann");
    }

    @Test
    void needsAndOffersAreMetInPartAndSayWhy() {
        assertThat(said(NeedsAndOffersExample::main, "en"))
                .contains("PROVEN_OPTIMAL", "12 × Seebrand Maschinenbau GmbH (O-01)")
                .contains("Gymnasium Kiesgrube (N-02) gets 14 of 24, 58 %.", "ask for 50, but at most 40 are possible")
                .contains("Their organisations do business with each other (C-9, S-3).")
                .contains("laptop, one more unit (7 missing): Units of the whole plan: +1;");
        assertThat(said(NeedsAndOffersExample::main, "de")).contains("Kein Plan kann alle decken.");
    }

    @Test
    void othersCanCheckThatNoPlanIsBetter() {
        assertThat(said(CertificateExample::main, "en")).contains("Proven: no plan of these people is better");
        assertThat(said(CertificateExample::main, "de")).contains("Bewiesen: Kein Plan");
    }

    @Test
    void fairnessHasItsPrice() {
        assertThat(said(FairnessExample::main, "en")).contains("%").contains("points");
        assertThat(said(FairnessExample::main, "de")).contains("Punkte");
    }

    @Test
    void theGuideTellsWhatEachGroupAchieves() {
        assertThat(said(LeadersExample::main, "en", "de"))
                .contains("Workshop 5: 5 groups, 27 participants", "Group 5 on second-chance", "level 4 needed")
                .contains("5 workshops: each participant meets", "points more than the others alone")
                .contains("Karrierestufen", "5 Workshops: ");
    }

    @Test
    void readinessTellsWhatToMendFirst() {
        assertThat(said(ReadinessExample::main, "en")).contains("must-have competences");
        assertThat(said(ReadinessExample::main, "de")).contains("Plätze");
    }

    @Test
    void aSeparationIsFollowedByAProposalOfSomebodyElse() {
        assertThat(said(SeparationExample::main, "en"))
                .contains("have worked together since September 1, 2026")
                .contains("have separated on October 20, 2026")
                .contains("are not matched again")
                .contains("(T-20) are proposed to each other since October 20, 2026, to start on November 1, 2026");
        assertThat(said(SeparationExample::main, "de")).contains("am 20. Oktober 2026 getrennt");
    }

    @Test
    void afterAChangeOfFactsTheRematchKeepsWithinTwoChanges() {
        assertThat(said(RematchExample::main, "en"))
                .contains(
                        "Leyla Karimi (M-25) with Franziska Ebeling (T-37): Leyla Karimi (M-25) is not there any more.")
                .contains("(T-39) was published, but is against rule different organisations now")
                .contains("One change: 38 matches")
                .contains("2 changes: 39 matches")
                .contains("at most 2 changes", "39 published pairs: 35 kept; 2 of those still possible given up");
        assertThat(said(RematchExample::main, "de")).contains("2 Änderungen");
    }

    @Test
    void theAssociationsYearIsToldMonthByMonth() {
        assertThat(said(AssociationYearExample::main, "en"))
                .contains("(M-09) and Thi Mai Le (T-20) worked together from June 6, 2026")
                .contains("(M-15) and Thi Mai Le (T-20) have worked together since August 25, 2026")
                .contains("month      applied  proposed  declined  started  extended")
                .contains("41 of 45 applicants have started with a mentor");
        assertThat(said(AssociationYearExample::main, "de"))
                .contains("Dezember", "41 von 45 Bewerbern", "wartend");
    }

    @Test
    void recommendationsTellWhatTheOthersLose() {
        assertThat(said(RecommendExample::main, "en")).contains("(T-05)", "(M-11)");
        assertThat(said(RecommendExample::main, "de")).contains("Punkte");
    }

    @Test
    void sensitivityTellsPairsWeightsAlternativesAndAcceptance() {
        assertThat(said(SensitivityExample::main, "en"))
                .contains("39 of 39 pairs are in every best plan.")
                .contains("competence fit, weight 35: the plan stays the best from 32.1758 on.")
                .contains("2 other plans serve the mentees as well")
                .contains("matches are to be expected of the 39 pairs proposed");
        assertThat(said(SensitivityExample::main, "de")).contains("Gewicht", "Paaren sind");
    }

    @Test
    void recruitingTellsWhatAPlaceAndAMentorAreWorth() {
        assertThat(said(RecruitingExample::main, "en")).contains("(M-11)", "points");
        assertThat(said(RecruitingExample::main, "de")).contains("Punkte");
    }

    @Test
    void whyNotIsTimedWithAndWithoutRulesAboutTwoMatches() {
        assertThat(printed(WhyNotTiming::main).lines().toList())
                .satisfiesExactly(
                        without -> assertThat(without).contains("with 0 rules"),
                        with -> assertThat(with).contains("with 2 rules"));
    }

    /** Returns what a program says, with nothing left to fill in. */
    private static String said(Consumer<String[]> program, String... languages) {
        String text = printed(program, languages);
        assertThat(List.of("{", "}", "null")).as(text).noneMatch(text::contains);
        return text;
    }

    private static String printed(Consumer<String[]> program, String... arguments) {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            program.accept(arguments);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
