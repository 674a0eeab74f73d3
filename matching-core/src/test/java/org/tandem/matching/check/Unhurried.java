package org.tandem.matching.check;

import java.time.Duration;
import org.tandem.matching.Matcher;
import org.tandem.matching.run.Limits;

/**
 * Searches that no clock ends, so that no test fails on a slow machine. Pairs are searched by steps. A test about the time limit sets it itself.
 */
public final class Unhurried {
    /** A day: longer than any build. */
    public static final Duration TIME = Duration.ofDays(1);

    private static final long STEPS = 1_000;

    /** Limits that a search reaches by its steps, on any machine alike. */
    public static final Limits LIMITS = new Limits(TIME, STEPS, 0);

    private Unhurried() {}

    /** Returns a matcher of pairs. */
    public static Matcher matcher() {
        return Matcher.create().withLimits(LIMITS);
    }
}
