package org.tandem.matching.internal.timefold;

import java.util.List;
import org.tandem.matching.plan.LevelQuality;

/**
 * What a search found.
 *
 * @param pairs the chosen pairs, ascending
 * @param points their points, less what soft rules charge
 * @param charges what soft rules charge, in points
 * @param mostMatches number of matches that no plan exceeds
 * @param bound points that no plan exceeds whose seats are worth as much
 * @param proven whether no plan is better
 * @param levels what they reach on each level
 * @param timeIsUp whether the time limit was reached
 */
public record SearchResult(
        int[] pairs,
        long points,
        long charges,
        long mostMatches,
        long bound,
        boolean proven,
        List<LevelQuality> levels,
        boolean timeIsUp) {}
