package org.tandem.matching.examples.office.command;

import java.time.LocalDate;
import org.tandem.matching.io.table.Row;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day as it may stand in a file. */
final class DayText implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
        return Row.dayIn(text.strip())
                .orElseThrow(() -> new TypeConversionException("must be a day such as 2026-09-01 or 01.09.2026"));
    }
}
