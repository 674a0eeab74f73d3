package org.tandem.matching.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.branch.BoundedSearch;
import org.tandem.matching.internal.branch.Retention;
import org.tandem.matching.internal.flow.FlowStopped;
import org.tandem.matching.internal.model.Levels;
import org.tandem.matching.policy.WeightedCriterion;

/**
 * The weights at which a plan stays the best.
 *
 * <p>What: the ends of an interval. Definition: every plan is a line over the weight of one criterion, and the best plans are the
 * upper envelope of all lines; the ends are where the plan's own line leaves it. Complexity: from the farthest weight inwards, the
 * best plan there and the plan itself cross at a weight nearer by; each such step meets another piece of the envelope, and a few suffice.
 * Source: Eisner, Severance, Mathematical techniques for efficient record segmentation in large shared databases, 1976; the
 * steps are those of Newton on a convex function. Failure: an end that is not proven within the work is said not to be exact.
 */
final class WeightSearch {
    static final List<Integer> PERCENTS = List.of(-100, -50, -25, -10, 10, 25, 50);
    static final List<Integer> MAPPED = List.of(-100, -50, -25, 0, 25, 50, 100);
    private static final int WHOLE = 100;

    private final CompatibilityGraph graph;
    private final WeightedPoints weighted;
    private final int[] plan;
    private final long planPoints;
    private final long mostWork;
    private final BooleanSupplier stop;

    /**
     * A best plan for some weights, the nearest to the plan asked about.
     *
     * @param isAsGood whether the plan asked about is as good
     * @param proven whether no plan has more points
     * @param nearest whether that is proven and none of those is nearer
     */
    private record Found(int[] pairs, boolean isAsGood, boolean proven, boolean nearest) {}

    /**
     * Prepares to ask about a best plan.
     *
     * @param plan ascending
     * @param planPoints its points, less charges
     */
    WeightSearch(
            CompatibilityGraph graph,
            WeightedPoints weighted,
            int[] plan,
            long planPoints,
            long mostWork,
            BooleanSupplier stop) {
        this.graph = graph;
        this.weighted = weighted;
        this.plan = plan;
        this.planPoints = planPoints;
        this.mostWork = mostWork;
        this.stop = stop;
    }

    WeightReport report() {
        List<WeightRange> ranges = new ArrayList<>();
        for (int k = 0; k < weighted.criteria().size(); k++) {
            WeightedCriterion criterion = weighted.criteria().get(k);
            int at = k;
            ranges.add(new WeightRange(
                    criterion.criterion().name(),
                    criterion.weight(),
                    end(k, Fraction.ZERO),
                    end(k, new Fraction(WeightedCriterion.HIGHEST_WEIGHT, criterion.weight())),
                    PERCENTS.stream().map(percent -> change(at, percent)).toList()));
        }
        return new WeightReport(ranges);
    }

    private OtherWeight change(int criterion, int percent) {
        Found found = best(Map.of(criterion, (long) WHOLE + percent), WHOLE);
        return new OtherWeight(percent, missing(found.pairs), found.nearest);
    }

    WeightMap map(int across, int down) {
        List<List<Integer>> rows = new ArrayList<>();
        boolean exact = true;
        for (int row : MAPPED) {
            List<Integer> counts = new ArrayList<>();
            for (int column : MAPPED) {
                Found found = best(Map.of(across, (long) WHOLE + column, down, (long) WHOLE + row), WHOLE);
                counts.add(missing(found.pairs));
                exact &= found.nearest;
            }
            rows.add(counts);
        }
        return new WeightMap(
                weighted.criteria().get(across).criterion().name(),
                weighted.criteria().get(down).criterion().name(),
                MAPPED,
                rows,
                exact);
    }

    private int missing(int[] pairs) {
        return (int) IntStream.of(plan).filter(pair -> !PairSets.contains(pairs, pair)).count();
    }

    /** Returns how far towards a multiple of today's weight the plan stays the best. */
    private WeightEnd end(int criterion, Fraction farthest) {
        long weight = weighted.criteria().get(criterion).weight();
        Fraction times = farthest;
        int[] beyond = plan;
        boolean exact = true;
        while (exact && !times.equals(Fraction.ONE)) {
            Found found;
            try {
                found = best(Map.of(criterion, times.numerator()), times.denominator());
            } catch (IllegalArgumentException tooLarge) {
                exact = false;
                break;
            }
            if (found.isAsGood) {
                exact = found.proven;
                break;
            }
            beyond = found.pairs;
            times = crossing(criterion, beyond);
            exact = !stop.getAsBoolean();
        }
        return new WeightEnd(
                times.times(weight),
                times.equals(farthest) && exact,
                exact,
                Reassignment.of(graph, plan, PairSets.difference(plan, beyond)));
    }

    /** Returns the multiple of today's weight at which another plan is as good. */
    private Fraction crossing(int criterion, int[] other) {
        long more = weighted.of(criterion, other) - weighted.of(criterion, plan);
        long less = planPoints - points(other) + more;
        return more > 0 ? new Fraction(less, more) : new Fraction(-less, -more);
    }

    private long points(int[] pairs) {
        return Worths.of(graph, pairs)[Levels.of(graph).points()];
    }

    /** Returns a best plan if criteria weigh so much. */
    private Found best(Map<Integer, Long> times, long whole) {
        CompatibilityGraph weighed = weighted.weighed(times, whole);
        Levels levels = Levels.of(weighed);
        int points = levels.points();
        Levels near = levels.withKept(plan, levels.count());
        BoundedSearch search = new BoundedSearch(weighed, near, Retention.NOTHING, plan);
        try {
            search.run(mostWork, stop);
        } catch (FlowStopped stopped) {
            return new Found(search.pairs(), true, false, false);
        }
        long ofPlan = Worths.of(weighed, plan)[points];
        return new Found(
                search.pairs(), search.score().of(points) == ofPlan, search.proven() > points, search.isProven());
    }
}
