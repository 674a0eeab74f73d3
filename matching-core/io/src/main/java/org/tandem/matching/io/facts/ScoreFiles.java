package org.tandem.matching.io.facts;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.io.table.InputFaults;

/**
 * Files of pairs with points of the caller's own.
 *
 * @param pairs the pairs that may be matched, with their points; any other pair is barred
 * @param mentors the mentors and their places; absent: those of the pairs, with one place each
 * @param mentees the mentees, how many mentors each wants, and priorities; absent: those of the pairs, who want one each
 */
public record ScoreFiles(Path pairs, Optional<Path> mentors, Optional<Path> mentees) {

    /**
     * Reads the files.
     *
     * @throws org.tandem.matching.io.table.BadInputException if anything is wrong; lists all
     */
    public CompatibilityGraph read(InputFaults faults) {
        ScoreReader reader = new ScoreReader(faults);
        List<Boolean> complete = List.of(
                mentors.map(reader::readMentors).orElse(true),
                mentees.map(reader::readMentees).orElse(true));
        // Who is missing because a file could not be read is not unknown.
        if (!complete.contains(false)) {
            reader.readPairs(pairs);
        }
        faults.throwIfAny();
        return reader.graph();
    }
}
