package org.tandem.matching.internal.timefold;

import org.jspecify.annotations.Nullable;
import org.tandem.matching.internal.exact.Relaxation;

/**
 * What a search found.
 *
 * @param pairs the chosen pairs, ascending
 * @param seatValue value of the filled seats
 * @param points points of the pairs
 * @param bound the relaxation; null if the search was cancelled before that was solved
 * @param timeIsUp whether the time limit ended the search
 */
public record SearchResult(
        int[] pairs, long seatValue, long points, @Nullable Relaxation bound, boolean timeIsUp) {

    /** Returns whether the plan reaches the bound. */
    public boolean isProven() {
        return bound != null && bound.seatValue() == seatValue && bound.points() == points;
    }
}
