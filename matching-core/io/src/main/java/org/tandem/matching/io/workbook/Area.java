package org.tandem.matching.io.workbook;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rectangle of cells; rows and columns are counted from 1.
 *
 * @param firstRow the topmost row
 * @param firstColumn the leftmost column
 * @param lastRow the lowest row
 * @param lastColumn the rightmost column
 */
public record Area(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    /** The number of columns that a sheet can have. */
    static final int MOST_COLUMNS = 16_384;

    private static final String CELL = "\\$?([A-Z]{1,3})\\$?([1-9][0-9]{0,6})";
    private static final Pattern AREA = Pattern.compile(CELL + "(?::" + CELL + ")?");

    /** Returns the rectangle that a reference such as {@code B2:C7} or {@code B2} means, if it is one. */
    static Optional<Area> of(String reference) {
        Matcher parts = AREA.matcher(reference);
        return parts.matches()
                ? Optional.of(of(parts)).filter(area -> area.lastColumn <= MOST_COLUMNS)
                : Optional.empty();
    }

    private static Area of(MatchResult parts) {
        int row = Integer.parseInt(parts.group(2));
        int column = column(parts.group(1));
        return parts.group(3) == null
                ? new Area(row, column, row, column)
                : new Area(row, column, Integer.parseInt(parts.group(4)), column(parts.group(3)));
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (number, letter) -> number * 26 + letter - 'A' + 1);
    }

    /** Returns the letters of a column. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int left = column; left > 0; left = (left - 1) / 26) {
            letters.append((char) ('A' + (left - 1) % 26));
        }
        return letters.reverse().toString();
    }
}
