package org.tandem.matching.examples.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.matching.examples.office.Office.Said;
import org.tandem.matching.io.workbook.PageWriter;
import org.tandem.matching.io.workbook.WorkbookWriter;

/** From the exports of forms to a plan; all people and companies are invented. */
class ImportTest {
    @TempDir
    Path folder;

    private Office office;

    @BeforeEach
    void open() {
        office = new Office(folder);
    }

    /** Imports both files at once, and matches by the command that the import has printed. */
    private List<Map<String, String>> planOf(String mentors, String mentees) {
        String out = office.path("clean");
        Said imported = office.run("import", mentors, mentees, "--out", out);
        assertThat(imported.code()).as(imported.err()).isZero();
        String next = imported.out().lines().filter(line -> line.startsWith("tandem match ")).findFirst().orElseThrow();
        List<String> words = List.of(next.substring("tandem ".length()).split(" "));
        Said matched = office.run(words.toArray(String[]::new));
        assertThat(matched.code()).as(matched.err()).isZero();
        return office.rows("clean/plan/plan.csv");
    }

    private static void hasPair(List<Map<String, String>> plan, String mentee, String mentor) {
        assertThat(plan).anySatisfy(match -> assertThat(match)
                .containsEntry("mentee", mentee)
                .containsEntry("mentor", mentor));
    }

    @Test
    void aGermanGoogleFormBecomesAPlan() {
        List<Map<String, String>> plan = planOf(
                office.file(
                        "Mentorinnen.csv",
                        "Zeitstempel,E-Mail-Adresse,Wie heißen Sie?,Für welches Unternehmen arbeiten Sie?,Ihre Postleitzahl,"
                                + "Wobei können Sie Mentees unterstützen?,Wie viele Mentees möchten Sie begleiten?,"
                                + "Stunden im Monat,Sprachen,Ich stimme der Nutzung meiner Daten zu.",
                        "2026/08/01 9:00:00 AM MESZ,Rosa@a.example,Rosa Blume,Alpha AG,38226,Führung;Recht,1-2,ca. 4,Deutsch,Ja",
                        "2026/08/01 9:05:00 AM MESZ,karl@b.example,Karl Stein,Beta GmbH,38100,Vertrieb,1,2-3,Deutsch;Englisch,Ja"),
                office.file(
                        "Mentees.csv",
                        "Zeitstempel,E-Mail-Adresse,Wie heißen Sie?,Für welches Unternehmen arbeiten Sie?,Ihre Postleitzahl,"
                                + "Wobei wünschen Sie sich Unterstützung?,Was ist Ihnen am wichtigsten?,Stunden im Monat,Sprachen,"
                                + "Ich stimme der Nutzung meiner Daten zu.",
                        "2026/08/02 9:00:00 AM MESZ,uwe@c.example,Uwe Tal,Gamma SE,38440 Wolfsburg,Recht;Vertrieb,Recht,2,Deutsch,Ja",
                        "2026/08/02 9:05:00 AM MESZ,ida@c.example,Ida Au,Gamma SE,38640,Vertrieb,Vertrieb,2,Englisch,Ja",
                        "2026/08/02 9:06:00 AM MESZ,ole@c.example,Ole Au,Gamma SE,38640,Vertrieb,Vertrieb,2,Englisch,Nein"));

        hasPair(plan, "uwe@c.example", "rosa@a.example");
        hasPair(plan, "ida@c.example", "karl@b.example");
        assertThat(plan).hasSize(2);
    }

    @Test
    void anEnglishGoogleFormBecomesAPlan() {
        List<Map<String, String>> plan = planOf(
                office.file(
                        "mentors.csv",
                        "Timestamp,Email Address,What is your name?,Which company do you work for?,How many mentees can you take?,"
                                + "\"Which topics can you help with? (tick all that apply)\",Hours a month,Languages,I agree (GDPR)",
                        "9/9/2026 18:05:12,ada@a.example,Ada Moor,Alpha Ltd,2,\"Law, Finance (budgets, controlling)\",2,English,I agree"),
                office.file(
                        "mentees.csv",
                        "Timestamp,Email Address,What is your name?,Which company do you work for?,"
                                + "\"What do you want to learn? (tick all that apply)\",Hours a month,Languages,I agree (GDPR)",
                        "9/10/2026 08:15:00,may@c.example,May Hill,Gamma Ltd,\"Finance (budgets, controlling)\",2,English,I agree"));

        hasPair(plan, "may@c.example", "ada@a.example");
    }

    @Test
    void aMicrosoftFormBecomesAPlanAlthoughBothSidesNumberFromOne() {
        List<Map<String, String>> plan = planOf(
                office.file(
                        "mentors.csv",
                        "ID,Start time,Completion time,Email,Name,Company,How many mentees?,Offers,Hours per month,Languages,Consent",
                        "1,9/9/26 19:06:23,9/9/26 19:17:10,ada@a.example,Ada Moor,Alpha Ltd,2,Law;Sales;,3,German;English;,Yes"),
                office.file(
                        "mentees.csv",
                        "ID,Start time,Completion time,Email,Name,Company,Seeks,Hours per month,Languages,Consent",
                        "1,9/9/26 19:06:23,9/9/26 19:17:10,may@c.example,May Hill,Gamma Ltd,Sales;,2,English;,Yes"));

        hasPair(plan, "may@c.example", "ada@a.example");
    }

    @Test
    void aLimeSurveyBecomesAPlan() {
        List<Map<String, String>> plan = planOf(
                office.file(
                        "mentors.csv",
                        "\"Response ID\";\"Date submitted\";\"Your email\";\"Your company\";\"What can you help with? [Law]\";"
                                + "\"What can you help with? [Sales]\";\"Hours a month\";\"Languages [English]\";\"I agree\"",
                        "\"1\";\"2026-08-01 10:00:00\";\"ada@a.example\";\"Alpha\";\"Yes\";\"No\";\"2\";\"Yes\";\"Yes\""),
                office.file(
                        "mentees.csv",
                        "\"Response ID\";\"Date submitted\";\"Your email\";\"Your company\";\"What do you want to learn? [Law]\";"
                                + "\"What do you want to learn? [Sales]\";\"Hours a month\";\"Languages [English]\";\"I agree\"",
                        "\"1\";\"2026-08-01 10:00:00\";\"may@c.example\";\"Gamma\";\"Yes\";\"No\";\"2\";\"Yes\";\"Yes\"",
                        "\"2\";\"\";\"tom@c.example\";\"Gamma\";\"Yes\";\"No\";\"2\";\"Yes\";\"Yes\""));

        hasPair(plan, "may@c.example", "ada@a.example");
        assertThat(plan).hasSize(1);
    }

    @Test
    void aTypeformBecomesAPlan() {
        List<Map<String, String>> plan = planOf(
                office.file(
                        "mentors.csv",
                        "#,Name,Email,Company,Law,Sales,English,How many mentees?,Hours a month,I agree,Submit Date (UTC),Network ID",
                        "k1,Ada Moor,ada@a.example,Alpha,Law,Sales,English,1,2,1,2026-08-01 10:00:00,n1"),
                office.file(
                        "mentees.csv",
                        "#,Name,Email,Company,Law,Sales,English,Hours a month,I agree,Submit Date (UTC),Network ID",
                        "k2,May Hill,may@c.example,Gamma,Law,,English,2,1,2026-08-01 11:00:00,n2"));

        hasPair(plan, "may@c.example", "ada@a.example");
    }

    @Test
    void aWorkbookWithTwoSidesBecomesAPlan() throws Exception {
        try (OutputStream out = Files.newOutputStream(folder.resolve("anmeldung.xlsx"));
                WorkbookWriter book = new WorkbookWriter(out)) {
            for (String sheet : List.of("Mentorinnen", "Mentees")) {
                PageWriter page = book.page(
                        sheet, List.of("E-Mail", "Firma", sheet.equals("Mentees") ? "Lernen" : "Biete", "Sprachen"));
                page.text(sheet + "@x.example").text(sheet + " AG").text("Recht").text("Deutsch").endRow();
                page.finish();
            }
        }
        String out = office.path("clean");

        Said said = office.run("import", office.path("anmeldung.xlsx"), "--out", out, "--lang", "de");

        assertThat(said.code()).as(said.err()).isZero();
        assertThat(folder.resolve("clean/anmeldung.Mentorinnen.mapping.json")).exists();
        assertThat(office.text("clean/mentees.csv")).startsWith("Kennung,Organisation,Sprachen,Gesuche");
        Said again = office.run("import", office.path("anmeldung.xlsx"), "--out", out, "--lang", "de");
        assertThat(again.out()).contains("anmeldung.Mentees.mapping.json");
        String next = again.out().lines().filter(line -> line.startsWith("tandem match ")).findFirst().orElseThrow();
        Said matched = office.run(next.substring("tandem ".length()).split(" "));
        assertThat(matched.code()).as(matched.err()).isZero();
        hasPair(office.rows("clean/plan/plan.csv"), "mentees@x.example", "mentorinnen@x.example");
    }

    @Test
    void whoTakesAFormForATableIsToldWhatToDo() {
        String form = office.file("m.csv", "Vorname;Bietet", "Ada;Recht");
        assertThat(office.run("match", "--mentors", form, "--mentees", form, "--out", office.path("x")).err())
                .contains("the column \"id\" is missing", "The export of a form becomes a table by tandem import.");
        assertThat(office.run("import", form, "--as", "mentee", "--out", office.path("x")).err())
                .contains("--as must be one of: mentors, mentees");
        assertThat(office.run("import", form, "--as", "mentors", "--out", office.path("x")).code()).isZero();
    }

    @Test
    void aMappingThatIsThereIsUsedAndKept() {
        String form = office.file("mentors.csv", "Email,How many mentees?,Topics", "ada@a.example,any,Law",
                "bea@a.example,2,Law");
        String out = office.path("clean");
        Said first = office.run("import", form, "--out", out);
        assertThat(first.err()).contains("one question", "\"any\"");
        assertThat(first.out()).contains("Import the answers of the other side");
        String answered = office.text("clean/mentors.mapping.json").replace("\"any\": \"\"", "\"any\": \"4\"");
        office.file("clean/mentors.mapping.json", answered);

        Said second = office.run("import", form, "--out", out);

        assertThat(second.err()).isEmpty();
        assertThat(office.rows("clean/mentors.csv").getFirst()).containsEntry("places", "4");
        assertThat(office.text("clean/mentors.mapping.json")).isEqualTo(answered + "\n");
    }

    @Test
    void whoSitsAtTheTerminalIsAsked() {
        String form = office.file("answers.csv", "Email,How many mentees?,Topics", "ada@a.example,any,Law",
                "bea@a.example,2,Law");
        List<String> asked = new ArrayList<>();
        office.answering(question -> {
            asked.add(question);
            return Optional.of(asked.size() == 1 ? "3" : "");
        });

        Said said = office.run("import", form, "--out", office.path("clean"));

        assertThat(said.err()).isEmpty();
        assertThat(asked).singleElement().asString().contains("\"any\"", "How many mentees?");
        assertThat(office.rows("clean/mentors.csv").getFirst()).containsEntry("places", "3");
    }

    @Test
    void theSidesMayBeImportedOneAfterTheOther() {
        String out = office.path("clean");
        office.run("import", office.file("mentors.csv", "Email,Company,Offers", "ada@a.example,Alpha,Law"), "--out",
                out);
        Said second = office.run(
                "import", office.file("mentees.csv", "Email,Company,Seeks", "may@c.example,Gamma,Law"), "--out", out);

        assertThat(second.code()).isZero();
        assertThat(second.out()).contains("tandem match --mentors ");
        assertThat(office.rows("clean/organisations.csv")).extracting(row -> row.get("id"))
                .containsExactly("Alpha", "Gamma");
    }

    @Test
    void nothingIsWrittenIfSomethingIsWrong() {
        Said said = office.run(
                "import",
                office.file("answers.csv", "Email,Topics", "ada@a.example,Law"),
                office.file("empty.csv", ""),
                office.path("missing.csv"),
                "--out",
                office.path("clean"));

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.faults()).hasSize(3);
        assertThat(folder.resolve("clean")).doesNotExist();
        assertThat(office.run("import", "--out", office.path("clean")).code()).isEqualTo(2);
    }

    @Test
    void aChangedFormIsAFaultWithWhatToDo() {
        String out = office.path("clean");
        office.run("import", office.file("mentees.csv", "Email,Seeks", "may@c.example,Law"), "--out", out);
        Said said = office.run(
                "import", office.file("mentees.csv", "E-mail,Seeks,Age", "may@c.example,Law,30"), "--out", out,
                "--lang", "de");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("keine Spalte „Email“", "„E-mail“",
                "(Age): Die Zuordnung nennt diese Spalte nicht");
    }

    @Test
    void peopleFilesMayNamePlaces() {
        String mentors = office.file("m.csv", "id,PLZ,offers", "ada,38226,law:3", "bea,14778,law:3");
        String mentees = office.file("t.csv", "id,Ort,seeks", "may,Salzgitter,law:3:3", "tom,Essen,law:3:3",
                "zoe,Salzgiter,law:3:3");

        Said said = office.run("match", "--mentors", mentors, "--mentees", mentees, "--out", office.path("plan"));

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.faults()).satisfiesExactly(
                fault -> assertThat(fault).contains("m.csv, line 3, column 2 (postcode)", "DE-14778"),
                fault -> assertThat(fault).contains("t.csv, line 3, column 2 (place)", "DE-45127 Essen"),
                fault -> assertThat(fault).contains("t.csv, line 4, column 2 (place)", "DE-38226 Salzgitter"));
    }
}
