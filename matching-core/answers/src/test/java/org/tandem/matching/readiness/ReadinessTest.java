package org.tandem.matching.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Locale;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.tandem.matching.Secrets;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.rule.Rules;
import org.tandem.matching.programme.AdmissionStatus;
import org.tandem.matching.programme.BusinessTie;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Organisation;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.text.Wording;

class ReadinessTest {
    private static final LocalDate START = LocalDate.of(2026, 9, 1);

    private static final Policy POLICY = Policy.builder("few rules")
            .rule(Rules.admitted())
            .rule(Rules.noBusinessTies())
            .rule(Rules.withinReach(80))
            .rule(Rules.sharedLanguage())
            .rule(Rules.mustHaves())
            .build();

    /** Law is a must for T1 and T2; only M1 offers it well enough, and has one place. */
    private static Programme programme() {
        return Programme.builder(START)
                .organisation(Organisation.of("A"))
                .organisation(Organisation.of("B"))
                .organisation(Organisation.of("C"))
                .organisation(Organisation.of("empty"))
                .businessTie(BusinessTie.of(BusinessTie.Kind.UNDISCLOSED, "A", "B"))
                .mentor(Mentor.builder("M1")
                        .places(1)
                        .organisation("A")
                        .languages("de")
                        .location(52.15, 10.35)
                        .offers("law", 4)
                        .build())
                .mentor(Mentor.builder("M2")
                        .places(2)
                        .languages("de", "en")
                        .location(52.15, 10.35)
                        .offers("law", 2)
                        .build())
                .mentor(Mentor.builder("M3")
                        .admission(AdmissionStatus.APPLIED)
                        .languages("de")
                        .build())
                .mentee(Mentee.builder("T1")
                        .languages("de")
                        .location(52.15, 10.35)
                        .mustHave("law", 3, 5)
                        .build())
                .mentee(Mentee.builder("T2")
                        .organisation("B")
                        .languages("de")
                        .location(52.15, 10.35)
                        .mustHave("law", 4, 5)
                        .build())
                .mentee(Mentee.builder("T3")
                        .organisation("C")
                        .languages("fr")
                        .location(52.15, 10.35)
                        .build())
                .build();
    }

    private static Readiness readiness() {
        return Readiness.of(Compatibility.of(programme(), POLICY));
    }

    @Test
    void theReportSaysWhatToMendFirst() {
        assertThat(readiness().say(Wording.in(Locale.ENGLISH)))
                .startsWith(
                        """
                                3 mentees want 3 mentors; 2 mentors have 3 free places.
                                The best plan gives 1 of 3 mentors wanted.
                                To mend, the worst first:
                                2 wishes for a mentor stay open in every plan; there are 3 free places.
                                Rule no business ties takes the last partner: without it alone, one mentee and no mentors would \
                                have somebody who now have nobody; it stands alone in the way of one pair.
                                Rule shared language takes the last partner: without it alone, one mentee and one mentor would \
                                have somebody who now have nobody; it stands alone in the way of 2 pairs.
                                Rule must-have competences takes the last partner: without it alone, one mentee and one mentor \
                                would have somebody who now have nobody; it stands alone in the way of 2 pairs.
                                Competence law is short: it is a must for 2 mentees, and at least one wish stays open because of it.
                                Language fr is short: for one wish nothing else is possible, and there are no free places.
                                Mentee T2 has no eligible mentor: all 3 are out – rule admitted: 1, rule must-have competences: 1, \
                                held for review: 1.
                                Mentee T3 has no eligible mentor: all 3 are out – rule admitted: 1, rule shared language: 2.
                                Mentor M2 has no eligible mentee: all 3 are out – rule shared language: 1, \
                                rule must-have competences: 2.
                                Organisation B is left out: its only participant has no eligible partner.
                                Organisation C is left out: its only participant has no eligible partner.
                                One pair is held for review by rule no business ties.
                                Not admitted: no mentees with open wishes and one mentor with free places.
                                One organisation is without any people: empty.
                                """)
                .endsWith(
                        """
                                Language en: no mentees; one mentor with 2 free places.
                                Language fr: one mentee with one open wish, one of them with no other choice; no mentors.
                                Without a form: 3 mentees with 3 open wishes; 2 mentors with 3 free places.
                                Region around 52.1° north, 10.3° east: 3 mentees with 3 open wishes; 2 mentors with 3 free places.
                                Rule admitted: is the first to remove 3 pairs, alone removes none and alone holds none for review.
                                Rule no business ties: is the first to remove no pairs, alone removes none and alone holds one for \
                                review.
                                Rule shared language: is the first to remove 2 pairs, alone removes 2 and alone holds none for review.
                                Rule must-have competences: is the first to remove 2 pairs, alone removes 2 and alone holds none for \
                                review.""");
    }

    @Test
    void theReportIsSaidInGerman() {
        assertThat(readiness().say(Wording.in(Locale.GERMANY)))
                .startsWith(
                        """
                                3 Mentees wünschen sich 3 Mentoren; 2 Mentoren haben 3 freie Plätze.
                                Der beste Plan erfüllt 1 von 3 Wünschen nach einem Mentor.
                                Zu verbessern, das Wichtigste zuerst:
                                2 Wünsche bleiben in jedem Plan offen; es gibt 3 freie Plätze.
                                Die Regel „keine Geschäftsbeziehungen“ nimmt die letzte Möglichkeit: Ohne sie allein hätten ein Mentee und \
                                keine Mentoren jemanden, die jetzt niemanden haben; sie allein steht einem Paar im Weg.
                                """)
                .contains(
                        "Die Kompetenz law ist knapp: Sie ist für 2 Mentees ein Muss, und mindestens ein Wunsch bleibt "
                                + "ihretwegen offen.",
                        "Sprache fr: ein Mentee mit einem offenen Wunsch, einer davon ohne andere Wahl; keine Mentoren.",
                        "Region um 52,1° Nord, 10,3° Ost: 3 Mentees mit 3 offenen Wünschen; 2 Mentoren mit 3 freien Plätzen.")
                .endsWith(
                        "Regel „unverzichtbare Kompetenzen“: schließt 2 Paare als erste aus, 2 allein, und stellt keines allein zurück.");
    }

    @Test
    void figuresAreThoseOfParticipants() {
        Readiness readiness = readiness();

        assertThat(readiness.totals()).isEqualTo(new Totals(3, 3, 2, 3, 1, true, 0, 1));
        assertThat(readiness.competences())
                .containsExactly(new CompetenceBalance("law", 2, 2, 2, 2, 1, 1, 1, 1));
        assertThat(readiness.languages())
                .containsExactly(
                        new Balance(new SharedRequirement.Language("de"), 2, 2, 2, 2, 2, 3),
                        new Balance(new SharedRequirement.Language("en"), 0, 0, 0, 0, 1, 2),
                        new Balance(new SharedRequirement.Language("fr"), 1, 1, 1, 1, 0, 0));
        assertThat(readiness.forms())
                .containsExactly(
                        new Balance(new SharedRequirement.NotStated(SharedRequirement.Kind.FORM), 3, 3, 3, 3, 2, 3));
        assertThat(readiness.heldPairs()).extracting(pair -> pair.mentor() + pair.mentee()).containsExactly("M1T2");
    }

    @Test
    void regionsAreAsLargeAsAskedFor() {
        Programme two = Programme.builder(START)
                .mentor(Mentor.builder("M").location(52.15, 10.35).build())
                .mentee(Mentee.builder("T").location(52.15, 10.85).build())
                .build();
        Compatibility compatibility = Compatibility.of(two, POLICY);

        assertThat(Readiness.of(compatibility).regions()).hasSize(2);
        assertThat(Readiness.of(compatibility, 100_000).regions())
                .hasSize(1)
                .allSatisfy(balance -> assertThat(balance.missing()).isZero());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Readiness.of(compatibility, 1))
                .withMessage("The size of a region (1.0) must be 5.0 km or more.\nMaybe use 25.0.");
        assertThatIllegalArgumentException().isThrownBy(() -> Readiness.of(compatibility, Double.NaN));
    }

    @Test
    void anEmptyProgrammeHasNothingToMend() {
        Readiness readiness = Readiness.of(
                Compatibility.of(Programme.builder(START).build(), POLICY));

        assertThat(readiness.findings()).isEmpty();
        assertThat(readiness.say(Wording.in(Locale.ENGLISH)))
                .isEqualTo("""
                        No mentee wants a mentor; no mentor has a free place.
                        The best plan gives 0 of 0 mentors wanted.
                        There is nothing to mend.""");
    }

    @Test
    void scoresOfTheCallersOwnAreNoRuleToDrop() {
        Readiness readiness = Readiness.of(Compatibility.withOwnScores(
                programme(), (mentor, mentee) -> OptionalLong.empty()));

        assertThat(readiness.findings())
                .noneMatch(Finding.RuleStarves.class::isInstance)
                .noneMatch(Finding.CompetenceShort.class::isInstance)
                .noneMatch(Finding.TopicShort.class::isInstance);
        assertThat(readiness.totals().mentors()).isEqualTo(3);
        assertThat(readiness.rules()).extracting("rule", "first").endsWith(
                tuple("own scores", 9L));
    }

    @Test
    void nothingPersonalIsTold() {
        Readiness readiness = Readiness.of(
                Compatibility.of(Secrets.programme().build(), Secrets.policy()));

        assertThat(readiness.findings()).isNotEmpty();
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.GERMAN}) {
            assertThat(readiness.say(Wording.in(locale))).doesNotContain(Secrets.MARKER, Secrets.DEGREES);
        }
        assertThat(readiness.toString()).doesNotContain(Secrets.MARKER, Secrets.DEGREES);
    }
}
