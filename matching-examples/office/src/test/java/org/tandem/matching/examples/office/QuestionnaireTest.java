package org.tandem.matching.examples.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.matching.examples.office.Office.Said;

/** A policy rests on columns of the programme's own. */
class QuestionnaireTest {
    private static final String POLICY = """
            {
              "name": "club",
              "questions": {
                "Lieblingssport": "text",
                "years in office": "number",
                "experience": ["none", "some", "much"], // in order
                "drives": "flag",
                "joined": "date"
              },
              "criteria": {
                "same Lieblingssport": 5,
                "close years in office": {"weight": 4, "zero at": 10},
                "close experience": 2,
                "different drives": 3,
                "same joined": {"weight": 1}
              }
            }
            """;

    @TempDir
    Path folder;

    private Said match(String policy, List<String> mentors, List<String> mentees, String... more) {
        Office office = new Office(folder);
        return office.run(new Office.Command(List.of(
                "match",
                "--policy", office.file("club.json", policy),
                "--mentors", office.file("mentors.csv", mentors.toArray(String[]::new)),
                "--mentees", office.file("mentees.csv", mentees.toArray(String[]::new)),
                "--out", office.path("plan")))
                .with(more));
    }

    private static final String HEADER = "id;lieblingssport;Years in Office;experience;drives;joined";

    @Test
    void everyKindOfAnswerIsWeighed() {
        Said said = match(
                POLICY,
                List.of(HEADER, "M-1;Tennis;12,5;much;ja;01.02.2020"),
                List.of(HEADER, "T-1; TENNIS ;10;None;nein;2020-02-01"));

        assertThat(said.err()).hasLineCount(1).contains("the policy has no rules");
        assertThat(said.code()).isZero();
        assertThat(new Office(folder).rows("plan/plan.csv")).containsExactly(Map.of(
                "mentee", "T-1", "mentor", "M-1", "points", "12000", "fit_percent", "80", "fixed", "no",
                "same Lieblingssport", "5000", "close years in office", "3000", "close experience", "0",
                "different drives", "3000", "same joined", "1000"));
    }

    @Test
    void whoDoesNotAnswerGetsNothingForIt() {
        Said said = match(POLICY, List.of(HEADER, "M-1;;;;;"), List.of(HEADER, "T-1;Tennis;10;none;nein;2020-02-01"));

        assertThat(said.code()).isZero();
        assertThat(new Office(folder).rows("plan/plan.csv").getFirst()).containsEntry("points", "0");
    }

    @Test
    void aColumnThatThePolicyAsksForMustBeThere() {
        Said said = match(POLICY, List.of(HEADER, "M-1;;;;;"), List.of(HEADER.replace(";drives", ";car"), "T-1;;;;;"));

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("mentees.csv, line 1: the column \"drives\" is missing");
    }

    @Test
    void onlyColumnsThatNobodyAsksForAreReported() {
        Said said = match(POLICY, List.of(HEADER + ";shoe", "M-1;;;;;;43"), List.of(HEADER, "T-1;;;;;"));

        assertThat(said.err()).containsOnlyOnce("not known").contains("(shoe)");
    }

    @Test
    void answersThatCannotBeReadAreNamedByTheirPlaceOnly() {
        Said said = match(
                POLICY,
                List.of(HEADER, "M-1;x;secret;secret;secret;secret"),
                List.of(HEADER, "T-1;secret" + "!".repeat(10_000) + ";1e3;;;"),
                "--lang",
                "de");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err())
                .contains("hat 6 Fehler", "mentors.csv, Zeile 2, Spalte 3 (years_in_office)")
                .contains("Spalte 4 (experience): Die Zelle muss eines davon sein: none, some, much.")
                .contains("Spalte 2 (lieblingssport): Die Antwort darf höchstens 10000 Zeichen haben.")
                .doesNotContain("secret");
        assertThat(folder.resolve("plan")).doesNotExist();
    }

    @Test
    void theGermanPlanCallsCriteriaInGerman() {
        match(POLICY, List.of(HEADER, "M-1;;;;;"), List.of(HEADER, "T-1;;;;;"), "--lang", "de");

        assertThat(new Office(folder).text("plan/report.html")).contains("gleich: Lieblingssport");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "Sector": "text"              | line 2, column 15: the column "sector" has a meaning already
            "wanted": "text"              | the column "wanted" has a meaning already
            "a": "text", "A": "number"    | the column "a" has a meaning already
            "a": "txt"                    | "text" was meant
            "a": 3                        | "a" must be "text", "number", "flag" or "date", or a list
            "a": ["x"]                    | "a" must list at least two answers
            "a": ["x", " X"]              | "a" must list texts that differ
            "a": [1, 2]                   | "a" must list texts that differ
            "": "text"                    | must have 1 to 100 characters
            "a": "text", "b": ["x", "y"]  | the name "close a" is not known
            """)
    void questionsAtFaultAreListed(String questions, String problem) {
        String policy = "{\n\"questions\": {" + questions + "},\n\"criteria\": {\"close a\": 1}}";
        Said said = match(policy, List.of("id", "M-1"), List.of("id", "T-1"));

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("club.json", problem);
    }

    @Test
    void aDifferenceOfNothingIsRefused() {
        String policy =
                "{\"questions\": {\"a\": \"number\"}, \"criteria\": {\"close a\": {\"weight\": 1, \"zero at\": 0}}}";

        assertThat(match(policy, List.of("id,a", "M-1,1"), List.of("id,a", "T-1,1")).err())
                .contains("\"zero at\" must be a number above 0");
    }

    @Test
    void anotherPolicyMayAskOtherQuestions() {
        match(POLICY, List.of(HEADER, "M-1;a;;;;"), List.of(HEADER, "T-1;a;;;;"));
        Office office = new Office(folder);
        String other = office.file("other.json", """
                {"questions": {"Lieblingssport": "text"}, "criteria": {"different Lieblingssport": 5}}""");
        String otherwise = office.file("otherwise.json",
                """
                        {"questions": {"Lieblingssport": "number"}, "criteria": {"close Lieblingssport": {"weight": 1, "zero at": 1}}}""");
        Office.Command whatIf = new Office.Command(List.of(
                "what-if", "--policy", office.path("club.json"), "--mentors", office.path("mentors.csv"),
                "--mentees", office.path("mentees.csv"), "--other-policy"));

        assertThat(office.run(whatIf.with(other)).code()).isZero();
        assertThat(office.run(whatIf.with(otherwise)).err())
                .contains("the question \"Lieblingssport\" is asked in another way");
    }

    @Test
    void whoeverWaitedLongestGoesFirstByTheGuarantee() {
        String guarantee = """
                {"waiting guarantee": 2, "criteria": {"sector crossing": 1}}""";
        List<String> mentors = List.of("id,places,sector", "M-1,1,a");
        List<String> mentees = List.of("id,priority,rounds_waited,sector", "T-1,9,1,b", "T-2,0,2,a");

        assertThat(match(guarantee, mentors, mentees).code()).isZero();
        assertThat(new Office(folder).rows("plan/plan.csv").getFirst()).containsEntry("mentee", "T-2");
        assertThat(match("{\"criteria\": {\"sector crossing\": 1}}", mentors, mentees).code()).isZero();
        assertThat(new Office(folder).rows("plan/plan.csv").getFirst()).containsEntry("mentee", "T-1");
        assertThat(match("{\"waiting guarantee\": -1}", mentors, List.of("id,rounds_waited", "T-1,-1")).err())
                .contains("\"waiting guarantee\" must be a whole number from 0 to 1000")
                .contains("(rounds_waited): the cell must be a whole number from 0 to 10000");
    }
}
