package org.tandem.matching.internal.solve;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.OptionalLong;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.exact.Optimum;
import org.tandem.matching.plan.LevelQuality;
import org.tandem.matching.policy.Level;

/**
 * What a search found.
 *
 * @param pairs the chosen pairs, ascending
 * @param points their points, less what soft rules charge
 * @param charges what soft rules charge, in points
 * @param mostMatches number of matches that no plan exceeds
 * @param proven whether no plan is better
 * @param levels what they reach on each level
 * @param timeIsUp whether the time limit was reached
 */
public record SearchResult(
        int[] pairs,
        long points,
        long charges,
        long mostMatches,
        boolean proven,
        List<LevelQuality> levels,
        boolean timeIsUp) {

    /**
     * Returns what a search has come to.
     *
     * @param timeIsUp whether the time limit was reached
     */
    static SearchResult of(Optimum found, boolean timeIsUp) {
        return new SearchResult(
                found.pairs(),
                found.points(),
                found.charges(),
                found.mostMatches(),
                found.proven(),
                found.levels(),
                timeIsUp);
    }

    /** Returns the result for a graph in which pairs may be missing: nothing is proven, and bounds ask no pair. */
    public SearchResult ofSomePairs(CompatibilityGraph graph) {
        long places = 0;
        for (int mentor = 0; mentor < graph.mentorCount(); mentor++) {
            places += graph.freePlaces(mentor);
        }
        long most = Math.min(places, graph.openSeats());
        List<LevelQuality> open = levels.stream()
                .map(level -> new LevelQuality(
                        level.level(),
                        level.value(),
                        level.level() == Level.MATCHES ? OptionalLong.of(most) : OptionalLong.empty(),
                        false))
                .collect(ImmutableList.toImmutableList());
        return new SearchResult(
                pairs, points, charges, most, false, open, timeIsUp);
    }
}
