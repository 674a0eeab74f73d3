package org.tandem.matching.examples;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;
import org.tandem.matching.fault.Fault;
import org.tandem.matching.fault.Faults;

/** One row of a CSV file. Every cell is read by the name of its column; an empty cell is an absent value. */
final class CsvRow {
    private static final String SEPARATOR = "\\|";

    private final String file;
    private final long line;
    private final CSVRecord cells;

    CsvRow(String file, long line, CSVRecord cells) {
        this.file = file;
        this.line = line;
        this.cells = cells;
    }

    /** Returns the text of a cell that must not be empty. */
    String text(String column) {
        return value(column, "a text", text -> text);
    }

    /** Returns the text of a cell, if there is any. */
    Optional<String> optional(String column) {
        return optional(column, "a text", text -> text);
    }

    /** Returns the value of a cell that must not be empty. */
    <T> T value(String column, String expected, Function<String, T> reading) {
        return optional(column, expected, reading)
                .orElseThrow(() -> new BadCellException(fault(column, "", "is empty; it must be " + expected)));
    }

    /**
     * Returns the value of a cell, if there is any.
     *
     * @param expected what the cell must hold, for the message
     * @param reading turns text into the value; throws a {@link RuntimeException} if it cannot
     */
    <T> Optional<T> optional(String column, String expected, Function<String, T> reading) {
        String text = cell(column);
        return text.isEmpty() ? Optional.empty() : Optional.of(read(column, text, expected, reading));
    }

    /** Returns the values of a cell that holds several, separated by {@code |}. */
    <T> List<T> list(String column, String expected, Function<String, T> reading) {
        String text = cell(column);
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(SEPARATOR, -1))
                        .map(part -> read(column, part.strip(), expected, reading))
                        .toList();
    }

    /** Returns the texts of a cell that holds several, separated by {@code |}. */
    String[] texts(String column) {
        return list(column, "texts", text -> text).toArray(String[]::new);
    }

    /** Returns the constant whose name a cell holds in lower case and with hyphens. */
    <E extends Enum<E>> Optional<E> keyword(String column, Class<E> type) {
        List<String> keywords =
                Arrays.stream(type.getEnumConstants()).map(CsvRow::keyword).toList();
        return optional(column, "one of " + keywords, text -> type.getEnumConstants()[indexOf(keywords, text)]);
    }

    private static int indexOf(List<String> keywords, String text) {
        int at = keywords.indexOf(text);
        if (at < 0) {
            throw new IllegalArgumentException("unknown keyword");
        }
        return at;
    }

    private static String keyword(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private <T> T read(String column, String text, String expected, Function<String, T> reading) {
        try {
            if (!text.isEmpty()) {
                return reading.apply(text);
            }
        } catch (RuntimeException unreadable) {
            throw new BadCellException(fault(column, text, "must be " + expected), unreadable);
        }
        throw new BadCellException(fault(column, text, "has an empty part; it must be " + expected));
    }

    private String cell(String column) {
        if (!cells.isMapped(column)) {
            throw new BadCellException(fault(column, "", "is missing from the header"));
        }
        if (!cells.isSet(column)) {
            throw new BadCellException(fault(column, "", "is missing from the row"));
        }
        return cells.get(column).strip();
    }

    private Fault fault(String column, String text, String problem) {
        int position = cells.getParser().getHeaderNames().indexOf(column) + 1;
        String where =
                file + ", line " + line + ", column " + (position > 0 ? position + " " : "") + "(" + column + ")";
        String quoted = Faults.quote(text);
        return new Fault(
                where,
                quoted,
                where + ": the cell" + (text.isEmpty() ? "" : " (" + quoted + ")") + " " + problem + ".",
                "a comma is missing or too many, and the columns have slipped.");
    }

    /** A cell that cannot be read; ends the reading of its row. */
    static final class BadCellException extends IllegalArgumentException {
        private static final long serialVersionUID = 1;

        private final Fault fault;

        BadCellException(Fault fault) {
            super(fault.problem());
            this.fault = fault;
        }

        BadCellException(Fault fault, Throwable cause) {
            super(fault.problem(), cause);
            this.fault = fault;
        }

        Fault fault() {
            return fault;
        }
    }
}
