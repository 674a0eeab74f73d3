package org.tandem.matching.io.form;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.Sheet;
import org.tandem.matching.io.table.TextFile;
import org.tandem.matching.io.table.Where;

/**
 * Reads the export of a form: a workbook, or CSV in its dialects: commas, semicolons or tabs; UTF-8 with or without a mark, UTF-16 or
 * Windows-1252. Titles are whole questions, so that separators within their quotation marks do not count.
 */
public final class FormFile {
    private static final int LINES_TO_JUDGE = 20;

    private FormFile() {}

    /**
     * Returns the answers; of a workbook with a sheet for each side those of both. Nothing after adding faults.
     */
    public static List<FormTable> read(Path file, InputFaults faults) {
        Where where = Where.in(file.toString());
        if (FormWorkbook.isWorkbook(file)) {
            return FormWorkbook.read(file, where, faults);
        }
        return TextFile.of(file, where, faults)
                .flatMap(text -> rows(text, where, faults))
                .flatMap(rows -> FormTable.of(where, file.toString(), rows, faults))
                .stream()
                .toList();
    }

    private static Optional<List<FormTable.Line>> rows(String text, Where file, InputFaults faults) {
        List<FormTable.Line> rows = new ArrayList<>();
        long line = parse(text, separator(text), Long.MAX_VALUE, rows);
        if (line > 0) {
            faults.add(file.atLine(line), Sheet.class, "row.quotation");
            return Optional.empty();
        }
        return Optional.of(rows);
    }

    /** The separator by which the first rows have most cells. */
    private static char separator(String text) {
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong((Character separator) -> cells(text, separator))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    private static long cells(String text, char separator) {
        List<FormTable.Line> rows = new ArrayList<>();
        parse(text, separator, LINES_TO_JUDGE, rows);
        // A separator within texts makes rows of different lengths; titles are hardly ever without quotation marks then.
        return rows.stream().limit(1).mapToLong(row -> row.cells().size()).sum();
    }

    /** Adds the rows; returns the line from which on they cannot be told apart, or 0. */
    private static long parse(String text, char separator, long most, List<FormTable.Line> rows) {
        CSVFormat format = CSVFormat.RFC4180.builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            var records = parser.iterator();
            while (rows.size() < most) {
                long line = parser.getCurrentLineNumber() + 1;
                CSVRecord record;
                try {
                    if (!records.hasNext()) {
                        break;
                    }
                    record = records.next();
                } catch (UncheckedIOException | IllegalStateException quotation) {
                    return line;
                }
                rows.add(new FormTable.Line(line, record.toList()));
            }
            return 0;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
