package org.tandem.matching.io.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tandem.matching.fault.Faults;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.NearestName;
import org.tandem.matching.io.table.PlainWords;
import org.tandem.matching.io.table.Sheet;
import org.tandem.matching.io.table.Where;

/** Reads the answers to one form by its mapping. */
final class FormReader {
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final FormTable table;
    private final Mapping mapping;
    private final Remarks remarks;
    private final InputFaults faults;
    private final PlaceCells places;
    /** In the order of the form's columns, like the counts. */
    private final List<MappedColumn> columns = new ArrayList<>();
    private final List<ColumnCount> counts = new ArrayList<>();
    private final List<Response> answers = new ArrayList<>();
    private final List<SkippedResponse> leftOut = new ArrayList<>();

    FormReader(MappedForm form, Remarks remarks, InputFaults faults) {
        this.table = form.table();
        this.mapping = form.mapping();
        this.remarks = remarks;
        this.faults = faults;
        this.places = new PlaceCells(mapping, remarks);
    }

    /** Reads all, and says what was done with each column. */
    void read() {
        long before = faults.count();
        fit();
        if (faults.count() > before) {
            return;
        }
        int number = 0;
        for (FormTable.Line line : table.lines()) {
            if (line.filled() > 0) {
                number++;
                read(line, number);
            } else {
                checkBroken(line);
            }
        }
        for (int i = 0; i < table.titles().size(); i++) {
            remarks.column(counts.get(i).say(columns.get(i), remarks));
        }
    }

    List<Response> answers() {
        return answers;
    }

    List<SkippedResponse> leftOut() {
        return leftOut;
    }

    /** Finds the column of each title; every title must be in the mapping, and every column of the mapping in the form. */
    private void fit() {
        Map<String, MappedColumn> byTitle = new HashMap<>();
        mapping.columns().forEach(column -> byTitle.put(plain(column.title()), column));
        List<String> missing = new ArrayList<>(byTitle.keySet());
        List<Integer> unknown = new ArrayList<>();
        for (int i = 0; i < table.titles().size(); i++) {
            MappedColumn column = byTitle.get(plain(table.titles().get(i)));
            if (column == null) {
                unknown.add(i);
            }
            missing.remove(plain(table.titles().get(i)));
            columns.add(column == null
                    ? MappedColumn.of(table.source(), table.titles().get(i), Field.IGNORE)
                    : column);
            counts.add(new ColumnCount());
        }
        List<String> titles = unknown.stream().map(table.titles()::get).toList();
        Where header = table.header();
        // A column that was never read need not be there.
        missing.stream()
                .map(byTitle::get)
                .filter(column -> column != null && column.field() != Field.IGNORE)
                .forEach(column -> NearestName.of(column.title(), titles)
                        .ifPresentOrElse(
                                near -> faults.add(header, FormReader.class, "title.changed", column.title(), near),
                                () -> faults.add(header, FormReader.class, "title.missing", column.title())));
        unknown.stream()
                .filter(i -> !table.column(i).isEmpty())
                .forEach(i -> faults.add(header.atColumn(i + 1, table.titles().get(i)), FormReader.class, "title.new"));
    }

    private static String plain(String title) {
        return title.strip().replaceAll("\\s+", " ");
    }

    private void read(FormTable.Line line, int number) {
        checkBroken(line);
        LineReader reader = new LineReader(line, i -> table.where(line, i), places, remarks, faults);
        Where where = table.where(line);
        String given = "";
        List<Side> sides = new ArrayList<>(mapping.role().stream().toList());
        Optional<AnswerTime> time = Optional.empty();
        String out = "";
        List<ColumnCount> placeCounts = new ArrayList<>();
        for (int i = 0; i < table.titles().size(); i++) {
            MappedColumn column = columns.get(i);
            String cell = line.cells().get(i);
            ColumnCount count = counts.get(i);
            switch (column.field()) {
                case ID -> {
                    given = LineReader.id(cell);
                    countGiven(cell, count);
                }
                case ROLE -> {
                    if (mapping.role().isEmpty()) {
                        sides.addAll(sides(column, cell, count));
                        boolean isSaid = cell.isEmpty() || !sides.isEmpty() || column.words().containsKey(cell);
                        out = isSaid && sides.isEmpty() && out.isEmpty() ? "out.role" : out;
                    }
                }
                case CONSENT -> {
                    countGiven(cell, count);
                    boolean agreed = reader.flag(column, cell, count, table.where(line, i)).orElse(false);
                    out = agreed ? out : "out.consent";
                }
                case ANSWERED, SUBMITTED -> {
                    countGiven(cell, count);
                    Optional<AnswerTime> said = AnswerTime.of(cell);
                    time = said.isPresent() ? said : time;
                    out = column.field() == Field.SUBMITTED && cell.isEmpty() ? "out.unfinished" : out;
                }
                default -> {
                    reader.read(i, column, count);
                    if (column.field() == Field.PLACE) {
                        placeCounts.add(count);
                    }
                }
            }
        }
        if (!out.isEmpty()) {
            leftOut.add(new SkippedResponse(where, given, remarks.phrase(out)));
        } else if (sides.isEmpty()) {
            faults.add(where, FormReader.class, "role.unknown");
        } else {
            if (reader.findPlace()) {
                placeCounts.forEach(ColumnCount::good);
            }
            reader.end(sides);
            add(where, sides, given, number, time, reader);
        }
    }

    /** Adds a fault for every cell without a value in a column that is read. */
    private void checkBroken(FormTable.Line line) {
        line.broken().entrySet().stream()
                .filter(cell -> cell.getKey() < columns.size() && columns.get(cell.getKey()).field() != Field.IGNORE)
                .sorted(Map.Entry.comparingByKey())
                .forEach(cell -> faults.add(table.where(line, cell.getKey()), Sheet.class, cell.getValue()));
    }

    private static void countGiven(String cell, ColumnCount count) {
        if (!cell.isEmpty()) {
            count.given();
        }
    }

    private static List<Side> sides(MappedColumn column, String cell, ColumnCount count) {
        if (cell.isEmpty()) {
            return List.of();
        }
        count.given();
        String meant = column.words().getOrDefault(cell, cell);
        if (column.words().containsKey(cell)) {
            count.word(cell);
        }
        String plain = PlainWords.key(meant);
        return Arrays.stream(Side.values())
                .filter(side -> plain.equals(side.key()) || plain.equals(Side.BOTH))
                .toList();
    }

    private void add(
            Where where,
            List<Side> sides,
            String given,
            int number,
            Optional<AnswerTime> time,
            LineReader reader) {
        if (given.length() > Faults.LONGEST_KEY || given.chars().anyMatch(Character::isISOControl)) {
            faults.add(where, FormReader.class, "id.form", Integer.toString(Faults.LONGEST_KEY));
            return;
        }
        boolean made = given.isEmpty();
        String counted = made ? Integer.toString(number) : NUMBER.matcher(given).matches() ? given : "";
        for (Side side : sides) {
            // Both sides may number their people from 1, and are not the same people; who is on both is one person.
            String id = counted.isEmpty() ? given : sides.size() > 1 ? "person-" + counted : side.numbered(counted);
            answers.add(new Response(where, side, id, made, time, reader.cells(side)));
        }
    }
}
