package org.tandem.matching.desk;

import java.time.Duration;
import org.tandem.matching.run.Limits;

/** Limits that no clock decides. */
final class Unhurried {
    static final Limits LIMITS = new Limits(Duration.ofDays(1), 2_000, 0);

    private Unhurried() {}
}
