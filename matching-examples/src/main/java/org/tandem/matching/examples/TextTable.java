package org.tandem.matching.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Aligns cells in columns: {@code l} for left, {@code r} for right, one letter for each column. */
final class TextTable {
    private static final String INDENT = "  ";
    private static final String GAP = "  ";

    private final String alignment;
    private final List<String[]> rows = new ArrayList<>();

    TextTable(String alignment) {
        this.alignment = alignment;
    }

    void row(String... cells) {
        rows.add(cells);
    }

    /** Returns the rows as lines, without blanks at their ends. */
    String text() {
        int[] widths = IntStream.range(0, alignment.length())
                .map(column -> rows.stream().mapToInt(row -> length(row[column])).max().orElse(0))
                .toArray();
        return rows.stream().map(row -> line(row, widths)).collect(Collectors.joining());
    }

    private String line(String[] row, int[] widths) {
        String line = IntStream.range(0, widths.length)
                .mapToObj(column -> padded(row[column], widths[column], alignment.charAt(column)))
                .collect(Collectors.joining(GAP, INDENT, ""));
        return line.stripTrailing() + "\n";
    }

    private static String padded(String cell, int width, char side) {
        String blanks = " ".repeat(width - length(cell));
        return side == 'r' ? blanks + cell : cell + blanks;
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
