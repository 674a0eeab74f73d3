package org.tandem.matching.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tandem.matching.compatibility.Tally;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.PhraseBundles;
import org.tandem.matching.text.Wording;

class PhrasesTest {
    private static final Wording ENGLISH = Wording.in(Locale.ENGLISH);
    private static final Wording GERMAN = Wording.in(Locale.GERMANY);
    private static final Tally NOBODY = new Tally("T1", 0, 0, 0, Map.of());

    private static Readiness report(int count, List<Finding> findings) {
        List<Balance> balances = new ArrayList<>();
        for (SharedRequirement topic : List.of(
                new SharedRequirement.Language("de"), new SharedRequirement.Form("shadowing"),
                new SharedRequirement.Region(52.14, 10.36),
                new SharedRequirement.NotStated(SharedRequirement.Kind.LANGUAGE),
                new SharedRequirement.NotStated(SharedRequirement.Kind.FORM),
                new SharedRequirement.NotStated(SharedRequirement.Kind.REGION))) {
            balances.add(new Balance(topic, count, count, count, count, count, count));
        }
        return new Readiness(
                new Totals(count, count, count, count, count, count == 0, 0, 0),
                List.of(new CompetenceBalance("law", 1, count, 1, count, count, count, count, count)),
                List.of(),
                balances,
                List.of(),
                List.of(new RuleEffect("own", count, 1, count, count, count)),
                List.of(),
                findings);
    }

    private static List<Finding> findings(int count) {
        Totals totals = new Totals(count, count, 0, 0, 0, true, 0, 0);
        Tally tally = new Tally("T2", 3 * count, 0, count, Map.of("own", 2 * count));
        return List.of(
                new Finding.SeatsUnfillable(totals),
                new Finding.RuleStarves(new RuleEffect("own", count, count, 0, count, 0)),
                new Finding.CompetenceShort(new CompetenceBalance("law", 1, count, 1, count, 0, 0, 1, count)),
                new Finding.TopicShort(new Balance(new SharedRequirement.Form("f"), count, count, count, count, 0, 0)),
                new Finding.TopicShort(
                        new Balance(new SharedRequirement.Region(1, 2), count, count, count, count, 0, 0)),
                new Finding.NobodyForMentee(tally, count),
                new Finding.NobodyForMentor(NOBODY, count),
                new Finding.OrganisationLeftOut("A", count),
                new Finding.PairsHeld("own", count),
                new Finding.NotAdmitted(count, 0),
                new Finding.OrganisationsWithoutPeople(List.of("A", "B").subList(0, count)));
    }

    @Test
    void everyPhraseIsSaidInBothLanguages() {
        List<Answer> answers = List.of(report(0, List.of()), report(1, findings(1)), report(2, findings(2)));

        PhraseBundles.assertSaidByAnswers(Readiness.class, answers);
    }

    @Test
    void noneOneAndManyAreToldApart() {
        assertThat(report(0, List.of()).say(ENGLISH)).contains(
                "Language de: no mentees; no mentors.",
                "a must for none; offered well enough by no mentors; no wishes have to go without.");
        assertThat(report(1, List.of()).say(ENGLISH)).contains(
                "One mentee wants one mentor; one mentor has one free place.",
                "Language de: one mentee with one open wish, one of them with no other choice; one mentor with one free place.",
                "a must for one; offered well enough by one mentor with one free place; at least one wish has to go without.");
        assertThat(report(2, List.of()).say(ENGLISH)).contains(
                "2 mentees want 2 mentors; 2 mentors have 2 free places.",
                "A plan gives at most 2 of 2 mentors wanted.",
                "Region around 52.1° north, 10.4° east: 2 mentees with 2 open wishes; 2 mentors");
        assertThat(report(0, List.of()).say(GERMAN)).contains("kein Wunsch muss ohne sie auskommen");
        assertThat(report(1, List.of()).say(GERMAN)).contains(
                "Ein Mentee wünscht sich einen Mentor; ein Mentor hat einen freien Platz.",
                "mindestens ein Wunsch muss ohne sie auskommen");
        assertThat(report(2, List.of()).say(GERMAN)).contains(
                "2 Mentees wünschen sich 2 Mentoren; 2 Mentoren haben 2 freie Plätze.",
                "mindestens 2 Wünsche müssen ohne sie auskommen");
        assertThat(report(1_234, List.of()).say(GERMAN)).contains("1.234 von 1.234 Wünschen");
    }

    @Test
    void peopleAreShownAsTheCallerLikes() {
        Finding finding = new Finding.NobodyForMentee(new Tally("T2", 3, 0, 1, Map.of("own", 2)), 1);

        assertThat(finding.say(ENGLISH.showing(id -> "<" + id + ">")))
                .isEqualTo("Mentee <T2> has no eligible mentor: all 3 are out – rule own: 2, held for review: 1.");
        assertThat(new Finding.NobodyForMentor(NOBODY, 1).say(GERMAN))
                .isEqualTo("Für Mentor T1 kommt kein Mentee infrage: In dieser Rolle gibt es niemanden.");
        assertThat(new Finding.OrganisationLeftOut("A", 1).say(GERMAN))
                .isEqualTo(
                        "Die Organisation A geht leer aus: Für die einzige Person, die teilnimmt, kommt niemand infrage.");
        assertThat(new Finding.OrganisationLeftOut("A", 2).say(GERMAN))
                .isEqualTo(
                        "Die Organisation A geht leer aus: Für keine der 2 Personen, die teilnehmen, kommt jemand infrage.");
    }
}
