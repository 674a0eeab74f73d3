package org.tandem.matching.examples.office.command;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.tandem.matching.io.form.Asker;
import org.tandem.matching.run.Cancellation;

/**
 * What a run of the program works with.
 *
 * @param out where answers go
 * @param err where faults and notes go; never anything personal
 * @param terminal where progress is shown; absent if nobody watches
 * @param today the day of the run
 * @param locale the language, unless {@code --lang} says another
 * @param cancellation ends the search
 * @param clock nanoseconds since any moment, by which commands keep their time
 * @param asker who answers questions
 */
public record Session(
        PrintStream out,
        PrintStream err,
        Optional<PrintStream> terminal,
        LocalDate today,
        Locale locale,
        Cancellation cancellation,
        LongSupplier clock,
        Asker asker) {

    /** Takes a run in which nobody answers questions. */
    public Session(
            PrintStream out,
            PrintStream err,
            Optional<PrintStream> terminal,
            LocalDate today,
            Locale locale,
            Cancellation cancellation,
            LongSupplier clock) {
        this(out, err, terminal, today, locale, cancellation, clock, Asker.NOBODY);
    }
}
