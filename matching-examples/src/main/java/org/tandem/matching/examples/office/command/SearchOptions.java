package org.tandem.matching.examples.office.command;

import java.time.Duration;
import java.util.Optional;
import org.tandem.matching.Matcher;
import org.tandem.matching.group.GroupComposer;
import org.tandem.matching.need.NeedsMatcher;
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

    /** Returns the composer with these limits. */
    GroupComposer limited(GroupComposer composer) {
        GroupComposer seeded = composer.withSeed(seed);
        return timeLimit.map(seeded::withTimeLimit).orElse(seeded);
    }

    /** Returns the matcher of needs with these limits. */
    NeedsMatcher limited(NeedsMatcher matcher) {
        return matcher.withLimits(
                new Limits(timeLimit.orElse(Limits.DEFAULT.time()), Limits.DEFAULT.steps(), seed));
    }

    /** Returns the matcher with these limits. */
    Matcher limited(Matcher matcher) {
        Matcher seeded = matcher.withSeed(seed);
        return timeLimit.map(seeded::withTimeLimit).orElse(seeded);
    }
}
