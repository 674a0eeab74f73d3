package org.tandem.matching.sensitivity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.Contribution;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.sensitivity.AlternativeSearch.Found;

/** What speaks for another plan. */
final class Merits {
    private final CompatibilityGraph graph;
    private final @Nullable Compatibility compatibility;
    private final int[] best;

    Merits(CompatibilityGraph graph, @Nullable Compatibility compatibility, int[] best) {
        this.graph = graph;
        this.compatibility = compatibility;
        this.best = best;
    }

    AlternativePlan of(Found found, Loss loss) {
        int[] pairs = found.pairs();
        return new AlternativePlan(
                ids(pairs),
                loss,
                found.newPairs(),
                found.exact(),
                gains(pairs),
                lowest(pairs),
                lowest(best),
                mentors(pairs),
                mentors(best),
                Reassignment.of(graph, best, PairSets.difference(best, pairs)));
    }

    private Pair id(int pair) {
        return new Pair(graph.mentorIds().get(graph.mentor(pair)), graph.menteeIds().get(graph.mentee(pair)));
    }

    private List<Pair> ids(int[] pairs) {
        List<Pair> ids = new ArrayList<>();
        IntStream.of(pairs).mapToObj(this::id).forEach(ids::add);
        return ids;
    }

    private Map<String, Long> gains(int[] pairs) {
        Map<String, Long> gains = new LinkedHashMap<>();
        Compatibility judged = compatibility;
        if (judged != null) {
            judged.policy().criteria().forEach(weighted -> gains.put(weighted.criterion().name(), 0L));
            for (int pair : PairSets.difference(best, pairs)) {
                int sign = PairSets.contains(best, pair) ? -1 : 1;
                for (Contribution one : judged.contributions(id(pair).mentor(), id(pair).mentee())) {
                    gains.merge(one.criterion(), sign * one.points(), Long::sum);
                }
            }
        }
        return gains;
    }

    private double lowest(int[] pairs) {
        return IntStream.of(pairs).mapToDouble(graph::percent).min().orElse(0);
    }

    private int mentors(int[] pairs) {
        return (int) IntStream.of(pairs).map(graph::mentor).distinct().count();
    }
}
