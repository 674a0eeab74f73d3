package org.tandem.matching.io.table;

import java.io.IOException;
import java.time.LocalDate;

/** Writes a table, cell by cell and row by row, in whatever form. */
public interface TableWriter {

    /** Adds a text to the row. */
    TableWriter text(String text);

    /** Adds a whole number to the row. */
    TableWriter number(long number);

    /** Adds a whole number of per cents to the row. */
    TableWriter percent(long number);

    /** Adds a day to the row. */
    TableWriter day(LocalDate day);

    /** Writes the row. */
    void endRow() throws IOException;
}
