package org.tandem.matching.examples.office.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tandem.matching.io.facts.ProgrammeTable;
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

    @Option(names = "--programme", paramLabel = "FILE")
    private Optional<Path> programme = Optional.empty();

    /** Returns the workbook that holds what has no file of its own. */
    Optional<Path> programme() {
        return programme;
    }

    Optional<Path> mentors() {
        return mentors.or(() -> ProgrammeTable.MENTORS.in(programme));
    }

    Optional<Path> mentees() {
        return mentees.or(() -> ProgrammeTable.MENTEES.in(programme));
    }

    Optional<Path> organisations() {
        return organisations.or(() -> ProgrammeTable.ORGANISATIONS.in(programme));
    }

    List<Path> ties() {
        return ties.isEmpty() ? ProgrammeTable.TIES.in(programme).stream().toList() : ties;
    }
}
