package org.tandem.matching.io.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** Writes a workbook, one page after another, with heads that stay in sight, a filter, and columns as wide as they need. */
public final class WorkbookWriter implements Closeable {
    private static final int LONGEST_TITLE = 31;

    private final Workbook book;

    /**
     * Begins a workbook.
     *
     * @param out where it goes; not closed
     */
    public WorkbookWriter(OutputStream out) {
        book = new Workbook(out, "Tandem", null);
    }

    /**
     * Begins a sheet; the one before must be finished.
     *
     * @param title at most 31 characters; those that no tab can have become blanks
     * @param columns the heads
     */
    public PageWriter page(String title, List<String> columns) {
        String plain = title.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        return new PageWriter(
                book.newWorksheet(plain.substring(0, Math.min(LONGEST_TITLE, plain.length()))), columns);
    }

    /** Ends the workbook, which must have a sheet. */
    @Override
    public void close() throws IOException {
        book.close();
    }
}
