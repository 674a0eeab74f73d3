package org.tandem.matching.fairness;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.tandem.matching.compatibility.CompatibilityGraph;

/**
 * What a plan amounts to.
 *
 * @param matches number of matches
 * @param points sum of their points, less charges
 * @param fits how their fit is distributed
 */
public record PlanFigures(int matches, long points, FitDistribution fits) {

    static PlanFigures of(CompatibilityGraph graph, int[] pairs, long charges) {
        long points = Arrays.stream(pairs).mapToLong(graph::points).sum() - charges;
        return new PlanFigures(
                pairs.length,
                points,
                new FitDistribution(Arrays.stream(pairs)
                        .mapToObj(pair -> percent(graph, pair))
                        .collect(ImmutableList.toImmutableList())));
    }

    /** Returns how well a pair fits, as plans have it. */
    static double percent(CompatibilityGraph graph, int pair) {
        return graph.percent(pair);
    }
}
