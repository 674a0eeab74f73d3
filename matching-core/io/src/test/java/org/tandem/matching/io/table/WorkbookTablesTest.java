package org.tandem.matching.io.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.matching.io.workbook.RawWorkbook.row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.matching.fault.Fault;
import org.tandem.matching.io.workbook.RawWorkbook;
import org.tandem.matching.text.Wording;

/** Sheets of workbooks are tables; what cannot be read is said with sheet and cell. */
class WorkbookTablesTest {
    private static final Columns MENTORS =
            Columns.of(List.of("id"), List.of("places", "organisation")).onSheets("mentors", "Mentorinnen");

    @TempDir
    Path folder;

    private final InputFaults faults = new InputFaults(Wording.in(Locale.ENGLISH));

    private List<String> ids(RawWorkbook raw) throws IOException {
        return ids(raw.write(folder.resolve("all.xlsx")));
    }

    private List<String> ids(Path file) {
        List<String> ids = new ArrayList<>();
        Sheet.read(file, MENTORS, faults, row -> ids.add(row.text("id").orElse("")));
        return ids;
    }

    private List<String> problems() {
        try {
            faults.throwIfAny();
            return List.of();
        } catch (BadInputException bad) {
            return bad.faults().stream()
                    .map(Fault::problem)
                    .map(problem -> problem.replace(folder + "/", ""))
                    .toList();
        }
    }

    @Test
    void theOnlySheetNeedsNoName() throws IOException {
        assertThat(ids(new RawWorkbook().sheet("Tabelle1", row(1, "ID", "Places") + row(2, "007", "2"))))
                .containsExactly("007");
        assertThat(problems()).isEmpty();
        assertThat(faults.notes()).isEmpty();
    }

    @Test
    void ofSeveralTheOnesAreReadThatAreCalledAsTheTable() throws IOException {
        RawWorkbook raw = new RawWorkbook().sheet("mentees", row(1, "id") + row(2, "T-1"))
                .sheet("Mentorinnen", row(1, "id") + row(2, "M-1"))
                .sheet("Mentors", row(1, "id") + row(2, "M-2"));
        assertThat(ids(raw)).containsExactly("M-1", "M-2");
        assertThat(Sheet.isIn(folder.resolve("all.xlsx"), MENTORS)).isTrue();
        assertThat(Sheet.isIn(folder.resolve("all.xlsx"), MENTORS.onSheets("ties"))).isFalse();
    }

    @Test
    void whichSheetIsMeantIsNotGuessed() throws IOException {
        assertThat(ids(new RawWorkbook().sheet("A", row(1, "id") + row(2, "x")).sheet("B", row(1, "id")))).isEmpty();
        assertThat(problems())
                .containsExactly(
                        "all.xlsx: the workbook has several sheets (A, B), and it is not clear which to read.");
    }

    @Test
    void aHiddenSheetIsNotRead() throws IOException {
        RawWorkbook raw = new RawWorkbook().sheet("A", row(1, "x"))
                .sheet("B", row(1, "x"))
                .sheet("mentors", "state=\"hidden\"", row(1, "id") + row(2, "M-1"), "");
        assertThat(ids(raw)).isEmpty();
        assertThat(problems()).containsExactly("all.xlsx, sheet mentors: the sheet is hidden.");
    }

    @Test
    void rowsThatAreHiddenAreReadAndSaid() throws IOException {
        RawWorkbook raw = new RawWorkbook().sheet(
                "A", row(1, "id") + row(2, "M-1").replace("<row", "<row hidden=\"1\"") + row(3, "M-2"));
        assertThat(ids(raw)).containsExactly("M-1", "M-2");
        assertThat(faults.notes()).singleElement().asString().endsWith("sheet A: 1 row that is hidden was read, too.");
    }

    @Test
    void titlesMayStandAboveTheHeader() throws IOException {
        RawWorkbook raw = new RawWorkbook().sheet(
                "A",
                "",
                row(1, "Our mentors") + row(2, "as of today") + row(4, "id", "places") + row(5, "M-1", "2"),
                "<mergeCells><mergeCell ref=\"A1:F2\"/></mergeCells>");
        assertThat(ids(raw)).containsExactly("M-1");
        assertThat(problems()).isEmpty();
        assertThat(faults.notes()).singleElement().asString()
                .endsWith("sheet A, row 4: the header is below 2 other lines, which were not read.");
    }

    @Test
    void aTextFileMayHaveATitleToo() throws IOException {
        Path file = Files.writeString(folder.resolve("all.csv"), "Our mentors, as of today\n\n\"id\";places\nM-1;2\n");
        assertThat(ids(file)).containsExactly("M-1");
        assertThat(faults.notes()).singleElement().asString()
                .endsWith("line 3: the header is below 1 other line, which was not read.");
    }

    @Test
    void mergedCellsBelowTheHeaderAreFaultsWhereTheyAreRead() throws IOException {
        RawWorkbook raw = new RawWorkbook().sheet(
                "A",
                "",
                row(1, "id", "places", "remarks") + row(2, "M-1", "2", "x") + row(3, "M-2"),
                "<mergeCells><mergeCell ref=\"B2:B3\"/><mergeCell ref=\"C2:C3\"/></mergeCells>");
        ids(raw);
        assertThat(problems()).containsExactly(
                "all.xlsx, sheet A, cell B2 (places): the cell is merged with others; it must be one.");
    }

    @Test
    void cellsWithoutAValueAreFaultsWhereTheyAreRead() throws IOException {
        RawWorkbook raw = new RawWorkbook().sheet(
                "A",
                row(1, "id", "places", "remarks") + "<row r=\"2\"><c r=\"A2\" t=\"e\"><v>#REF!</v></c>"
                        + "<c r=\"B2\"><f>A1</f></c><c r=\"C2\" t=\"e\"><v>#REF!</v></c></row>");
        ids(raw);
        assertThat(problems())
                .containsExactly(
                        "all.xlsx, sheet A, cell A2 (id): the cell holds an error; it must hold a value.",
                        "all.xlsx, sheet A, cell B2 (places): the cell holds a formula without its value.");
    }

    @Test
    void whatIsNoWorkbookIsSaidInWords() throws IOException {
        Path file = Files.write(folder.resolve("all.xlsx"), new byte[] {'P', 'K', 3, 4, 5});
        ids(file);
        assertThat(problems()).containsExactly("all.xlsx: the workbook is damaged.");
    }

    @Test
    void anEmptyWorkbookIsSaidToBeEmpty() throws IOException {
        ids(new RawWorkbook().sheet("A", ""));
        assertThat(problems())
                .containsExactly("all.xlsx: the file is empty; it must have a header with these columns: id.");
    }
}
