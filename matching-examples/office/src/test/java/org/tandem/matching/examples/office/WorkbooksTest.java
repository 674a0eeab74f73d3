package org.tandem.matching.examples.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.tandem.matching.examples.office.Office.Said;
import org.tandem.matching.io.table.Columns;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.Sheet;
import org.tandem.matching.io.workbook.PageWriter;
import org.tandem.matching.io.workbook.WorkbookWriter;
import org.tandem.matching.text.Wording;

/** A programme in one workbook gives the plan that its text files give, and a result in one says the same. */
class WorkbooksTest extends OfficeTest {
    private static final List<String> TABLES = List.of(
            "mentors", "mentees", "organisations", "ties", "personal_ties", "mentorships", "decisions");

    private static List<CSVRecord> records(Path file) throws IOException {
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
            return parser.getRecords();
        }
    }

    /** Copies the demo's text files into the sheets of one workbook. */
    private String workbook(String name) throws IOException {
        office.demo("demo");
        Path book = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(book); WorkbookWriter writer = new WorkbookWriter(out)) {
            for (String table : TABLES) {
                List<CSVRecord> records = records(folder.resolve("demo").resolve(table + ".csv"));
                PageWriter page = writer.page(table, records.getFirst().toList());
                for (CSVRecord record : records.subList(1, records.size())) {
                    record.forEach(page::cell);
                    page.endRow();
                }
                page.finish();
            }
        }
        return book.toString();
    }

    private Said match(String... input) {
        List<String> command = new ArrayList<>(List.of("match"));
        command.addAll(List.of(input));
        command.addAll(List.of("--policy", office.path("demo/policy.json"), "--date", "2026-09-01"));
        return office.run(command.toArray(String[]::new));
    }

    @Test
    void aProgrammeInOneWorkbookGivesTheSamePlan() throws IOException {
        String book = workbook("all.xlsx");
        Said said = match("--programme", book, "--out", office.path("plan"));
        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
        String[] byFiles = office.demo("match")
                .with("--policy", office.path("demo/policy.json"), "--out", office.path("other"));
        assertThat(office.run(byFiles).code()).isZero();

        for (String file : List.of("plan.csv", "unmatched.csv", "loads.csv", "record.json")) {
            assertThat(folder.resolve("plan").resolve(file))
                    .hasSameTextualContentAs(folder.resolve("other").resolve(file));
        }
    }

    @Test
    void aSheetTakesThePlaceOfATextFileAnywhere() throws IOException {
        String book = workbook("all.xlsx");
        Said said = match("--mentors", book, "--mentees", book, "--organisations", book, "--out", office.path("plan"));
        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
    }

    @Test
    void aSheetThatIsMissingIsSaid() throws IOException {
        workbook("all.xlsx");
        Path other = folder.resolve("other.xlsx");
        try (OutputStream out = Files.newOutputStream(other); WorkbookWriter writer = new WorkbookWriter(out)) {
            for (String name : List.of("mentees", "remarks")) {
                PageWriter page = writer.page(name, List.of("id"));
                page.text("T-1").endRow();
                page.finish();
            }
        }
        Said said = match("--programme", other.toString(), "--out", office.path("plan"));
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("several sheets (mentees, remarks)", "mentors");
    }

    @Test
    void aResultInOneWorkbookSaysWhatTheTextFilesSay() throws IOException {
        String book = workbook("all.xlsx");
        assertThat(match("--programme", book, "--out", office.path("texts")).code()).isZero();
        Said said = match("--programme", book, "--workbook", "--out", office.path("sheets"));
        assertThat(said.code()).isZero();
        assertThat(folder.resolve("sheets").resolve("plan.csv")).doesNotExist();

        for (String table : List.of("plan", "unmatched", "loads")) {
            List<CSVRecord> records = records(folder.resolve("texts").resolve(table + ".csv"));
            List<String> columns = records.getFirst().toList();
            List<List<String>> rows = new ArrayList<>();
            InputFaults faults = new InputFaults(Wording.in(Locale.ENGLISH));
            Sheet.read(
                    folder.resolve("sheets").resolve("plan.xlsx"),
                    Columns.of(columns.stream().map(Columns::plain).toList(), List.of()).onSheets(table),
                    faults,
                    row -> rows.add(columns.stream()
                            .map(column -> row.text(Columns.plain(column)).orElse("").replace("%", ""))
                            .toList()));
            faults.throwIfAny();
            assertThat(rows).hasSizeGreaterThan(3)
                    .isEqualTo(records.subList(1, records.size()).stream()
                            .map(record -> record.stream().map(String::strip).toList())
                            .toList());
        }
    }

    @Test
    void semicolonsAndAWorkbookAreNotWantedTogether() throws IOException {
        String book = workbook("all.xlsx");
        Said said = match("--programme", book, "--workbook", "--semicolon", "--out", office.path("plan"));
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("--semicolon");
    }
}
