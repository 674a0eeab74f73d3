package org.tandem.matching.io.table;

import java.util.List;
import java.util.Map;

/**
 * A line of a table.
 *
 * @param where the line
 * @param cells the texts of its cells
 * @param broken the keys of what is wrong with cells that have no value, by their position
 */
record Line(Where where, List<String> cells, Map<Integer, String> broken) {
    boolean isBlank() {
        return broken.isEmpty() && cells.stream().allMatch(String::isBlank);
    }
}
