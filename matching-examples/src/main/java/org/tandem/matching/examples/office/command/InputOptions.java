package org.tandem.matching.examples.office.command;

import java.nio.file.Path;
import java.util.Optional;
import org.tandem.matching.examples.office.csv.InputFaults;
import org.tandem.matching.examples.office.csv.Where;
import org.tandem.matching.examples.office.facts.Facts;
import org.tandem.matching.examples.office.facts.ScoreFiles;
import picocli.CommandLine.Option;

/** The options that say what is to be matched. */
final class InputOptions {
    @Option(names = "--pairs", paramLabel = "FILE")
    private Optional<Path> pairs = Optional.empty();

    @Option(names = "--mentors", paramLabel = "FILE")
    private Optional<Path> mentors = Optional.empty();

    @Option(names = "--mentees", paramLabel = "FILE")
    private Optional<Path> mentees = Optional.empty();

    /** Reads the files. */
    Facts read(InputFaults faults) {
        if (pairs.isEmpty()) {
            faults.add(Where.in("--pairs"), InputOptions.class, "input.missing");
            faults.throwIfAny();
        }
        return new Facts.OwnScores(new ScoreFiles(pairs.orElseThrow(), mentors, mentees).read(faults));
    }
}
