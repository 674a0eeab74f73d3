package org.tandem.matching.io.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.Row;
import org.tandem.matching.io.table.Sheet;
import org.tandem.matching.io.table.Where;

/**
 * The answers to a form, as a file or a sheet has them: a header of titles, a row for each answer. Rows without content are
 * left out.
 *
 * @param source the file, or the sheet of a workbook
 * @param form what files about these answers are called: as their file, with the sheet where several of a workbook are read
 * @param headerLine where the titles are, from 1
 * @param titles without blanks around them; a title that comes again has its number behind it, as in {@code Other (2)}
 * @param lines the answers, in order, each with as many cells as there are titles
 */
public record FormTable(Where source, String form, long headerLine, List<String> titles, List<Line> lines) {
    /** Titles of spreadsheets stand above the header, but not far. */
    private static final int MOST_ABOVE = 10;

    /** Copies the lists. */
    public FormTable {
        titles = List.copyOf(titles);
        lines = List.copyOf(lines);
    }

    /**
     * A row.
     *
     * @param number of the line on which it begins, from 1
     * @param cells their texts; an empty one has no content
     * @param broken what is wrong with cells that have no value, by their positions: keys of phrases beside {@link Sheet}
     */
    public record Line(long number, List<String> cells, Map<Integer, String> broken) {
        /** Copies the collections. */
        public Line {
            cells = List.copyOf(cells);
            broken = Map.copyOf(broken);
        }

        /** Takes a row whose cells all have their values. */
        public Line(long number, List<String> cells) {
            this(number, cells, Map.of());
        }

        /** Returns how many cells have content. */
        long filled() {
            return cells.stream().filter(cell -> !cell.isBlank()).count();
        }

        /** People's answers are confidential. */
        @Override
        public String toString() {
            return "Line[" + number + "]";
        }
    }

    /**
     * Makes a table of rows; the header is the first that fills at least half as many cells as any near it, and more than one where
     * any does. Nothing after adding a fault if there are no answers.
     */
    static Optional<FormTable> of(Where source, String form, List<Line> rows, InputFaults faults) {
        List<Line> filled =
                rows.stream().filter(row -> row.filled() > 0 || !row.broken().isEmpty()).toList();
        long widest = filled.stream().limit(MOST_ABOVE).mapToLong(Line::filled).max().orElse(0);
        Optional<Line> header = filled.stream()
                .filter(row -> 2 * row.filled() >= widest && (row.filled() > 1 || widest == 1))
                .findFirst();
        if (header.isEmpty()) {
            faults.add(source, FormTable.class, "form.empty");
            return Optional.empty();
        }
        List<Line> answers = filled.subList(filled.indexOf(header.get()) + 1, filled.size());
        if (answers.isEmpty()) {
            faults.add(source.atLine(header.get().number()), FormTable.class, "form.no-answers");
            return Optional.empty();
        }
        List<String> titles = titles(header.get(), answers);
        List<Line> lines = new ArrayList<>();
        for (Line answer : answers) {
            lines.add(fitted(source, answer, titles.size(), faults));
        }
        return Optional.of(new FormTable(source, form, header.get().number(), titles, lines));
    }

    /** Empty columns on the right are no columns. */
    private static List<String> titles(Line header, List<Line> answers) {
        int size = header.cells().size();
        while (size > 0 && isEmpty(header, size - 1) && areEmpty(answers, size - 1)) {
            size--;
        }
        Map<String, Integer> seen = new HashMap<>();
        List<String> titles = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String title = header.cells().get(i).strip().replaceAll("\\s+", " ");
            String named = title.isEmpty() ? "(" + (i + 1) + ")" : title;
            int times = seen.merge(named, 1, Integer::sum);
            String unique = times == 1 ? named : named + " (" + times + ")";
            seen.putIfAbsent(unique, 1);
            titles.add(unique);
        }
        return titles;
    }

    private static boolean areEmpty(List<Line> answers, int column) {
        return answers.stream().allMatch(row -> isEmpty(row, column));
    }

    private static boolean isEmpty(Line row, int column) {
        return column >= row.cells().size() || row.cells().get(column).isBlank();
    }

    private static Line fitted(Where source, Line row, int size, InputFaults faults) {
        List<String> cells = new ArrayList<>(size);
        for (int i = 0; i < Math.max(size, row.cells().size()); i++) {
            String cell = i < row.cells().size() ? row.cells().get(i).strip() : "";
            if (i < size) {
                cells.add(cell);
            } else if (!cell.isEmpty()) {
                faults.add(
                        source.atLine(row.number()).atColumn(i + 1, ""),
                        Row.class,
                        "row.long",
                        Integer.toString(size));
                break;
            }
        }
        return new Line(row.number(), cells, row.broken());
    }

    /** Returns the name of the file, as the caller named it. */
    public String name() {
        return source.file();
    }

    /** Returns where a row is. */
    Where where(Line line) {
        return source.atLine(line.number());
    }

    /** Returns where the header is. */
    Where header() {
        return source.atLine(headerLine);
    }

    /** Returns where a cell is. */
    Where where(Line line, int column) {
        return where(line).atColumn(column + 1, titles.get(column));
    }

    /** Returns the texts of a column that have content. */
    List<String> column(int column) {
        return lines.stream().map(line -> line.cells().get(column)).filter(cell -> !cell.isEmpty()).toList();
    }

    /** People's answers are confidential. */
    @Override
    public String toString() {
        return "FormTable[" + titles.size() + " columns, " + lines.size() + " lines]";
    }
}
