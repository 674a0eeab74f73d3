package org.tandem.matching.examples;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.tandem.matching.fault.Faults;
import org.tandem.matching.fault.InvalidInputException;

/** A set of CSV files with a header each. A bad cell costs its row; all of them are reported at the end. */
final class CsvFiles {
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final UnaryOperator<String> textOf;
    private final Faults faults = new Faults();

    /** Takes files whose text {@code textOf} returns by name. */
    CsvFiles(UnaryOperator<String> textOf) {
        this.textOf = textOf;
    }

    /** Hands every row of {@code file} to {@code reader}, in order. */
    void read(String file, Consumer<CsvRow> reader) {
        try (CSVParser parser = CSVParser.parse(new StringReader(textOf.apply(file)), FORMAT)) {
            for (Iterator<CSVRecord> records = parser.iterator(); records.hasNext();) {
                CSVRecord cells = records.next();
                read(new CsvRow(file, parser.getCurrentLineNumber(), cells), reader);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The file (" + file + ") cannot be read.", unreadable);
        }
    }

    private void read(CsvRow row, Consumer<CsvRow> reader) {
        try {
            reader.accept(row);
        } catch (CsvRow.BadCellException bad) {
            faults.add(
                    bad.fault().id(),
                    bad.fault().value(),
                    bad.fault().problem(),
                    bad.fault().advice());
        }
    }

    /**
     * Does nothing if every cell was good.
     *
     * @throws InvalidInputException if not; lists the first bad cell of every row
     */
    void throwIfAnyCellWasBad() {
        faults.throwIfAny();
    }
}
