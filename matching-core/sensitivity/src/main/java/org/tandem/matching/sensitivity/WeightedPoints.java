package org.tandem.matching.sensitivity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.Contribution;
import org.tandem.matching.internal.edit.GraphEditor;
import org.tandem.matching.policy.WeightedCriterion;

/** What each criterion gives to each pair today, so that it can weigh otherwise. */
final class WeightedPoints {
    private final CompatibilityGraph graph;
    private final List<WeightedCriterion> criteria;
    private final long[][] points;

    /** Asks the criteria that weigh something. */
    WeightedPoints(Compatibility compatibility) {
        graph = compatibility.graph();
        criteria = compatibility.policy().criteria().stream()
                .filter(weighted -> weighted.weight() > 0)
                .toList();
        Map<String, Integer> position = new HashMap<>();
        criteria.forEach(weighted -> position.put(weighted.criterion().name(), position.size()));
        points = new long[criteria.size()][graph.pairCount()];
        for (int pair = 0; pair < graph.pairCount(); pair++) {
            List<Contribution> given = compatibility.contributions(
                    graph.mentorIds().get(graph.mentor(pair)), graph.menteeIds().get(graph.mentee(pair)));
            for (Contribution one : given) {
                Integer at = position.get(one.criterion());
                if (at != null) {
                    points[at][pair] = one.points();
                }
            }
        }
    }

    /** Returns the criteria that weigh something, in the policy's order. */
    List<WeightedCriterion> criteria() {
        return criteria;
    }

    /** Returns the points that a criterion gives to pairs today. */
    long of(int criterion, int[] pairs) {
        long sum = 0;
        for (int pair : pairs) {
            sum += points[criterion][pair];
        }
        return sum;
    }

    /**
     * Returns the graph in which some criteria weigh otherwise; its points, and all that is charged, are so many times today's.
     *
     * @param times by criterion: how many of {@code whole} parts of today's weight it has
     * @throws IllegalArgumentException if the points of a plan could overflow
     */
    CompatibilityGraph weighed(Map<Integer, Long> times, long whole) {
        long[] changed = new long[graph.pairCount()];
        try {
            for (int pair = 0; pair < changed.length; pair++) {
                long sum = Math.multiplyExact(whole, graph.points(pair));
                for (Map.Entry<Integer, Long> one : times.entrySet()) {
                    sum = Math.addExact(
                            sum, Math.multiplyExact(one.getValue() - whole, points[one.getKey()][pair]));
                }
                changed[pair] = sum;
            }
        } catch (ArithmeticException overflow) {
            throw new IllegalArgumentException(
                    "The points, times " + whole + ", could exceed " + Long.MAX_VALUE + ".\nMaybe use smaller weights.",
                    overflow);
        }
        return GraphEditor.withPoints(graph, changed, whole);
    }
}
