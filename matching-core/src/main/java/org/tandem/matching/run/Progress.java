package org.tandem.matching.run;

import java.time.Duration;

/**
 * How far a search has come, told whenever a better plan is found.
 *
 * @param elapsed time since the search began
 * @param matched number of matches of the best plan so far
 * @param points their points, less what soft rules charge
 * @param bound points that no plan exceeds which serves the mentees as well; the greatest {@code long} while none is known
 */
public record Progress(Duration elapsed, long matched, long points, long bound) {

    /**
     * Returns by how many points the plan may at most still be improved without serving the mentees worse; the greatest
     * {@code long} while no bound is known.
     */
    public long gap() {
        return bound == Long.MAX_VALUE ? bound : bound - points;
    }

    /**
     * Returns the gap in per cent of the bound, as a plan states it; 0 if the bound is
     * not above 0, and not a number while no bound is known.
     */
    public double gapPercent() {
        if (bound == Long.MAX_VALUE) {
            return Double.NaN;
        }
        return bound > 0 ? 100.0 * gap() / bound : 0;
    }
}
