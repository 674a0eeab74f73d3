package org.tandem.matching.sensitivity;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.branch.BoundedSearch;
import org.tandem.matching.internal.branch.Retention;
import org.tandem.matching.internal.edit.GraphEditor;
import org.tandem.matching.internal.flow.FlowStopped;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.internal.graph.PreparedPlanRule;
import org.tandem.matching.internal.model.Levels;

/**
 * The plan of which most matches are to be expected, and among those the one with the most points. The mean of a sum is the sum of
 * the means, so the chances of pairs are their points, of which one counts more than all else.
 */
final class ExpectedSearch {
    /** A chance counts in hundredths of a per cent. */
    private static final int WHOLE = 10_000;

    private final CompatibilityGraph graph;
    private final int[] plan;
    private final int[] parts;
    private final long mostWork;
    private final BooleanSupplier stop;

    ExpectedSearch(CompatibilityGraph graph, int[] plan, Chances chances, long mostWork, BooleanSupplier stop) {
        this.graph = graph;
        this.plan = plan;
        this.mostWork = mostWork;
        this.stop = stop;
        parts = new int[graph.pairCount()];
        for (int pair = 0; pair < parts.length; pair++) {
            String mentor = graph.mentorIds().get(graph.mentor(pair));
            String mentee = graph.menteeIds().get(graph.mentee(pair));
            double chance = chances.of(mentor, mentee);
            if (!(chance >= 0 && chance <= 1)) {
                throw new IllegalArgumentException("The chance (" + chance + ") that " + mentor + " and " + mentee
                        + " accept must be between 0 and 1.\nMaybe divide per cent by 100.");
            }
            parts[pair] = (int) Math.round(chance * WHOLE);
        }
    }

    ExpectedMatches found() {
        CompatibilityGraph expecting = expecting();
        BoundedSearch search =
                new BoundedSearch(expecting, Levels.onlyPoints(expecting), Retention.NOTHING, plan);
        boolean proven = false;
        try {
            search.run(mostWork, stop);
            proven = search.isProven();
        } catch (FlowStopped stopped) {
            // What was found by then is taken.
        }
        return new ExpectedMatches(
                prospect(plan),
                prospect(search.pairs()),
                proven,
                Reassignment.of(graph, plan, PairSets.difference(plan, search.pairs())));
    }

    /** The smallest part of a chance is worth more than what plans can differ in points. */
    private CompatibilityGraph expecting() {
        long[] points = new long[parts.length];
        long unit = Math.addExact(1, Math.multiplyExact(2, mostPoints()));
        for (int pair = 0; pair < points.length; pair++) {
            points[pair] = Math.addExact(Math.multiplyExact(unit, parts[pair]), graph.points(pair));
        }
        return GraphEditor.withPoints(graph, points, 1);
    }

    /** Returns a number that neither points nor charges of any plan exceed, together. */
    private long mostPoints() {
        long most = 0;
        for (int mentee = 0; mentee < graph.menteeCount(); mentee++) {
            long best = 0;
            for (int pair = graph.firstPair(mentee); pair < graph.endPair(mentee); pair++) {
                best = Math.max(best, Math.abs(graph.points(pair)));
            }
            most = Math.addExact(most, Math.multiplyExact(best, graph.openSeats(mentee)));
        }
        long pairs = graph.openSeats();
        for (PreparedPlanRule rule : PlanConditions.of(graph).planRules()) {
            most = Math.addExact(most, Math.multiplyExact(rule.cost(), pairs * (pairs - 1) / 2));
        }
        for (int mentor = 0; mentor < graph.mentorCount(); mentor++) {
            most = Math.addExact(most, PlanConditions.of(graph).unevenCost(mentor, graph.freePlaces(mentor)));
        }
        return most;
    }

    private ExpectedMatches.Prospect prospect(int[] pairs) {
        double[] accepted =
                Arrays.stream(pairs).mapToDouble(pair -> (double) parts[pair] / WHOLE).toArray();
        long[] worth = Worths.of(graph, pairs);
        return ExpectedMatches.Prospect.of(worth[Levels.of(graph).points()], accepted);
    }
}
