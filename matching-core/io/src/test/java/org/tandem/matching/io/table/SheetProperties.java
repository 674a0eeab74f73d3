package org.tandem.matching.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.tandem.matching.text.Wording;

/** Any text survives being written and read, and none is a formula. */
class SheetProperties {
    private static final Columns COLUMNS = Columns.of(List.of("id"), List.of("text"));

    @Property(tries = 200)
    void textsSurviveTheWayOutAndIn(@ForAll("rows") List<List<String>> rows) throws IOException {
        StringWriter out = new StringWriter();
        SheetWriter writer = new SheetWriter(out, List.of("id", "text"));
        Statistics.label("has quotes or separators")
                .collect(rows.stream().flatMap(List::stream).anyMatch(text -> text.matches("(?s).*[\",;\\t|\n].*")));
        Statistics.label("has quotes or separators")
                .coverage(share -> share.check(true).percentage(percent -> percent > 20));
        for (List<String> row : rows) {
            writer.text(row.getFirst()).text(row.getLast()).endRow();
        }

        assertThat(read(out.toString().getBytes(StandardCharsets.UTF_8))).isEqualTo(rows);
    }

    @Property(tries = 300)
    void noWrittenCellIsAFormula(@ForAll("cells") String text) {
        String written = Formulas.neutralised(text);
        Statistics.label("would be a formula").collect(!written.equals(text));
        Statistics.label("would be a formula").coverage(share -> share.check(true).percentage(percent -> percent > 8));

        assertThat(written).doesNotStartWith("=")
                .doesNotStartWith("+")
                .doesNotStartWith("-")
                .doesNotStartWith("@")
                .doesNotStartWith("\t")
                .doesNotStartWith("\r");
        assertThat(Formulas.restored(written)).isEqualTo(text);
    }

    @Property(tries = 200)
    void anyBytesAreReadOrRefused(@ForAll("bytes") byte[] bytes) throws IOException {
        InputFaults faults = new InputFaults(Wording.in(Locale.ENGLISH));
        Path file = Files.createTempFile("sheet", ".csv");
        try {
            Files.write(file, bytes);
            List<Row> rows = new ArrayList<>();
            boolean complete = Sheet.read(file, COLUMNS, faults, rows::add);
            Statistics.label("has rows").collect(!rows.isEmpty());
            Statistics.label("has rows").coverage(share -> share.check(true).percentage(percent -> percent > 10));
            assertThat(complete || faults.count() > 0).isTrue();
            rows.forEach(row -> row.texts("text"));
        } finally {
            Files.delete(file);
        }
    }

    private static List<List<String>> read(byte[] bytes) throws IOException {
        InputFaults faults = new InputFaults(Wording.in(Locale.ENGLISH));
        Path file = Files.createTempFile("sheet", ".csv");
        try {
            Files.write(file, bytes);
            List<List<String>> rows = new ArrayList<>();
            Sheet.read(file, COLUMNS, faults, row -> rows.add(
                    List.of(row.text("id").orElse(""), row.text("text").orElse(""))));
            faults.throwIfAny();
            return rows;
        } finally {
            Files.delete(file);
        }
    }

    /** Rows that are not empty, of texts without blanks around them, which spreadsheets add and lose at will. */
    @Provide
    Arbitrary<List<List<String>>> rows() {
        Arbitrary<String> text = Arbitraries.oneOf(
                Arbitraries.strings().withChars("=+-@'\",;\t|\nä💡a1 ").ofMaxLength(8),
                Arbitraries.strings().ofMaxLength(5))
                .map(SheetProperties::encodable)
                .map(String::strip);
        return text.filter(id -> !id.isEmpty())
                .flatMap(id -> text.map(more -> List.of(id, more)))
                .list()
                .ofMaxSize(6);
    }

    /** A lone half of a surrogate pair is no character and has no bytes; a NUL is in no table. */
    private static String encodable(String text) {
        return text.codePoints()
                .filter(c -> c != 0 && c != 0xFEFF && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Any characters, among which one that begins a formula is rare, and texts of hardly anything else. */
    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.oneOf(
                Arbitraries.strings(), Arbitraries.strings().withChars("=+-@\t\r'1A ").ofMaxLength(8));
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        return Arbitraries.oneOf(
                Arbitraries.bytes().array(byte[].class).ofMaxSize(60),
                Arbitraries.strings()
                        .withChars("id,text\n\r;\t\"'= ä")
                        .ofMaxLength(80)
                        .map(text -> ("id,text\n" + text).getBytes(StandardCharsets.UTF_8)));
    }
}
