package org.tandem.matching.desk;

import java.time.Duration;
import org.tandem.matching.run.Limits;

/** Limits that no clock decides. */
public final class Unhurried {
    /** A day, or so many steps. */
    public static final Limits LIMITS = new Limits(Duration.ofDays(1), 2_000, 0);

    private Unhurried() {}
}
