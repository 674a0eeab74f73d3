package org.tandem.matching.io.table;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One row of a file. Every cell is read by the name of its column. An empty cell is an absent value; so is one that cannot
 * be read, after a fault was added, so that one pass finds all faults.
 */
public final class Row {
    private final Where line;
    private final Header header;
    private final List<String> cells;
    private final InputFaults faults;
    private final Set<String> brokenLists = new HashSet<>();

    Row(Where line, Header header, List<String> cells, InputFaults faults) {
        this.line = line;
        this.header = header;
        this.cells = cells;
        this.faults = faults;
    }

    /** Adds a fault if the row has contents beyond the header. */
    void checkLength() {
        for (int i = header.size(); i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                faults.add(line.atColumn(i + 1, ""), Row.class, "row.long", Integer.toString(header.size()));
                return;
            }
        }
    }

    /** Returns whether the file has a column. */
    public boolean has(String column) {
        return header.position(column) >= 0;
    }

    /** Returns where a cell is. */
    public Where where(String column) {
        return line.atColumn(header.position(column) + 1, column);
    }

    /** Adds a fault about a cell; the phrases beside {@code owner} hold {@code key} and {@code key.advice}. */
    public void fault(String column, Class<?> owner, String key, Object... arguments) {
        faults.add(where(column), owner, key, arguments);
    }

    /** Returns the text of a cell, if there is any. */
    public Optional<String> text(String column) {
        int position = header.position(column);
        if (position < 0 || position >= cells.size()) {
            return Optional.empty();
        }
        String text = Formulas.restored(cells.get(position).strip());
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** Returns the text of a cell that must not be empty. */
    public Optional<String> required(String column) {
        Optional<String> text = text(column);
        if (text.isEmpty()) {
            fault(column, Row.class, "cell.empty");
        }
        return text;
    }

    /** Returns a whole number. */
    public Optional<Long> whole(String column) {
        return value(column, Cells::whole, "cell.whole");
    }

    /** Returns a whole number from {@code least} to {@code most}. */
    public Optional<Integer> whole(String column, int least, int most) {
        return value(
                column,
                text -> Cells.whole(text)
                        .filter(number -> least <= number && number <= most)
                        .map(Long::intValue),
                "cell.range",
                Integer.toString(least),
                Integer.toString(most));
    }

    /** Returns a number with a decimal point or comma, from {@code least} to {@code most}. */
    public Optional<Double> decimal(String column, int least, int most) {
        return value(
                column,
                text -> Cells.decimal(text).filter(number -> least <= number && number <= most),
                "cell.decimal",
                Integer.toString(least),
                Integer.toString(most));
    }

    /** Returns yes or no. */
    public Optional<Boolean> flag(String column) {
        return value(column, Cells::flag, "cell.flag");
    }

    /** Returns a day. */
    public Optional<LocalDate> day(String column) {
        return value(column, Cells::day, "cell.day");
    }

    /** Returns a month. */
    public Optional<YearMonth> month(String column) {
        return value(column, Cells::month, "cell.month");
    }

    /** Returns the constant that a cell names. */
    public <E extends Enum<E>> Optional<E> keyword(String column, Class<E> type) {
        return value(column, text -> Cells.keyword(type, text), "cell.keyword", keywords(type));
    }

    /** Returns the day that {@code text} gives, in one of the forms of cells. */
    public static Optional<LocalDate> dayIn(String text) {
        return Cells.day(text);
    }

    /** Returns the constant of {@code type} that {@code text} names. */
    public static <E extends Enum<E>> Optional<E> constant(Class<E> type, String text) {
        return Cells.keyword(type, text);
    }

    /** Returns how cells name a constant. */
    public static String keyword(Enum<?> constant) {
        return Cells.keyword(constant);
    }

    /** Returns the names by which cells give the constants of {@code type}. */
    public static String keywords(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Cells::keyword).collect(Collectors.joining(", "));
    }

    /**
     * Returns the texts of a cell that holds several, apart by {@code |} or line breaks; empty ones do not count. A semicolon,
     * or a comma and a blank, are taken for the same where there is neither, unless it is what the file has between cells:
     * then a fault is added.
     */
    public List<String> texts(String column) {
        Optional<String> text = text(column);
        Optional<Character> separator = text.flatMap(ListCell::separator);
        if (separator.filter(header::isSeparator).isPresent()) {
            if (brokenLists.add(column)) {
                fault(column, Row.class, "cell.list", separator.get().toString());
            }
            return List.of();
        }
        if (separator.filter(comma -> comma == ',').isPresent() && header.isFirstList(column)) {
            faults.note(where(column), Row.class, "cell.commas");
        }
        return text.map(ListCell::texts).orElse(List.of());
    }

    /** Returns the texts of a cell that holds several, as an array. */
    public String[] array(String column) {
        return texts(column).toArray(String[]::new);
    }

    private <T> Optional<T> value(
            String column, Function<String, Optional<T>> reading, String key, Object... arguments) {
        Optional<String> text = text(column);
        Optional<T> value = text.flatMap(reading);
        if (text.isPresent() && value.isEmpty()) {
            fault(column, Row.class, key, arguments);
        }
        return value;
    }
}
