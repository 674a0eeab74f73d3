package org.tandem.matching.examples.office.command;

import java.util.Optional;
import org.tandem.matching.examples.office.report.Occasion;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.Where;
import picocli.CommandLine.Option;

/** The option that says what the page is about. */
final class PageOptions {
    @Option(names = "--title", paramLabel = "TEXT")
    private Optional<String> title = Optional.empty();

    /** Adds a fault if the page shall be headed by nothing. */
    void check(InputFaults faults) {
        if (title.filter(String::isBlank).isPresent()) {
            faults.add(Where.in("--title"), PageOptions.class, "title.blank");
        }
    }

    /** Returns what the page of this run is about. */
    Occasion occasion(Desk desk) {
        return new Occasion(title.map(String::strip), desk.session().today());
    }
}
