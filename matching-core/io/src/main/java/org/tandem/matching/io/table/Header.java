package org.tandem.matching.io.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tandem.matching.fault.Faults;

/** The first row of a file: where each column is. */
final class Header {
    private final Map<String, Integer> positions = new HashMap<>();
    private final Set<String> lists = new HashSet<>();
    private final List<String> titles;
    private final char separator;

    private Header(List<String> titles, char separator) {
        this.titles = titles;
        this.separator = separator;
    }

    /** Stands for the separator of a sheet, whose cells are apart by themselves. */
    static final char NO_SEPARATOR = '\0';

    /** Reads the first row, whose cells are apart by {@code separator}; adds a fault for every column that is missing or there twice, and a note for unknown ones. */
    static Header of(
            List<String> titles, char separator, Columns columns, Where line, InputFaults faults) {
        Header header = new Header(titles, separator);
        Set<String> known = columns.names();
        for (int i = 0; i < titles.size(); i++) {
            String name = columns.named(titles.get(i));
            if (known.contains(name) && header.positions.putIfAbsent(name, i) != null) {
                faults.add(line.atColumn(i + 1, name), Header.class, "header.twice");
            }
        }
        boolean isHeader = header.positions.keySet().containsAll(columns.required());
        columns.required().stream()
                .filter(name -> !header.positions.containsKey(name))
                .forEach(name -> faults.add(line, Header.class, "header.missing", name));
        // Without the required columns this may be a person's row, which must not be quoted.
        if (isHeader && !columns.open()) {
            header.noteUnknown(known, columns, line, faults);
        }
        return header;
    }

    /** Returns whether a line has all columns that must be there. */
    static boolean isIn(List<String> titles, Columns columns) {
        return titles.stream().map(columns::named).toList().containsAll(columns.required());
    }

    private void noteUnknown(Set<String> known, Columns columns, Where line, InputFaults faults) {
        for (int i = 0; i < titles.size(); i++) {
            String name = columns.named(titles.get(i));
            if (!name.isEmpty() && !known.contains(name)) {
                Where where = line.atColumn(i + 1, Faults.quote(titles.get(i).strip()));
                NearestName.of(name, known)
                        .filter(nearest -> !positions.containsKey(nearest))
                        .ifPresentOrElse(
                                nearest -> faults.note(where, Header.class, "header.misspelt", nearest),
                                () -> faults.note(where, Header.class, "header.unknown"));
            }
        }
    }

    /** Returns the position of a column, from 0; -1 if it is not there. */
    int position(String column) {
        return positions.getOrDefault(column, -1);
    }

    /** Returns the name of the column at a position. */
    String name(int position) {
        return positions.entrySet().stream()
                .filter(column -> column.getValue() == position)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** Returns whether something is read from the column at a position. */
    boolean isKnown(int position) {
        return positions.containsValue(position);
    }

    /** Returns whether cells are apart by this. */
    boolean isSeparator(char one) {
        return one == separator;
    }

    /** Returns whether a column is seen for the first time to hold texts that commas part. */
    boolean isFirstList(String column) {
        return lists.add(column);
    }

    int size() {
        return titles.size();
    }
}
