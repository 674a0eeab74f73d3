package org.tandem.matching.spring;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How an application matches.
 *
 * @param timeLimit how long a search may take; one that proves its plan optimal ends sooner
 * @param seed of the random numbers of local search
 * @param parallel how many searches run at once; 0 for one on each processor
 * @param waiting how many more searches may wait for their turn; others are refused
 * @param remembered how many searches that have ended can still be asked for, with their plans
 * @param takeUp whether searches that an earlier run of the application has left unfinished are taken up again; otherwise they are
 *     declared lost
 */
@ConfigurationProperties("matching")
record MatchingProperties(
        @DefaultValue("10s") Duration timeLimit,
        @DefaultValue("0") long seed,
        @DefaultValue("0") int parallel,
        @DefaultValue("16") int waiting,
        @DefaultValue("100") int remembered,
        @DefaultValue("true") boolean takeUp) {

    MatchingProperties {
        requireNotNegative("parallel", parallel);
        requireNotNegative("waiting", waiting);
        requireNotNegative("remembered", remembered);
    }

    private static void requireNotNegative(String name, int value) {
        if (value < 0) {
            throw new IllegalArgumentException(
                    "The property matching." + name + " (" + value + ") must not be negative.\nMaybe leave it out.");
        }
    }

    /** Returns the number of threads. */
    int threads() {
        return parallel == 0 ? Runtime.getRuntime().availableProcessors() : parallel;
    }
}
