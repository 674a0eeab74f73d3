package org.tandem.matching.io.form;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.tandem.matching.io.table.Columns;
import org.tandem.matching.io.table.Dialect;
import org.tandem.matching.io.table.GermanWords;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.Sheet;
import org.tandem.matching.io.table.SheetWriter;
import org.tandem.matching.text.Wording;

/**
 * A table that our readers understand.
 *
 * @param file its name
 * @param columns their names
 * @param rows each with as many texts as there are columns
 */
public record CleanTable(String file, List<String> columns, List<List<String>> rows) {
    private static final Set<String> KEYWORDS = Set.of("remote", "stage", "admission");
    private static final Columns ORGANISATIONS =
            Columns.of(List.of("id"), List.of("name", "parent", "sector", "latitude", "longitude"));

    /** Copies the lists. */
    public CleanTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * Returns the organisations of a file of before, and those of this table that it has not; adds faults if it cannot be read.
     */
    public CleanTable addedTo(Path before, InputFaults faults) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        List<String> titles = new ArrayList<>(columns);
        Sheet.read(before, ORGANISATIONS, faults, row -> {
            ORGANISATIONS.optional().stream()
                    .filter(column -> row.has(column) && !titles.contains(column))
                    .forEach(titles::add);
            row.text("id").ifPresent(id -> all.put(
                    id,
                    titles.stream().map(column -> row.text(column).orElse("")).toList()));
        });
        rows.forEach(row -> all.putIfAbsent(row.getFirst(), row));
        return new CleanTable(file, titles, all.values().stream().map(row -> filled(row, titles.size())).toList());
    }

    private static List<String> filled(List<String> row, int size) {
        List<String> filled = new ArrayList<>(row);
        while (filled.size() < size) {
            filled.add("");
        }
        return filled;
    }

    /** Returns the table with its titles and values in a language; those of own questions stay. */
    public CleanTable in(Wording wording) {
        List<String> titles = columns.stream()
                .map(column -> FormImport.isOurs(column) ? GermanWords.title(column, wording) : column)
                .toList();
        return new CleanTable(file, titles, rows.stream().map(row -> said(row, wording)).toList());
    }

    private List<String> said(List<String> row, Wording wording) {
        return IntStream.range(0, row.size())
                .mapToObj(i -> KEYWORDS.contains(columns.get(i)) ? GermanWords.value(row.get(i), wording) : row.get(i))
                .toList();
    }

    /** Writes the table as a file. */
    public void writeTo(Appendable out, Dialect dialect) throws IOException {
        SheetWriter sheet = new SheetWriter(out, dialect, columns);
        for (List<String> row : rows) {
            row.forEach(sheet::text);
            sheet.endRow();
        }
    }

    /** People's answers are confidential. */
    @Override
    public String toString() {
        return "CleanTable[" + file + ", " + rows.size() + " rows]";
    }
}
