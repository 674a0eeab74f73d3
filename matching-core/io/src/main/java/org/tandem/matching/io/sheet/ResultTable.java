package org.tandem.matching.io.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.tandem.matching.io.table.Dialect;
import org.tandem.matching.io.table.GermanWords;
import org.tandem.matching.io.table.SheetWriter;
import org.tandem.matching.io.table.TableWriter;
import org.tandem.matching.io.workbook.PageWriter;
import org.tandem.matching.io.workbook.WorkbookWriter;
import org.tandem.matching.text.Wording;

/**
 * A table of a result.
 *
 * @param name of its file, without an ending
 * @param sheet of its sheet in a workbook
 * @param columns the heads
 * @param rows writes the rows
 */
record ResultTable(String name, String sheet, List<String> columns, Rows rows) {

    /** Takes a table whose sheet is called as its file. */
    ResultTable(String name, List<String> columns, Rows rows) {
        this(name, name, columns, rows);
    }

    /** Returns the table with its heads and the name of its sheet in a language. */
    ResultTable in(Wording wording) {
        return new ResultTable(name, GermanWords.sheet(name, wording), GermanWords.titles(columns, wording), rows);
    }

    /** Writes rows. */
    interface Rows {
        /** Writes all of them. */
        void writeTo(TableWriter table) throws IOException;
    }

    /** Returns the files of tables; the first names their workbook. */
    static List<OutputFile> files(List<ResultTable> tables, Layout layout) {
        return files(tables.getFirst().name, tables, layout);
    }

    /** Returns the files of tables, or the workbook of this name. */
    static List<OutputFile> files(String workbook, List<ResultTable> tables, Layout layout) {
        return switch (layout) {
            case COMMAS -> texts(tables, Dialect.COMMA);
            case SEMICOLONS -> texts(tables, Dialect.SEMICOLON);
            case WORKBOOK -> List.of(
                    OutputFile.ofBytes(workbook + ".xlsx", out -> writeWorkbook(tables, out)));
        };
    }

    private static List<OutputFile> texts(List<ResultTable> tables, Dialect dialect) {
        return tables.stream()
                .map(table -> new OutputFile(
                        table.name + ".csv",
                        out -> table.rows.writeTo(new SheetWriter(out, dialect, table.columns))))
                .toList();
    }

    private static void writeWorkbook(List<ResultTable> tables, OutputStream out) throws IOException {
        try (WorkbookWriter book = new WorkbookWriter(out)) {
            for (ResultTable table : tables) {
                PageWriter page = book.page(table.sheet, table.columns);
                table.rows.writeTo(new Cells(page));
                page.finish();
            }
        }
    }

    /** The cells of a sheet. */
    private record Cells(PageWriter page) implements TableWriter {
        @Override
        public TableWriter text(String text) {
            page.text(text);
            return this;
        }

        @Override
        public TableWriter number(long number) {
            page.number(number);
            return this;
        }

        @Override
        public TableWriter decimal(BigDecimal number) {
            page.decimal(number);
            return this;
        }

        @Override
        public TableWriter percent(long number) {
            page.percent(number);
            return this;
        }

        @Override
        public TableWriter day(LocalDate day) {
            page.day(day);
            return this;
        }

        @Override
        public void endRow() {
            page.endRow();
        }
    }
}
