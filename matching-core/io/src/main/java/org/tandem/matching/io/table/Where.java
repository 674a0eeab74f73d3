package org.tandem.matching.io.table;

import org.tandem.matching.fault.Faults;
import org.tandem.matching.io.workbook.Area;
import org.tandem.matching.text.Wording;

/**
 * A place in a file.
 *
 * @param file as the caller named it
 * @param sheet of a workbook; empty if the file is none
 * @param line counted from 1; 0 for the whole file or sheet
 * @param column counted from 1; 0 for the whole line
 * @param name of the column; empty if it has none
 */
public record Where(String file, String sheet, long line, int column, String name) {

    /** Returns the whole file. */
    public static Where in(String file) {
        return new Where(file, "", 0, 0, "");
    }

    /** Returns a sheet of this file. */
    public Where inSheet(String title) {
        return new Where(file, title, 0, 0, "");
    }

    /** Returns a line of this file or sheet. */
    public Where atLine(long number) {
        return new Where(file, sheet, number, 0, "");
    }

    /** Returns a column of this line. */
    public Where atColumn(int number, String title) {
        return new Where(file, sheet, line, number, title);
    }

    /** Returns the file, or the sheet of it. */
    String table() {
        return file + "\n" + sheet;
    }

    /** Returns the place in words. */
    public String say(Wording wording) {
        String part = line == 0 ? "file" : column == 0 ? "line" : name.isEmpty() ? "cell" : "named";
        return sheet.isEmpty()
                ? wording.phrase(
                        Where.class, "where." + part, file, Long.toString(line), Integer.toString(column), name)
                : wording.phrase(
                        Where.class,
                        "where.sheet." + part,
                        file,
                        Faults.quote(sheet),
                        Long.toString(line),
                        Area.letters(column) + line,
                        name);
    }
}
