package org.tandem.matching.examples.office.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that name the files of a programme's people, of whom they work for, and of who is tied to whom. */
final class PeopleOptions {
    @Option(names = "--mentors", paramLabel = "FILE")
    private Optional<Path> mentors = Optional.empty();

    @Option(names = "--mentees", paramLabel = "FILE")
    private Optional<Path> mentees = Optional.empty();

    @Option(names = "--organisations", paramLabel = "FILE")
    private Optional<Path> organisations = Optional.empty();

    @Option(names = "--ties", paramLabel = "FILE")
    private List<Path> ties = new ArrayList<>();

    Optional<Path> mentors() {
        return mentors;
    }

    Optional<Path> mentees() {
        return mentees;
    }

    Optional<Path> organisations() {
        return organisations;
    }

    List<Path> ties() {
        return ties;
    }
}
