package org.tandem.matching.io.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Takes the lines of one table in order, finds the header among the first, below a title perhaps, and hands every row below it
 * over. Lines without any content are skipped.
 */
final class TableReader {
    /** How many lines with a title or an explanation may stand above the header. */
    static final int MOST_ABOVE = 20;

    private final Where table;
    private final char separator;
    private final Columns columns;
    private final InputFaults faults;
    private final Consumer<Row> reader;
    private final List<Line> above = new ArrayList<>();
    private Optional<Header> header = Optional.empty();

    /** Takes lines whose cells are apart by {@code separator}. */
    TableReader(Where table, char separator, Columns columns, InputFaults faults, Consumer<Row> reader) {
        this.table = table;
        this.separator = separator;
        this.columns = columns;
        this.faults = faults;
        this.reader = reader;
    }

    /** Takes the next line; returns whether others can follow. */
    boolean take(Line line) {
        if (line.isBlank()) {
            return true;
        } else if (header.isPresent()) {
            read(line, header.get());
            return true;
        } else if (!Header.isIn(line.cells(), columns)) {
            above.add(line);
            return above.size() < MOST_ABOVE;
        }
        if (!above.isEmpty()) {
            faults.note(line.where(), TableReader.class, "header.below", above.size());
        }
        header = Optional.of(Header.of(line.cells(), separator, columns, line.where(), faults));
        return true;
    }

    private void read(Line line, Header found) {
        line.broken().forEach((position, key) -> {
            if (found.isKnown(position)) {
                faults.add(line.where().atColumn(position + 1, found.name(position)), TableReader.class, key);
            }
        });
        Row row = new Row(line.where(), found, line.cells(), faults);
        row.checkLength();
        reader.accept(row);
    }

    /** Returns the header, if it has been found. */
    Optional<Header> header() {
        return header;
    }

    /** Ends the table: adds a fault if there is no header. Returns whether there is one. */
    boolean end() {
        if (header.isEmpty() && above.isEmpty()) {
            faults.add(table, TableReader.class, "file.empty", String.join(", ", columns.required()));
        } else if (header.isEmpty()) {
            Line first = above.getFirst();
            Header.of(first.cells(), separator, columns, first.where(), faults);
        }
        return header.isPresent();
    }
}
