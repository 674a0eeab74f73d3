package org.tandem.matching.io.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.tandem.matching.fault.Faults;
import org.tandem.matching.io.table.Row;

/** The ids of one role, numbered in the order in which they come; a million pairs hold each text once. */
final class IdList {
    private boolean closed;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> ids = new ArrayList<>();

    /** From now on only rows of the role's own file add ids. */
    void close() {
        closed = true;
    }

    /** Adds the id of a row; returns it if it is a good one and new. */
    Optional<String> add(Row row) {
        return checked(row, "id").filter(id -> {
            if (numbers.containsKey(id)) {
                row.fault("id", IdList.class, "id.twice");
                return false;
            }
            number(id);
            return true;
        });
    }

    /**
     * Returns the number of the id in a cell, or -1 after adding a fault.
     *
     * @param unlisted takes an id that is new where there is no list
     */
    int find(Row row, String column, Consumer<String> unlisted) {
        Optional<String> cell = checked(row, column);
        if (cell.isEmpty()) {
            return -1;
        }
        Integer number = numbers.get(cell.get());
        if (number != null) {
            return number;
        }
        if (closed) {
            row.fault(column, IdList.class, "id.unknown");
            return -1;
        }
        unlisted.accept(cell.get());
        return number(cell.get());
    }

    /** Returns the id with this number. */
    String id(int number) {
        return ids.get(number);
    }

    private int number(String id) {
        numbers.put(id, ids.size());
        ids.add(id);
        return ids.size() - 1;
    }

    /** The library takes any text up to a length, without control characters. */
    static Optional<String> checked(Row row, String column) {
        return row.required(column).filter(id -> {
            if (id.length() > Faults.LONGEST_KEY || id.chars().anyMatch(Character::isISOControl)) {
                row.fault(column, IdList.class, "id.text", Integer.toString(Faults.LONGEST_KEY));
                return false;
            }
            return true;
        });
    }
}
