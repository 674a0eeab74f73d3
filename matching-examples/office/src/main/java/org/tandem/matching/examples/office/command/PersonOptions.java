package org.tandem.matching.examples.office.command;

import java.util.Optional;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.io.table.InputFaults;
import picocli.CommandLine.Option;

/** The options that say whom a question is about. */
final class PersonOptions {
    @Option(names = "--mentor", paramLabel = "ID")
    private Optional<String> mentor = Optional.empty();

    @Option(names = "--mentee", paramLabel = "ID")
    private Optional<String> mentee = Optional.empty();

    /** Adds a fault for each who is unknown. */
    void requireKnown(CompatibilityGraph graph, InputFaults faults) {
        CaseOptions.requireKnown("--mentor", mentor, graph.mentorIds(), faults);
        CaseOptions.requireKnown("--mentee", mentee, graph.menteeIds(), faults);
    }

    Optional<String> mentor() {
        return mentor;
    }

    Optional<String> mentee() {
        return mentee;
    }
}
