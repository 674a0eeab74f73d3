package org.tandem.matching.io.table;

/** How sheets are written. All are read again, whatever the dialect. */
public enum Dialect {
    /** Commas between cells, in plain UTF-8, as programs expect it. */
    COMMA(',', ""),
    /**
     * Semicolons between cells, and a byte-order mark: spreadsheets that use decimal commas open nothing else with a double
     * click, and take a file without the mark for Windows-1252.
     */
    SEMICOLON(';', "\uFEFF");

    private final char separator;
    private final String mark;

    Dialect(char separator, String mark) {
        this.separator = separator;
        this.mark = mark;
    }

    char separator() {
        return separator;
    }

    /** Returns what a file begins with. */
    String mark() {
        return mark;
    }
}
