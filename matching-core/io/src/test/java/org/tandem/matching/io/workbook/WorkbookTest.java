package org.tandem.matching.io.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.matching.io.workbook.UnusableWorkbookException.Cause;

/** Cells mean what a person sees in them, and no file does harm. */
class WorkbookTest {
    @TempDir
    Path folder;

    private List<SheetRow> read(RawWorkbook raw) throws IOException, UnusableWorkbookException {
        return read(raw.write(folder.resolve("book.xlsx")));
    }

    private static List<SheetRow> read(Path file) throws IOException, UnusableWorkbookException {
        List<SheetRow> rows = new ArrayList<>();
        try (Workbook book = Workbook.open(file)) {
            for (Workbook.Tab tab : book.tabs()) {
                book.read(tab, rows::add);
            }
        }
        return rows;
    }

    private String number(String value, int style, RawWorkbook raw) throws IOException, UnusableWorkbookException {
        raw.sheet("one", "<row r=\"1\"><c r=\"A1\" s=\"" + style + "\"><v>" + value + "</v></c></row>");
        return read(raw).getFirst().cells().getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "12.0, General, 12",
        "12, General, 12",
        "1E2, General, 100",
        "0.30000000000000004, General, 0.3",
        "-0.50, General, -0.5",
        "0, General, 0",
        "9007199254740993, General, 9007199254740993",
        "7, 00000, 00007",
        "123456, 00000, 123456",
        "0.85, 0%, 85%",
        "0.855, 0.0%, 85.5%",
        "46266, yyyy-mm-dd, 2026-09-01",
        "46266, dd.mm.yyyy;@, 2026-09-01",
        "46266, [$-407]d. mmmm yyyy, 2026-09-01",
        "46266.77083333333, dd.mm.yyyy hh:mm, 2026-09-01 18:30",
        "46266, mmm yy, 2026-09",
        "0.75, hh:mm, 18:00",
        "1.25, [hh]:mm, 30:00",
        "60.5, '#,##0.00 \"Days\"', 60.5",
        "3, [Red]0, 3",
        "2958466, yyyy-mm-dd, 2958466",
        "-1, yyyy-mm-dd, -1",
        "1E300, General, 1E+300",
        "1E999999999, 0%, 1E+999999999",
        "1E-999999999, hh:mm, 1E-999999999"
    })
    void numbersMeanWhatAPersonSees(String value, String format, String text)
            throws IOException, UnusableWorkbookException {
        RawWorkbook raw = new RawWorkbook();

        assertThat(number(value, raw.format(format.replace("\"", "&quot;")), raw)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "14, 2026-09-01",
        "17, 2026-09",
        "9, 4626600%",
        "1, 46266",
        "22, 2026-09-01"
    })
    void formatsThatAllSpreadsheetsHaveAreKnown(int id, String text) throws IOException, UnusableWorkbookException {
        RawWorkbook raw = new RawWorkbook();

        assertThat(number("46266", raw.builtIn(id), raw)).isEqualTo(text);
    }

    @Test
    void daysAreCountedFromTheDayThatTheFileSays() throws IOException, UnusableWorkbookException {
        RawWorkbook early = new RawWorkbook();
        assertThat(number("1", early.builtIn(14), early)).isEqualTo("1900-01-01");
        RawWorkbook before = new RawWorkbook();
        assertThat(number("59", before.builtIn(14), before)).isEqualTo("1900-02-28");
        RawWorkbook after = new RawWorkbook();
        assertThat(number("61", after.builtIn(14), after)).isEqualTo("1900-03-01");
        RawWorkbook late = new RawWorkbook().from1904();
        assertThat(number("44804", late.builtIn(14), late)).isEqualTo("2026-09-01");
    }

    @Test
    void ofFormulasTheValueIsReadThatIsStored() throws IOException, UnusableWorkbookException {
        RawWorkbook raw = new RawWorkbook();
        int day = raw.builtIn(14);
        raw.sheet("one", "<row r=\"3\">"
                + "<c r=\"A3\"><f>1+1</f><v>2</v></c>"
                + "<c r=\"B3\" t=\"str\"><f>A1&amp;\"x\"</f><v>2x</v></c>"
                + "<c r=\"C3\" s=\"" + day + "\"><f>TODAY()</f><v>46266</v></c>"
                + "<c r=\"D3\"><f>A1</f></c>"
                + "<c r=\"E3\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"
                + "<c r=\"F3\" t=\"e\"><v>#N/A</v></c>"
                + "<c r=\"G3\" t=\"b\"><v>1</v></c></row>");

        assertThat(read(raw)).containsExactly(new SheetRow(
                3,
                List.of("2", "2x", "2026-09-01", "", "", "", "true"),
                Map.of(3, SheetRow.Broken.NOT_CALCULATED, 4, SheetRow.Broken.ERROR, 5, SheetRow.Broken.ERROR),
                false));
    }

    @Test
    void whatStandsInASheetIsKnownBeforeItIsRead() throws IOException, UnusableWorkbookException {
        RawWorkbook raw = new RawWorkbook()
                .sheet("shown", "", RawWorkbook.row(2, "a", "b"), "<mergeCells><mergeCell ref=\"A2:B3\"/></mergeCells>")
                .sheet("empty", "<row r=\"1\"><c r=\"A1\" s=\"0\"/></row>")
                .sheet("put away", "state=\"veryHidden\"", RawWorkbook.row(1, "x"), "");
        try (Workbook book = Workbook.open(raw.write(folder.resolve("book.xlsx")))) {
            assertThat(book.tabs())
                    .containsExactly(
                            new Workbook.Tab(0, "shown", false, List.of(new Area(2, 1, 3, 2))),
                            new Workbook.Tab(2, "put away", true, List.of()));
        }
    }

    @Test
    void aMillionEmptyRowsAreSkipped() throws IOException, UnusableWorkbookException {
        StringBuilder rows = new StringBuilder(RawWorkbook.row(1, "id"));
        for (int i = 2; i < 1_000_000; i++) {
            rows.append("<row r=\"" + i + "\" spans=\"1:3\"/>");
        }
        rows.append(RawWorkbook.row(1_000_000, "last"));

        assertThat(read(new RawWorkbook().sheet("one", rows.toString()))).extracting(SheetRow::number)
                .containsExactly(1, 1_000_000);
    }

    private void assertRefused(Path file, Cause cause) {
        assertThatThrownBy(() -> read(file)).isInstanceOfSatisfying(
                UnusableWorkbookException.class, unusable -> assertThat(unusable.why()).isEqualTo(cause));
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        Path file = folder.resolve("bomb.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/media/image.png"));
            zip.write(new byte[4 << 20]);
            zip.closeEntry();
        }
        assertThat(Files.size(file)).isLessThan(1 << 13);
        assertThatThrownBy(() -> Workbook.open(file, 1 << 20)).isInstanceOfSatisfying(
                UnusableWorkbookException.class, bomb -> assertThat(bomb.why()).isEqualTo(Cause.TOO_LARGE));
    }

    @Test
    void aBombOfXmlIsNotUnpacked() throws IOException {
        Path file = new RawWorkbook().sheet("one", RawWorkbook.row(1, "a") + " ".repeat(3_000)).write(
                folder.resolve("book.xlsx"));
        assertThatThrownBy(() -> Workbook.open(file, 3_000)).isInstanceOfSatisfying(
                UnusableWorkbookException.class, large -> assertThat(large.why()).isEqualTo(Cause.TOO_LARGE));
    }

    @Test
    void whatWouldTakeAllMemoryOrReadOtherFilesIsRefused() throws IOException {
        Path file = folder.resolve("book.xlsx");
        assertRefused(new RawWorkbook().sheet("one", "<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>").write(file),
                Cause.DAMAGED);
        assertRefused(new RawWorkbook().sheet("one", "<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>").write(file),
                Cause.DAMAGED);
        assertRefused(new RawWorkbook().sheet("one", RawWorkbook.row(1, "x".repeat(100_001))).write(file),
                Cause.DAMAGED);
        assertRefused(new RawWorkbook().sheet("one", "")
                .part("xl/worksheets/sheet1.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                        + "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData>"
                        + "</worksheet>")
                .write(file), Cause.DAMAGED);
    }

    @Test
    void whatIsDamagedIsFoundBeforeTheReaderOpensItAndSaidNowhereElse() throws IOException {
        Path file = folder.resolve("damaged.xlsx");
        String types = "[Content_Types].xml";
        PrintStream console = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            assertRefused(new RawWorkbook().part("xl/styles.xml", "<?xml version=\"1.0\" encoding=\"klingon\"?><a/>")
                    .write(file), Cause.DAMAGED);
            assertRefused(new RawWorkbook().part(types, "<Types><Override PartName=\"/xl/workbook.xml\"/></Types>")
                    .write(file), Cause.DAMAGED);
            assertRefused(new RawWorkbook().part("xl/_rels/workbook.xml.rels", "<R><Relationship Id=\"1\"/></R>")
                    .write(file), Cause.DAMAGED);
            assertRefused(new RawWorkbook().part(types, "<Types/>").write(file), Cause.NO_WORKBOOK);
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
                zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
                zip.write(new byte[] {'<', '?', 'x', 'm', 'l', (byte) 0xC3, '('});
                zip.closeEntry();
            }
            assertRefused(file, Cause.DAMAGED);
        } finally {
            System.setErr(console);
        }
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void otherArchivesAndBrokenOnesAreRefused() throws IOException {
        Path file = folder.resolve("letter.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write("<office/>".getBytes());
            zip.closeEntry();
        }
        assertRefused(file, Cause.NO_WORKBOOK);
        byte[] whole = Files.readAllBytes(new RawWorkbook().sheet("one", RawWorkbook.row(1, "a")).write(file));
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));
        assertRefused(file, Cause.DAMAGED);
    }
}
