package org.tandem.matching.io.table;

import org.tandem.matching.text.Wording;

/**
 * A place in a file.
 *
 * @param file as the caller named it
 * @param line counted from 1; 0 for the whole file
 * @param column counted from 1; 0 for the whole line
 * @param name of the column; empty if it has none
 */
public record Where(String file, long line, int column, String name) {

    /** Returns the whole file. */
    public static Where in(String file) {
        return new Where(file, 0, 0, "");
    }

    /** Returns a line of this file. */
    public Where atLine(long number) {
        return new Where(file, number, 0, "");
    }

    /** Returns a column of this line. */
    public Where atColumn(int number, String title) {
        return new Where(file, line, number, title);
    }

    /** Returns the place in words. */
    public String say(Wording wording) {
        String key =
                line == 0 ? "where.file" : column == 0 ? "where.line" : name.isEmpty() ? "where.cell" : "where.named";
        return wording.phrase(Where.class, key, file, Long.toString(line), Integer.toString(column), name);
    }
}
