package org.tandem.matching.io.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.tandem.matching.text.Wording;

/**
 * A table with a header, as spreadsheets write it: a sheet of a workbook ({@code .xlsx}), or a text with commas, semicolons or
 * tabs in UTF-8, UTF-16 or Windows-1252, with cells in quotation marks where they hold separators or line breaks. Titles may
 * stand above the header; rows without any content are skipped.
 */
public final class Sheet {
    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final String STATED_SEPARATOR = "sep=";

    private final Where file;
    private final Columns columns;
    private final InputFaults faults;
    private final Consumer<Row> reader;

    private Sheet(Where file, Columns columns, InputFaults faults, Consumer<Row> reader) {
        this.file = file;
        this.columns = columns;
        this.faults = faults;
        this.reader = reader;
    }

    /**
     * Hands every row of {@code file} to {@code reader}, in order; adds faults for what cannot be read. Of a workbook with
     * several sheets, those are read that are called as {@code columns} says.
     *
     * @return whether all rows could be told apart; otherwise some have not been handed over
     */
    public static boolean read(Path file, Columns columns, InputFaults faults, Consumer<Row> reader) {
        Where where = Where.in(file.toString());
        if (WorkbookTables.isWorkbook(file)) {
            return new WorkbookTables(where, columns, faults).read(file, reader);
        }
        return TextFile.of(file, where, faults)
                .map(text -> new Sheet(where, columns, faults, reader).read(text))
                .orElse(false);
    }

    /** Returns whether {@code file} is a workbook with a sheet for a table with these columns. */
    public static boolean isIn(Path file, Columns columns) {
        return WorkbookTables.isWorkbook(file) && WorkbookTables.hasSheet(file, columns);
    }

    /** Returns whether {@code file} can be read as a table with the first columns, and not as one with the others. */
    public static boolean has(Path file, Columns columns, Columns others) {
        // A pipe can be read once only.
        return Files.isRegularFile(file) && isReadable(file, columns) && !isReadable(file, others);
    }

    private static boolean isReadable(Path file, Columns columns) {
        InputFaults unsaid = new InputFaults(Wording.in(Locale.ENGLISH));
        return read(file, columns, unsaid, row -> {});
    }

    private boolean read(String text) {
        boolean stated = text.startsWith(STATED_SEPARATOR) && text.length() > STATED_SEPARATOR.length();
        int start = stated ? text.indexOf('\n') + 1 : 0;
        char separator = stated ? text.charAt(STATED_SEPARATOR.length()) : separator(text);
        CSVFormat format = CSVFormat.RFC4180.builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text.substring(start)), format)) {
            return read(parser, start > 0 ? 1 : 0, new TableReader(file, separator, columns, faults, reader));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private boolean read(CSVParser parser, int linesBefore, TableReader table) {
        Iterator<CSVRecord> records = parser.iterator();
        boolean goesOn = true;
        while (goesOn) {
            Where line = file.atLine(parser.getCurrentLineNumber() + 1 + linesBefore);
            CSVRecord record;
            try {
                if (!records.hasNext()) {
                    break;
                }
                record = records.next();
            } catch (UncheckedIOException | IllegalStateException quotation) {
                if (table.header().isPresent() || table.end()) {
                    faults.add(line, Sheet.class, "row.quotation");
                }
                return false;
            }
            goesOn = table.take(new Line(line, record.toList(), Map.of()));
        }
        return table.end();
    }

    /** The separator that the header has most of, or the first line if there is no header; a comma if it has none. */
    private char separator(String text) {
        List<String> lines = text.lines()
                .filter(line -> !line.isBlank())
                .limit(TableReader.MOST_ABOVE)
                .toList();
        String header = lines.stream()
                .filter(this::isHeader)
                .findFirst()
                .or(() -> lines.stream().findFirst())
                .orElse("");
        return (char) IntStream.range(0, SEPARATORS.length)
                .map(i -> SEPARATORS[i])
                .reduce((one, other) -> count(header, other) > count(header, one) ? other : one)
                .orElseThrow();
    }

    private boolean isHeader(String line) {
        return IntStream.range(0, SEPARATORS.length)
                .mapToObj(i -> line.replace("\"", "").split(Character.toString(SEPARATORS[i]), -1))
                .anyMatch(titles -> Header.isIn(List.of(titles), columns));
    }

    private static long count(String line, int separator) {
        return line.chars().filter(c -> c == separator).count();
    }
}
