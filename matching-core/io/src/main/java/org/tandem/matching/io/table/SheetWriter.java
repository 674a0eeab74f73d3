package org.tandem.matching.io.table;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes rows below a header, with line feeds behind them. Texts that could be read as formulas are made harmless. */
public final class SheetWriter implements TableWriter {
    private final CSVPrinter printer;
    private final List<String> row = new ArrayList<>();

    /** Writes the header, with commas. */
    public SheetWriter(Appendable out, List<String> columns) throws IOException {
        this(out, Dialect.COMMA, columns);
    }

    /** Writes the header. */
    public SheetWriter(Appendable out, Dialect dialect, List<String> columns) throws IOException {
        out.append(dialect.mark());
        CSVFormat format = CSVFormat.RFC4180.builder()
                .setDelimiter(dialect.separator())
                .setRecordSeparator('\n')
                .get();
        printer = new CSVPrinter(out, format);
        for (String column : columns) {
            text(column);
        }
        endRow();
    }

    @Override
    public SheetWriter text(String text) {
        row.add(Formulas.neutralised(text));
        return this;
    }

    @Override
    public SheetWriter number(long number) {
        row.add(Long.toString(number));
        return this;
    }

    @Override
    public SheetWriter percent(long number) {
        return number(number);
    }

    @Override
    public SheetWriter day(LocalDate day) {
        return text(day.toString());
    }

    @Override
    public void endRow() throws IOException {
        printer.printRecord(row);
        row.clear();
    }
}
