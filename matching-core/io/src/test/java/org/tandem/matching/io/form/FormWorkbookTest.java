package org.tandem.matching.io.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.matching.io.workbook.RawWorkbook.row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.matching.io.workbook.RawWorkbook;

/** Answers in workbooks as people leave them: with hidden rows and sheets, merged cells, formulas, and a million empty rows. */
class FormWorkbookTest {
    private static final String TITLES = row(1, "Email", "Seeks");

    @TempDir
    Path folder;

    private Forms forms(RawWorkbook raw) throws IOException {
        return new Forms(folder).add(raw.write(folder.resolve("mentees.xlsx")));
    }

    private static List<String> ids(Forms forms) {
        return forms.rows("mentees.csv").stream().map(row -> row.get("id")).toList();
    }

    @Test
    void rowsThatAreHiddenAreReadAndSaid() throws IOException {
        Forms forms = forms(new RawWorkbook().sheet(
                "A",
                TITLES + row(2, "a@x.example", "Law").replace("<row", "<row hidden=\"1\"")
                        + row(3, "b@x.example", "Law")));

        assertThat(ids(forms)).containsExactly("a@x.example", "b@x.example");
        assertThat(forms.faults.notes()).singleElement().asString().contains("1 row that is hidden was read, too");
    }

    @Test
    void sheetsThatAreHiddenAreNotRead() throws IOException {
        assertThat(ids(forms(new RawWorkbook()
                .sheet("old", "state=\"hidden\"", TITLES + row(2, "old@x.example", "Law"), "")
                .sheet("A", TITLES + row(2, "a@x.example", "Law")))))
                .containsExactly("a@x.example");
        assertThat(forms(new RawWorkbook().sheet("old", "state=\"hidden\"", TITLES, "")).faultsOf())
                .singleElement().asString().contains("no rows");
    }

    @Test
    void mergedCellsAreFaultsBelowTheTitlesOnly() throws IOException {
        Forms forms = forms(new RawWorkbook().sheet(
                "A",
                "",
                row(1, "Applications 2026") + row(2, "Email", "Seeks") + row(3, "a@x.example", "Law")
                        + row(4, "b@x.example"),
                "<mergeCells><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"B3:B4\"/></mergeCells>"));

        assertThat(forms.faultsOf()).singleElement().asString().contains("sheet A, cell B3 (Seeks)", "merged");
    }

    @Test
    void formulasCountByTheirValueAndWithoutOneAreFaults() throws IOException {
        Forms forms = forms(new RawWorkbook().sheet("A", TITLES
                + "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>B1</f><v>a@x.example</v></c><c r=\"B2\"><f>A1</f></c></row>"
                + "<row r=\"3\"><c r=\"A3\" t=\"e\"><v>#REF!</v></c></row>"));

        assertThat(forms.faultsOf()).satisfiesExactly(
                fault -> assertThat(fault).contains("cell B2", "formula without its value"),
                fault -> assertThat(fault).contains("cell A3", "error"));
    }

    @Test
    void whatIsWrongInAColumnThatIsNotReadIsNoFault() throws IOException {
        String error = "<c r=\"C2\" t=\"e\"><v>#N/A</v></c></row>";
        RawWorkbook raw = new RawWorkbook().sheet("A", row(1, "Email", "Seeks", "Comment")
                + row(2, "a@x.example", "Law").replace("</row>", error)
                + "<row r=\"3\">" + error.replace("C2", "C3"));

        assertThat(ids(forms(raw))).as("a row with nothing else is nobody").containsExactly("a@x.example");
    }

    @Test
    void aMillionEmptyRowsAreNoAnswers() throws IOException {
        StringBuilder rows = new StringBuilder(TITLES).append(row(2, "a@x.example", "Law"));
        for (int i = 3; i < 1_000_000; i++) {
            rows.append("<row r=\"").append(i).append("\"><c r=\"A").append(i).append("\" s=\"0\"/></row>");
        }
        rows.append(row(1_000_000, "b@x.example", "Law"));

        assertThat(ids(forms(new RawWorkbook().sheet("A", rows.toString())))).containsExactly("a@x.example",
                "b@x.example");
    }

    @Test
    void whatIsNoWorkbookIsSaidInWords() throws IOException {
        Path file = Files.write(folder.resolve("mentees.xlsx"), new byte[] {'P', 'K', 3, 4, 5});

        assertThat(new Forms(folder).add(file).faultsOf()).singleElement().asString().contains("damaged");
        assertThat(forms(new RawWorkbook().sheet("A", TITLES)).faultsOf()).singleElement().asString()
                .contains("no answers below the titles");
    }

    @Test
    void aMappingOfAnotherSheetDoesNotFit() throws IOException {
        Path file = new RawWorkbook().sheet("A", TITLES + row(2, "a@x.example", "Law")).write(folder.resolve("t.xlsx"));
        Forms forms = new Forms(folder).by(
                "{ \"people\": \"mentees\", \"columns\": { \"E-mail\": \"id\", \"Topics\": \"seeks\" } }", file);

        assertThat(forms.faultsOf()).satisfiesExactlyInAnyOrder(
                fault -> assertThat(fault).contains("no column \"E-mail\"", "it has \"Email\""),
                fault -> assertThat(fault).contains("no column \"Topics\""),
                fault -> assertThat(fault).contains("(Email): the mapping does not name this column"),
                fault -> assertThat(fault).contains("(Seeks): the mapping does not name this column"));
    }
}
