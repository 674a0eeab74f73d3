package org.tandem.matching.proof;

import java.util.List;
import java.util.stream.IntStream;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.exact.Preferences;
import org.tandem.matching.policy.Objective;

/** Who is more welcome to whom, where a plan is to be stable: by pair, the less the more welcome; first to the mentees. */
final class Orders {
    private Orders() {}

    static List<long[]> of(Compatibility compatibility) {
        return of(compatibility.graph(), Preferences.of(compatibility));
    }

    static List<long[]> of(CompatibilityGraph graph) {
        return of(graph, Preferences.byPoints(graph));
    }

    private static List<long[]> of(CompatibilityGraph graph, Preferences preferences) {
        return graph.objective().aim() == Objective.Aim.STABLE
                ? List.of(places(graph, preferences::compareForMentee), places(graph, preferences::compareForMentor))
                : List.of();
    }

    /** Returns the places of all pairs in one order; within a person's pairs it is that person's. */
    private static long[] places(CompatibilityGraph graph, java.util.Comparator<Integer> order) {
        int[] sorted = IntStream.range(0, graph.pairCount())
                .boxed()
                .sorted(order)
                .mapToInt(Integer::intValue)
                .toArray();
        long[] places = new long[sorted.length];
        for (int place = 0; place < sorted.length; place++) {
            places[sorted[place]] = place;
        }
        return places;
    }
}
