package org.tandem.matching.examples.office.command;

import org.tandem.matching.io.sheet.Layout;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.Where;
import picocli.CommandLine.Option;

/** The options that say what the tables of a result are written as. */
final class SheetOptions {
    @Option(names = "--semicolon")
    private boolean semicolon;

    @Option(names = "--workbook")
    private boolean workbook;

    /** Adds a fault if both are wanted. */
    void check(InputFaults faults) {
        if (semicolon && workbook) {
            faults.add(Where.in("--semicolon"), SheetOptions.class, "sheets.both");
        }
    }

    Layout layout() {
        return workbook ? Layout.WORKBOOK : semicolon ? Layout.SEMICOLONS : Layout.COMMAS;
    }
}
