package org.tandem.matching.io.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A file of rows below a header, as spreadsheets write it: commas, semicolons or tabs; UTF-8, UTF-16 or Windows-1252; cells
 * in quotation marks where they hold separators or line breaks. Rows without any content are skipped.
 */
public final class Sheet {
    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final String STATED_SEPARATOR = "sep=";

    private final Where file;
    private final Columns columns;
    private final InputFaults faults;

    private Sheet(Where file, Columns columns, InputFaults faults) {
        this.file = file;
        this.columns = columns;
        this.faults = faults;
    }

    /**
     * Hands every row of {@code file} to {@code reader}, in order; adds faults for what cannot be read.
     *
     * @return whether all rows could be told apart; otherwise some have not been handed over
     */
    public static boolean read(Path file, Columns columns, InputFaults faults, Consumer<Row> reader) {
        Where where = Where.in(file.toString());
        return TextFile.of(file, where, faults)
                .map(text -> new Sheet(where, columns, faults).read(text, reader))
                .orElse(false);
    }

    private boolean read(String text, Consumer<Row> reader) {
        boolean stated = text.startsWith(STATED_SEPARATOR) && text.length() > STATED_SEPARATOR.length();
        int start = stated ? text.indexOf('\n') + 1 : 0;
        char separator = stated ? text.charAt(STATED_SEPARATOR.length()) : separator(text);
        CSVFormat format = CSVFormat.RFC4180.builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text.substring(start)), format)) {
            return read(parser, start > 0 ? 1 : 0, reader);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private boolean read(CSVParser parser, int linesBefore, Consumer<Row> reader) {
        Iterator<CSVRecord> records = parser.iterator();
        Header header = null;
        while (true) {
            Where line = file.atLine(parser.getCurrentLineNumber() + 1 + linesBefore);
            CSVRecord record;
            try {
                if (!records.hasNext()) {
                    break;
                }
                record = records.next();
            } catch (UncheckedIOException | IllegalStateException quotation) {
                faults.add(line, Sheet.class, "row.quotation");
                return false;
            }
            if (isBlank(record)) {
                continue;
            }
            if (header != null) {
                Row row = new Row(line, header, record, faults);
                row.checkLength();
                reader.accept(row);
            } else {
                header = Header.of(record.toList(), columns, line, faults);
                if (columns.required().stream().map(header::position).anyMatch(position -> position < 0)) {
                    return false;
                }
            }
        }
        if (header == null) {
            faults.add(file, Sheet.class, "file.empty", String.join(", ", columns.required()));
        }
        return header != null;
    }

    private static boolean isBlank(CSVRecord record) {
        for (String cell : record) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** The separator that the first line has most of; a comma if it has none. */
    private static char separator(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return (char) IntStream.range(0, SEPARATORS.length)
                .map(i -> SEPARATORS[i])
                .reduce((one, other) -> count(first, other) > count(first, one) ? other : one)
                .orElseThrow();
    }

    private static long count(String line, int separator) {
        return line.chars().filter(c -> c == separator).count();
    }
}
