package org.tandem.matching.io.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.tandem.matching.fault.Faults;
import org.tandem.matching.io.table.Columns;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.PlainWords;
import org.tandem.matching.io.table.Where;

/** Reads one answer to a form, cell by cell. */
final class LineReader {
    private static final Set<String> LEVELS = Set.of("1", "2", "3", "4", "5");
    private static final Pattern GAPS = Pattern.compile("\\s+");

    private final FormTable.Line line;
    private final Function<Integer, Where> places;
    private final PlaceCells placeCells;
    private final Remarks remarks;
    private final InputFaults faults;

    private final Map<String, String> cells = new LinkedHashMap<>();
    private final Map<Field, Set<String>> lists = new EnumMap<>(Field.class);
    private final CompetenceList offers = new CompetenceList();
    private final CompetenceList seeks = new CompetenceList();
    private final List<Topic> topics = new ArrayList<>();
    private final Set<String> mostImportant = new LinkedHashSet<>();
    private String place = "";
    private Optional<Where> placeWhere = Optional.empty();
    private Optional<Where> importantWhere = Optional.empty();

    /** What is offered by mentors and sought by mentees. */
    private record Topic(String name, int level, int importance) {}

    LineReader(
            FormTable.Line line,
            Function<Integer, Where> places,
            PlaceCells placeCells,
            Remarks remarks,
            InputFaults faults) {
        this.line = line;
        this.places = places;
        this.placeCells = placeCells;
        this.remarks = remarks;
        this.faults = faults;
    }

    /** Reads the cell of a column that tells something about a person. */
    void read(int i, MappedColumn column, ColumnCount count) {
        String cell = line.cells().get(i);
        if (cell.isEmpty()) {
            return;
        }
        count.given();
        switch (column.field().kind()) {
            case TEXT -> text(column, worded(column, cell, count), places.apply(i));
            case CHOICE -> choice(column, worded(column, cell, count), places.apply(i));
            case LIST -> list(column, cell, places.apply(i), count);
            case NUMBER -> number(column, cell, count, Numbers::plain, places.apply(i));
            case WHOLE -> number(column, cell, count, Numbers::whole, places.apply(i));
            case FLAG -> flag(column, cell, count, places.apply(i))
                    .ifPresent(yes -> cells.put(column.field().key(), YesNo.written(yes)));
            case PLACE -> {
                place = (place + " " + cell).strip();
                placeWhere = placeWhere.or(() -> Optional.of(places.apply(i)));
            }
            case TIME, NONE -> {}
        }
    }

    private static String worded(MappedColumn column, String cell, ColumnCount count) {
        String meant = column.words().get(cell);
        if (meant == null) {
            return cell;
        }
        count.word(cell);
        return meant;
    }

    private void text(MappedColumn column, String text, Where where) {
        if (text.isEmpty()) {
            return;
        }
        String flat = GAPS.matcher(text).replaceAll(" ");
        if (flat.length() > Faults.LONGEST_KEY) {
            faults.add(where, LineReader.class, "cell.long", Integer.toString(Faults.LONGEST_KEY));
            return;
        }
        String name = column.field() == Field.OWN
                ? Columns.plain(column.name().orElse(""))
                : column.field().key();
        cells.put(name, flat);
    }

    private void choice(MappedColumn column, String text, Where where) {
        if (!text.isEmpty() && !column.field().isChoice(text)) {
            faults.add(where, LineReader.class, "cell.choice", column.field().choices());
        } else if (!text.isEmpty()) {
            cells.put(column.field().key(), text);
        }
    }

    private void number(
            MappedColumn column,
            String cell,
            ColumnCount count,
            Function<String, Optional<String>> reading,
            Where where) {
        String text = worded(column, cell, count);
        Optional<String> number = reading.apply(text);
        if (number.isPresent()) {
            cells.put(column.field().key(), number.get());
        } else if (!text.isEmpty()) {
            faults.add(where, LineReader.class, "cell.number");
        }
    }

    /** Returns what a cell says; adds a fault if it is neither yes nor no. */
    Optional<Boolean> flag(MappedColumn column, String cell, ColumnCount count, Where where) {
        String text = worded(column, cell, count);
        Optional<Boolean> yes = YesNo.plain(text);
        if (yes.isEmpty() && !text.isEmpty()) {
            faults.add(where, LineReader.class, "cell.flag");
        }
        yes.filter(said -> said).ifPresent(said -> count.good());
        return yes;
    }

    private void list(MappedColumn column, String cell, Where where, ColumnCount count) {
        if (column.option().filter(String::isEmpty).isPresent()) {
            // Nobody has said yet for which answer the column stands.
            return;
        } else if (column.option().isPresent()) {
            option(column, column.option().get(), cell, where, count);
            return;
        }
        for (String answer : column.split(cell)) {
            count.answer(answer);
            String meant = worded(column, answer, count);
            if (!meant.isEmpty()) {
                add(column, meant, where);
            }
        }
        if (column.separator().isEmpty() && cell.contains(", ")
                && column.options().stream().noneMatch(cell::contains)) {
            remarks.question(where, "question.comma");
        }
    }

    /** Reads the cell of a column for one answer: it is ticked, or says the level. */
    private void option(MappedColumn column, String option, String cell, Where where, ColumnCount count) {
        String text = worded(column, cell, count);
        if (LEVELS.contains(text) && column.words().containsKey(cell)) {
            count.good();
            add(column.graded(Integer.parseInt(text)), option, where);
        } else if (PlainWords.key(text).equals(PlainWords.key(option))
                || flag(column, cell, new ColumnCount(), where).orElse(false)) {
            count.good();
            add(column, option, where);
        }
    }

    private void add(MappedColumn column, String answer, Where where) {
        boolean isGraded = column.field().isCompetences();
        String written = isGraded && CompetenceList.isGraded(answer) ? answer : CompetenceList.written(answer);
        if (written.length() > Faults.LONGEST_KEY || written.isEmpty()) {
            faults.add(where, LineReader.class, "cell.long", Integer.toString(Faults.LONGEST_KEY));
            return;
        }
        if (!written.equals(answer) && Remarks.isQuotable(answer)) {
            remarks.note("note.written", answer, written);
        }
        switch (column.field()) {
            case OFFERS -> offers.add(written, column.level(), column.importance());
            case SEEKS -> seeks.add(written, column.level(), column.importance());
            case TOPICS -> topics.add(new Topic(written, column.level(), column.importance()));
            case MOST_IMPORTANT -> {
                mostImportant.add(written);
                importantWhere = Optional.of(where);
            }
            default -> lists.computeIfAbsent(column.field(), none -> new LinkedHashSet<>()).add(written);
        }
    }

    /** Ends the reading, of somebody who takes part on these sides. */
    void end(List<Side> sides) {
        for (Topic topic : topics) {
            for (Side side : sides) {
                (side == Side.MENTORS ? offers : seeks).add(topic.name(), topic.level(), topic.importance());
            }
        }
        mostImportant.forEach(one -> {
            if (!seeks.emphasise(one)) {
                importantWhere.ifPresent(where -> remarks.question(where, "question.important"));
            }
        });
    }

    /** Returns the cells of our tables that the whole answer fills, on one side; they have ended before. */
    Map<String, String> cells(Side side) {
        Map<String, String> cells = new LinkedHashMap<>(this.cells);
        String first = cells.getOrDefault(Field.FIRST_NAME.key(), "");
        String last = cells.getOrDefault(Field.LAST_NAME.key(), "");
        cells.remove(Field.FIRST_NAME.key());
        cells.remove(Field.LAST_NAME.key());
        String full = (first + " " + last).strip();
        if (!full.isEmpty()) {
            cells.putIfAbsent(Field.NAME.key(), full);
        }
        if (!offers.isEmpty()) {
            cells.put(Field.OFFERS.key(), offers.offered());
        }
        if (!seeks.isEmpty()) {
            cells.put(Field.SEEKS.key(), seeks.sought());
        }
        lists.forEach((field, answers) -> cells.put(field.key(), String.join("|", answers)));
        Arrays.stream(Field.values()).filter(field -> !field.isFor(side)).forEach(field -> cells.remove(field.key()));
        return cells;
    }

    /** Finds the place; returns whether one was found. */
    boolean findPlace() {
        return placeWhere.isPresent() && placeCells.add(place, placeWhere.get(), cells);
    }

    /** Returns an id as it is compared: addresses in small letters. */
    static String id(String cell) {
        String flat = GAPS.matcher(cell).replaceAll(" ");
        return flat.indexOf('@') > 0 ? flat.toLowerCase(Locale.ROOT) : flat;
    }

}
