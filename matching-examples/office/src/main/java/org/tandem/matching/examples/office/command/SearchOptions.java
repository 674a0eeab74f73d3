package org.tandem.matching.examples.office.command;

import java.time.Duration;
import java.util.Optional;
import org.tandem.matching.examples.office.time.CommandTime;
import org.tandem.matching.run.Limits;
import picocli.CommandLine.Option;

/** The options that limit a search. */
final class SearchOptions {
    @Option(names = "--seed", paramLabel = "N", defaultValue = "0")
    private long seed;

    @Option(names = "--time-limit", paramLabel = "TIME", converter = TimeText.class)
    private Optional<Duration> timeLimit = Optional.empty();

    long seed() {
        return seed;
    }

    /** Begins to count the time of a command. */
    CommandTime begin(Session session) {
        return new CommandTime(timeLimit, session.cancellation(), session.clock());
    }

    /** Returns the limits of a search that may take so long. */
    Limits limits(Duration time) {
        return new Limits(time, Limits.DEFAULT.steps(), seed);
    }
}
