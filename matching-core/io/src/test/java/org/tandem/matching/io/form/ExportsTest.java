package org.tandem.matching.io.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.matching.io.workbook.PageWriter;
import org.tandem.matching.io.workbook.WorkbookWriter;

/** Exports of four kinds of form, imported without a hand on them; all people and companies are invented. */
class ExportsTest {
    @TempDir
    Path folder;

    @Test
    void aGermanGoogleForm() {
        Forms forms = new Forms(folder);
        forms.add(
                "mentorinnen.csv",
                "Zeitstempel,E-Mail-Adresse,Wie heißen Sie? (Vor- und Nachname),Für welches Unternehmen arbeiten Sie?,"
                        + "Ihre Postleitzahl,Wobei können Sie Mentees unterstützen? (Mehrfachauswahl),"
                        + "Wie viele Mentees möchten Sie begleiten?,Sind Treffen online möglich?,"
                        + "Wie viele Stunden im Monat haben Sie?,Ich stimme der Nutzung meiner Daten zu.,Noch etwas?",
                "2026/09/01 9:00:00 AM MESZ,Rosa.Blume@a.example,Rosa Blume ,\"Alpha AG, Werk 2\",38226,Führung;Recht,"
                        + "1-2,\"Ja, gerne\",ca. 4,Ja,\"Bis bald,\nRosa\"",
                "2026/09/01 9:05:00 AM MESZ,karl.stein@b.example,Karl Stein,Beta GmbH,38100,Vertrieb,egal,Nein,2-3,Ja,",
                ",,,,,,,,,,");

        List<Map<String, String>> mentors = forms.rows("mentors.csv");

        assertThat(mentors).hasSize(2);
        assertThat(mentors.getFirst())
                .containsEntry("id", "rosa.blume@a.example")
                .containsEntry("name", "Rosa Blume")
                .containsEntry("organisation", "Alpha AG, Werk 2")
                .containsEntry("town", "Salzgitter")
                .containsEntry("offers", "Führung:3|Recht:3")
                .containsEntry("places", "2")
                .containsEntry("remote", "yes")
                .containsEntry("hours_per_month", "4")
                .doesNotContainKey("Noch etwas?");
        assertThat(mentors.getLast()).containsEntry("places", "").containsEntry("hours_per_month", "2.5");
        assertThat(forms.remarks.questions())
                .satisfiesExactlyInAnyOrder(
                        question -> assertThat(question).contains("Wie viele Mentees möchten Sie begleiten?", "egal"),
                        question -> assertThat(question).contains("(Noch etwas?): what is this column?"));
    }

    @Test
    void anEnglishGoogleFormWithCommasInItsOptions() {
        Forms forms = new Forms(folder);
        forms.add(
                "mentees.csv",
                "Timestamp,Email Address,What is your name?,Which company do you work for?,"
                        + "\"What do you want to learn? (tick all that apply)\",I agree that my data is used (GDPR)",
                "9/10/2026 08:15:00,may@c.example,May Hill,Gamma Ltd,\"Finance (budgets, controlling), Sales\",I agree",
                "9/10/2026 08:16:00,tom@c.example,Tom Hill,Gamma Ltd,Sales,");

        assertThat(forms.rows("mentees.csv")).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("id", "may@c.example")
                .containsEntry("seeks", "Finance (budgets, controlling):3:3|Sales:3:3"));
        assertThat(forms.rows("mentees.left_out.csv"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("line", "3").containsEntry("id", "tom@c.example"));
        assertThat(forms.remarks.notes()).anyMatch(note -> note.contains("on line 3 stays out"));
    }

    @Test
    void aMicrosoftForm() {
        Forms forms = new Forms(folder);
        forms.add(
                "mentees.csv",
                "ID,Start time,Completion time,Email,Name,Company,Seeks,Languages,Consent",
                "1,9/9/26 19:06:23,9/9/26 19:17:10,may@c.example,May Hill,Gamma Ltd,Sales;Law;,German;English;,Yes");
        forms.add(
                "mentors.csv",
                "ID,Start time,Completion time,Email,Name,Company,How many mentees?,Offers,Languages,Consent",
                "1,9/9/26 19:06:23,9/9/26 19:17:10,ada@d.example,Ada Moor,Delta SE,2,Law;Sales;,English;,Yes");

        assertThat(forms.rows("mentees.csv")).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("id", "may@c.example")
                .containsEntry("seeks", "Sales:3:3|Law:3:3")
                .containsEntry("languages", "German|English"));
        assertThat(forms.rows("mentors.csv")).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("id", "ada@d.example")
                .containsEntry("places", "2"));
        assertThat(forms.rows("organisations.csv")).extracting(row -> row.get("id"))
                .containsExactly("Delta SE", "Gamma Ltd");
    }

    @Test
    void anonymousAnswersToAMicrosoftFormAreNotOnePerson() {
        Forms forms = new Forms(folder);
        forms.add(
                "mentees.csv",
                "ID,Start time,Completion time,Email,Name,Your name,Seeks",
                "1,9/9/26 19:06:23,9/9/26 19:17:10,anonymous,,May Hill,Sales;",
                "2,9/9/26 20:06:23,9/9/26 20:17:10,anonymous,,Tom Hill,Law;");

        assertThat(forms.rows("mentees.csv")).extracting(row -> row.get("id")).containsExactly("mentee-1", "mentee-2");
    }

    @Test
    void aLimeSurveyWithAColumnForEachOption() {
        Forms forms = new Forms(folder);
        forms.add(
                "results-survey.csv",
                "\"Antwort ID\",\"Datum Abgeschickt\",\"Letzte Seite\",\"Start-Sprache\",\"Zufallsstartwert\","
                        + "\"Ihre E-Mail-Adresse\",\"Ihr Unternehmen\",\"Was möchten Sie lernen? [Führung]\","
                        + "\"Was möchten Sie lernen? [Recht, Steuern]\",\"Was möchten Sie lernen? [Sonstiges]\","
                        + "\"Stimmen Sie der Verarbeitung zu?\"",
                "\"3\",\"2026-09-01 10:00:00\",\"2\",\"de\",\"123\",\"rosa@a.example\",\"Alpha AG\",\"Ja\",\"Ja\",\"Mut\",\"Ja\"",
                "\"4\",\"\",\"1\",\"de\",\"124\",\"halb@a.example\",\"\",\"Nein\",\"Nein\",\"\",\"\"",
                "\"5\",\"2026-09-01 11:00:00\",\"2\",\"de\",\"125\",\"karl@b.example\",\"Beta AG\",\"Nein\",\"Ja\",\"\",\"Ja\"");

        assertThat(forms.rows("mentees.csv")).extracting(row -> row.get("seeks"))
                .containsExactly("Führung:3:3|Recht, Steuern:3:3|Mut:3:3", "Recht, Steuern:3:3");
        assertThat(forms.rows("results-survey.left_out.csv"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("line", "3"));
    }

    @Test
    void aTypeformWithAColumnForEachOption() {
        Forms forms = new Forms(folder).as(Side.MENTORS);
        forms.add(
                "responses.csv",
                "#,First name,Last name,Email,Leadership,Law,Sales,English,German,\"How many mentees, at most?\","
                        + "I agree to the privacy policy,Response Type,Start Date (UTC),Submit Date (UTC),Network ID,Tags",
                "k3j2,Ada,Moor,ada@d.example,Leadership,,,English,German,2,1,completed,2026-09-01 10:00:00,"
                        + "2026-09-01 10:05:00,abc,",
                "k3j3,Alan,Frost,alan@e.example,Leadership,,Sales,,German,1,1,completed,2026-09-01 11:00:00,"
                        + "2026-09-01 11:05:00,abd,");

        assertThat(forms.rows("mentors.csv").getFirst())
                .containsEntry("name", "Ada Moor")
                .containsEntry("offers", "Leadership:3")
                .containsEntry("languages", "English|German")
                .containsEntry("places", "2");
        assertThat(forms.column("Law").option()).as("an option that nobody ticked is one").contains("Law");
        assertThat(forms.rows("mentors.csv").getLast()).containsEntry("offers", "Leadership:3|Sales:3");
    }

    @Test
    void aGridAsksForLevels() {
        Forms forms = new Forms(folder);
        forms.add(
                "mentors.csv",
                "Email,What can you help with? [Law],What can you help with? [Sales],What can you help with? [IT]",
                "ada@a.example,5,good,2",
                "bea@a.example,1,no,Yes");

        assertThat(forms.rows("mentors.csv")).extracting(row -> row.get("offers"))
                .containsExactly("Law:5|IT:2", "Law:1|IT:3");
        assertThat(forms.remarks.questions()).singleElement().asString()
                .contains("which level, 1 to 5, is meant by \"good\"");
    }

    @Test
    void ourOwnTablesAreAForm() {
        Forms forms = new Forms(folder);
        forms.add("mentees.csv", "id,name,seeks,languages,consent",
                "may@c.example,May,finance:3:5!|law:2:1,English;,Yes");

        assertThat(forms.rows("mentees.csv").getFirst())
                .containsEntry("seeks", "finance:3:5!|law:2:1")
                .containsEntry("languages", "English");
    }

    @Test
    void aWorkbookIsReadAsItsCellsAreShown() throws Exception {
        Path file = folder.resolve("mentees.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                WorkbookWriter book = new WorkbookWriter(out)) {
            PageWriter page = book.page("Form1", List.of("ID", "Completion time", "Email", "PLZ", "Seeks"));
            page.number(1).day(LocalDate.of(2026, 9, 1)).text("may@c.example").text("01067").text("Law;Sales;")
                    .endRow();
            page.number(2).day(LocalDate.of(2026, 9, 2)).text("MAY@c.example").text("01067").text("Law;").endRow();
            page.finish();
        }
        Forms forms = new Forms(folder);

        assertThat(forms.add(file).rows("mentees.csv")).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("seeks", "Law:3:3")
                .containsEntry("town", "Dresden"));
    }

    @Test
    void whichSheetIsMeantIsNotGuessed() throws Exception {
        Path file = folder.resolve("mentees.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                WorkbookWriter book = new WorkbookWriter(out)) {
            for (String sheet : List.of("One", "Two")) {
                PageWriter page = book.page(sheet, List.of("Email", "Seeks"));
                page.text("may@c.example").text("Law").endRow();
                page.finish();
            }
        }

        assertThat(new Forms(folder).add(file).faultsOf()).singleElement().asString().contains("several sheets");
    }

    @Test
    void aWorkbookWithASheetForEachSide() throws Exception {
        Path file = folder.resolve("anmeldung.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                WorkbookWriter book = new WorkbookWriter(out)) {
            for (String sheet : List.of("Hinweise", "Mentorinnen", "Mentees")) {
                PageWriter page = book.page(sheet, List.of("Email", sheet.equals("Mentees") ? "Seeks" : "Offers"));
                page.text(sheet + "@x.example").text("Law").endRow();
                page.finish();
            }
        }
        Forms forms = new Forms(folder).add(file);

        assertThat(forms.rows("mentors.csv")).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("id", "mentorinnen@x.example")
                .containsEntry("offers", "Law:3"));
        assertThat(forms.rows("mentees.csv")).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("seeks", "Law:3:3"));
        assertThat(forms.faults.notes()).singleElement().asString().contains("Hinweise");
        assertThat(forms.tables()).extracting(CleanTable::file)
                .contains("anmeldung.Mentorinnen.left_out.csv", "anmeldung.Mentees.left_out.csv");
    }

    @Test
    void theSheetOfAnswersIsFoundAmongOthers() throws Exception {
        Path file = folder.resolve("mentees.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                WorkbookWriter book = new WorkbookWriter(out)) {
            for (String sheet : List.of("Auswertung", "Formularantworten 1")) {
                PageWriter page = book.page(sheet, List.of("Email", "Seeks"));
                page.text(sheet.substring(0, 4) + "@x.example").text("Law").endRow();
                page.finish();
            }
        }

        assertThat(new Forms(folder).add(file).rows("mentees.csv")).singleElement()
                .satisfies(row -> assertThat(row).containsEntry("id", "form@x.example"));
    }

    @Test
    void whoSaysMentorOrMenteeSaysOnWhichSideWhateverTheTitle() {
        Forms forms = new Forms(folder);
        forms.add(
                "anmeldung.csv",
                "E-Mail;Ich interessiere mich für eine Teilnahme als;Was suchen Sie?;Was bieten Sie?;Wie viele Mentees?",
                "rosa@a.example;Mentorin;;Recht;2",
                "karl@b.example;Mentee;Recht;;",
                "cleo@b.example;Mentorin und Mentee;Recht;Führung;1",
                "dan@b.example;Weiß noch nicht;Recht;Führung;1",
                "eva@b.example;;Recht;Führung;1",
                "fee@b.example;Mentee;Recht;;");

        assertThat(forms.rows("mentors.csv")).extracting(row -> row.get("id"), row -> row.get("places"))
                .containsExactly(tuple("rosa@a.example", "2"), tuple("cleo@b.example", "1"));
        assertThat(forms.rows("mentees.csv")).extracting(row -> row.get("id"))
                .containsExactly("karl@b.example", "cleo@b.example", "fee@b.example");
        assertThat(forms.rows("mentees.csv").getFirst()).doesNotContainKey("places");
        assertThat(forms.rows("anmeldung.left_out.csv")).extracting(row -> row.get("line"))
                .containsExactly("5", "6");
        assertThat(forms.remarks.questions()).singleElement().asString().contains("\"Weiß noch nicht\"", "both");
        assertThat(forms.mapping().role()).isEmpty();
    }

    @Test
    void topicsOfOneFormAreOfferedByMentorsAndSoughtByMentees() {
        Forms forms = new Forms(folder);
        forms.add("anmeldung.csv", "E-Mail,Rolle,Themen,Was ist am wichtigsten?", "a@x.example,Mentorin,Recht;Führung,",
                "b@x.example,Mentee,Recht;Steuern,Steuern", "c@x.example,Mentorin und Mentee,Führung,");

        assertThat(forms.rows("mentors.csv")).extracting(row -> row.get("offers"))
                .containsExactly("Recht:3|Führung:3", "Führung:3");
        assertThat(forms.rows("mentees.csv")).extracting(row -> row.get("seeks"))
                .containsExactly("Recht:3:3|Steuern:3:5", "Führung:3:3");
        assertThat(forms.rows("mentors.csv").getFirst().getOrDefault("seeks", "")).isEmpty();
        assertThat(forms.remarks.questions()).noneMatch(question -> question.contains("what is this column"));
    }

    @Test
    void whoIsOnBothSidesHasOneIdThere() {
        Forms forms = new Forms(folder);
        forms.add("anmeldung.csv", "Nr;Name;Rolle;Suche;Biete", "1;Rosa;Mentorin und Mentee;Recht;Führung",
                "2;Karl;Mentee;Führung;");

        assertThat(forms.rows("mentors.csv")).extracting(row -> row.get("id")).containsExactly("person-1");
        assertThat(forms.rows("mentees.csv")).extracting(row -> row.get("id")).containsExactly("person-1", "mentee-2");
    }

    @Test
    void aLimeSurveyWithCodesBeforeItsQuestions() {
        Forms forms = new Forms(folder);
        forms.add(
                "mentors.csv",
                "\"id. Antwort-ID\",\"submitdate. Datum Abgeschickt\",\"lastpage. Letzte Seite\","
                        + "\"startlanguage. Start-Sprache\",\"mail. Ihre E-Mail-Adresse\",\"org. Ihr Arbeitgeber\","
                        + "\"off[SQ001]. Wobei können Sie unterstützen? [Führung]\","
                        + "\"off[SQ002]. Wobei können Sie unterstützen? [Recht (Steuern, Verträge)]\","
                        + "\"off[other]. Wobei können Sie unterstützen? [Sonstiges]\","
                        + "\"lang[SQ001]. Sprachen [Deutsch]\",\"lang[SQ002]. Sprachen [Englisch]\","
                        + "\"on. Sind Online-Treffen möglich?\",\"ok. Ich stimme der Verarbeitung zu.\"",
                "\"1\",\"2026-09-01 10:00:00\",\"5\",\"de\",\"ada@a.example\",\"Alpha\",\"Y\",\"\",\"Chor\",\"Y\",\"\",\"Y\",\"Y\"",
                "\"2\",\"2026-09-01 11:00:00\",\"5\",\"de\",\"ben@a.example\",\"Beta\",\"\",\"Y\",\"\",\"\",\"Y\",\"N\",\"Y\"",
                "\"3\",\"\",\"1\",\"de\",\"cem@a.example\",\"Beta\",\"Y\",\"\",\"\",\"\",\"Y\",\"N\",\"Y\"");

        assertThat(forms.rows("mentors.csv")).extracting(
                row -> row.get("id"), row -> row.get("offers"), row -> row.get("languages"), row -> row.get("remote"))
                .containsExactly(
                        tuple("ada@a.example", "Führung:3|Chor:3", "Deutsch", "yes"),
                        tuple("ben@a.example", "Recht (Steuern, Verträge):3", "Englisch", "no"));
        assertThat(forms.remarks.questions()).isEmpty();
    }

    @Test
    void codesOfALimeSurveyAreAskedAndNotTakenForAnswers() {
        String[] export = {
            "\"id\",\"submitdate\",\"startlanguage\",\"email\",\"organisation\",\"organisation[other]\",\"stage\",\"seeks[SQ001]\","
                    + "\"seeks[SQ002]\",\"languages\"",
            "\"1\",\"2026-09-01 10:00:00\",\"de\",\"kay@x.example\",\"A1\",\"\",\"A1\",\"Y\",\"\",\"A2\"",
            "\"2\",\"2026-09-01 11:00:00\",\"de\",\"lee@x.example\",\"-oth-\",\"Tiny Ltd\",\"A2\",\"\",\"Y\",\"A1\""};
        Forms silent = new Forms(folder).add("mentees.csv", export);

        assertThat(silent.rows("mentees.csv")).allSatisfy(row -> assertThat(row)
                .doesNotContainValue("A1")
                .doesNotContainValue("SQ001")
                .doesNotContainKey("seeks"));
        assertThat(silent.remarks.questions()).extracting(question -> question.replaceFirst(".*column \\d+ ", ""))
                .anyMatch(question -> question.startsWith("(seeks[SQ001]): for which answer"))
                .anyMatch(question -> question.startsWith("(stage): which of entry, professional"))
                .anyMatch(question -> question.startsWith("(languages): which answer is meant by the code \"A2\""))
                .anyMatch(question -> question.startsWith("(organisation): which answer is meant by the code \"A1\""));

        Map<String, String> answers = Map.of(
                "\"SQ001\" of", "Law", "\"SQ002\" of", "Tax", "\"A1\" in the column \"stage\"", "entry",
                "\"A2\" in the column \"stage\"", "Teamleitung", "\"A1\" in the column \"languages\"", "German",
                "\"A2\" in the column \"languages\"", "English", "\"A1\" in the column \"organisation\"", "Alpha");
        Forms asked = new Forms(folder).asking(question -> answers.entrySet().stream()
                .filter(answer -> question.contains(answer.getKey()))
                .map(Map.Entry::getValue)
                .findFirst());
        assertThat(asked.add("mentees.csv", export).rows("mentees.csv")).extracting(
                row -> row.get("organisation"), row -> row.get("stage"), row -> row.get("seeks"),
                row -> row.get("languages"))
                .containsExactly(
                        tuple("Alpha", "entry", "Law:3:3", "English"),
                        tuple("", "Teamleitung", "Tax:3:3", "German"));
    }

    @Test
    void otherAnswersToATypeformBelongToTheColumnsBeforeThem() {
        Forms forms = new Forms(folder);
        forms.add(
                "mentors.csv",
                "#,Email,Leadership,\"Finance (budgets, controlling)\",Other,How many mentees?,I agree,Submit Date (UTC),Network ID",
                "k1,ada@a.example,Leadership,,Choir,1,1,2026-08-01 10:00:00,n1",
                "k2,ben@a.example,,\"Finance (budgets, controlling)\",,1,1,2026-08-01 10:00:00,n2",
                "k3,cem@a.example,Leadership,,,1,1,,n3");

        assertThat(forms.rows("mentors.csv")).extracting(row -> row.get("offers"))
                .containsExactly("Leadership:3|Choir:3", "Finance (budgets, controlling):3");
        assertThat(forms.rows("mentors.left_out.csv")).extracting(row -> row.get("line")).containsExactly("4");
        assertThat(forms.remarks.questions()).isEmpty();
    }

    @Test
    void theNameThatWasAskedForCountsWhereTheFormKnowsNone() {
        Forms forms = new Forms(folder);
        forms.add(
                "mentees.csv",
                "ID,Start time,Completion time,Email,Name,What is your name?,Seeks",
                "1,9/9/26 19:06:23,9/9/26 19:17:10,anonymous,,May Hill,Sales;");

        assertThat(forms.rows("mentees.csv").getFirst())
                .containsEntry("id", "mentee-1")
                .containsEntry("name", "May Hill");
        assertThat(forms.remarks.questions()).isEmpty();
    }

    @Test
    void oneFormForBothSides() {
        Forms forms = new Forms(folder);
        forms.add(
                "anmeldung.csv",
                "Zeitstempel;E-Mail;Mentorin oder Mentee?;Was suchen Sie?;Was bieten Sie?",
                "14.09.2026 10:00:00;rosa@a.example;Als Mentorin;;Recht",
                "14.09.2026 10:01:00;karl@b.example;Als Mentee;Recht;");

        assertThat(forms.rows("mentors.csv")).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("id", "rosa@a.example")
                .containsEntry("offers", "Recht:3"));
        assertThat(forms.rows("mentees.csv")).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("seeks", "Recht:3:3"));
    }

    @Test
    void windowsTextWithSemicolonsBelowATitle() {
        Forms forms = new Forms(folder);
        Path file = forms.file(
                "mentees.csv",
                Charset.forName("windows-1252"),
                "Anmeldungen 2026;;;",
                ";;;",
                "E-Mail;Name;Wohnort;Ich möchte lernen, wie man ...",
                "rosa@a.example;Rosa Müßig;Salzgitter;Führung");

        assertThat(forms.add(file).rows("mentees.csv")).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("name", "Rosa Müßig")
                .containsEntry("town", "Salzgitter")
                .containsEntry("seeks", "Führung:3:3"));
    }

    @Test
    void aByteOrderMarkIsNoPartOfATitle() {
        Forms forms = new Forms(folder);
        Path file = forms.file("mentees.csv", StandardCharsets.UTF_8, "\uFEFFE-Mail\tSeeks", "rosa@a.example\tLaw");

        assertThat(forms.add(file).rows("mentees.csv").getFirst()).containsEntry("id", "rosa@a.example");
    }
}
