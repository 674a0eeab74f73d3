package org.tandem.matching.io.workbook;

import java.util.List;
import java.util.Map;

/**
 * A row of a sheet.
 *
 * @param number counted from 1
 * @param cells the texts of the cells from the first column on, as a person sees them; empty where there is nothing
 * @param broken what is wrong with cells that have no value, by their position in {@code cells}
 * @param hidden whether the row is not shown
 */
public record SheetRow(int number, List<String> cells, Map<Integer, Broken> broken, boolean hidden) {

    /** Why a cell has no value. */
    public enum Broken {
        /** A formula whose value was not stored with it. */
        NOT_CALCULATED,
        /** An error, such as {@code #REF!}. */
        ERROR
    }

    /** Copies the collections. */
    public SheetRow {
        cells = List.copyOf(cells);
        broken = Map.copyOf(broken);
    }

    /** Returns whether nothing stands in the row. */
    public boolean isBlank() {
        return broken.isEmpty() && cells.stream().allMatch(String::isBlank);
    }
}
