package org.tandem.matching.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.tandem.matching.desk.programme.ProgrammeRows;
import org.tandem.matching.io.sheet.Layout;
import org.tandem.matching.io.sheet.OutputFile;
import org.tandem.matching.io.sheet.ProgrammeSheets;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.text.Wording;

/** Files of every kind come in, or are refused in the reader's language. */
class ImportTest {
    private static final LocalDate START = LocalDate.of(2027, 1, 1);

    private final RunningDesk desk = RunningDesk.desk();
    private final Visitor coordinator = desk.coordinator();

    private String programme(String id) {
        coordinator.submit(coordinator.page("/"), "/programmes",
                Map.of("id", id, "title", id, "starts", START.toString()));
        return "/programmes/" + id + "/people";
    }

    private HttpResponse<String> upload(String path, Visitor.Sent... files) {
        return coordinator.upload(coordinator.page(path), path, List.of(files));
    }

    private static void isImported(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(Jsoup.parse(answer.body()).text()).isEqualTo(302);
    }

    private Programme people(String id) {
        return desk.bean(ProgrammeRows.class).facts(id).people();
    }

    private static Visitor.Sent text(String field, String name, String text) {
        return new Visitor.Sent(field, name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aWorkbookIsReadAsItsTablesAre() throws IOException {
        Programme people = Programme.builder(START)
                .mentor(Mentor.builder("M-1").name("Asmus Quixwell").offers("law", 5).languages("de", "en").places(2)
                        .build())
                .mentee(Mentee.builder("T-1").name("Tilda Quixwell").seeks("law", 2, 3).languages("de").build())
                .mentee(Mentee.builder("T-2").seeks("law", 4, 1).languages("en").build())
                .build();
        String path = programme("workbook");
        byte[] workbook = workbook(people);
        assertThat(new String(workbook, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
        isImported(upload(path, new Visitor.Sent("mentors", "People.XLSX", workbook),
                new Visitor.Sent("mentees", "People.XLSX", workbook)));
        assertThat(people("workbook").mentors()).isEqualTo(people.mentors());
        assertThat(people("workbook").mentees()).isEqualTo(people.mentees());

        Programme late = Programme.builder(START)
                .mentee(Mentee.builder("T-3").seeks("law", 1, 1).languages("en").build())
                .build();
        isImported(coordinator.upload(coordinator.page(path), "/programmes/workbook/mentees",
                List.of(new Visitor.Sent("late", "late.xlsx", workbook(late)))));
        assertThat(people("workbook").mentees()).extracting(Mentee::id).containsExactly("T-1", "T-2", "T-3");
    }

    private static byte[] workbook(Programme people) throws IOException {
        OutputFile file = ProgrammeSheets.of(people, Wording.in(Locale.GERMAN), Layout.WORKBOOK).getFirst();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        file.writeTo(bytes);
        return bytes.toByteArray();
    }

    @Test
    void theExportOfAFormIsUnderstoodByItsHeadings() {
        String path = programme("forms");
        Visitor.Sent mentors = text("mentors", "Antworten.csv", """
                Zeitstempel;E-Mail-Adresse;Name;Organisation;Wie viele Mentees können Sie begleiten?;Sprachen
                2026-08-01 10:00;asmus@example.org;Asmus Quixwell;Fuhsestahl;2;Deutsch, Englisch
                """);
        Visitor.Sent mentees = text("mentees", "Antworten.csv", """
                Zeitstempel;E-Mail-Adresse;Name;Organisation;Sprachen
                2026-08-02 10:00;tilda@example.org;Tilda Quixwell;Okerwerk;Deutsch
                2026-08-03 10:00;tom@example.org;Tom Quixwell;Okerwerk;Englisch
                """);
        isImported(upload(path, mentors, mentees, text("forms", "", "true")));
        assertThat(people("forms").mentors()).singleElement().satisfies(one -> {
            assertThat(one.places()).isEqualTo(2);
            assertThat(one.profile().name()).hasValue("Asmus Quixwell");
        });
        assertThat(people("forms").mentees()).hasSize(2);
        assertThat(people("forms").organisations()).hasSize(2);
    }

    @Test
    void whatIsMissingIsSaidAllAtOnceInBothLanguages() {
        String path = programme("missing");
        assertThat(Jsoup.parse(upload(path).body()).select("main li").eachText()).containsExactly(
                "Mentors: a file must be there. Maybe it was not chosen, or is empty.",
                "Mentees: a file must be there. Maybe it was not chosen, or is empty.");
        coordinator.get("/?lang=de");
        HttpResponse<String> answer = upload(path, text("forms", "", "true"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select("main li").eachText()).containsExactly(
                "Mentoren: Es fehlt eine Datei. Vielleicht: Sie wurde nicht ausgewählt oder ist leer.",
                "Mentees: Es fehlt eine Datei. Vielleicht: Sie wurde nicht ausgewählt oder ist leer.");
    }

    @Test
    void whatIsNoWorkbookIsRefusedAndLeftAsItWas() throws IOException {
        String path = programme("broken");
        String mentees = new ClassPathResource("salzgitter/mentees.csv").getContentAsString(StandardCharsets.UTF_8);
        byte[] whole = workbook(Programme.builder(START).mentor(Mentor.builder("M-1").build()).build());
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        for (byte[] broken : new byte[][] {half, "no workbook".getBytes(StandardCharsets.UTF_8)}) {
            HttpResponse<String> answer = upload(path, new Visitor.Sent("mentors", "mentors.xlsx", broken),
                    text("mentees", "mentees.csv", mentees));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(Jsoup.parse(answer.body()).select("main li").text()).contains("mentors.xlsx")
                    .doesNotContain("/tmp", "desk-import");
        }
        assertThat(people("broken").mentees()).isEmpty();
    }
}
