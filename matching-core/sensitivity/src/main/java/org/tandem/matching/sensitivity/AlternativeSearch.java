package org.tandem.matching.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.branch.BoundedSearch;
import org.tandem.matching.internal.branch.Retention;
import org.tandem.matching.internal.edit.GraphEditor;
import org.tandem.matching.internal.flow.FlowStopped;
import org.tandem.matching.internal.model.Levels;

/**
 * Plans within a loss of the best that differ as much as possible.
 *
 * <p>What: one plan after the other; each has as many pairs as possible that none before has, and of such plans the most points.
 * Definition: the greatest k such that the best plan with k new pairs at least is within the loss. More new pairs cost more points; the
 * best plans for so many points a new pair are corners of that curve, and the line through two corners bounds what lies between. So
 * corners are looked for where the loss allowed crosses the line, until there is none; what is left is halved. Complexity: one search for
 * each corner, mostly a flow, and one with so many new pairs demanded for each halving. Source: Handler, Zang, A dual algorithm for the
 * constrained shortest path problem, 1980, for the line. Failure: what is not proven within the work counts as not possible, and the
 * answer says so.
 */
final class AlternativeSearch {
    private final CompatibilityGraph graph;
    private final int[] best;
    private final long[] worth;
    private final long mostWork;
    private final BooleanSupplier stop;
    private final BitSet used = new BitSet();

    /**
     * A plan.
     *
     * @param newPairs how many of its pairs none before has
     * @param exact whether none within the loss has more
     */
    record Found(int[] pairs, int newPairs, boolean exact) {}

    /**
     * Prepares to look for plans beside a best one.
     *
     * @param best ascending
     * @param worth what it is worth by level
     */
    AlternativeSearch(CompatibilityGraph graph, int[] best, long[] worth, long mostWork, BooleanSupplier stop) {
        this.graph = graph;
        this.best = best;
        this.worth = worth;
        this.mostWork = mostWork;
        this.stop = stop;
        Arrays.stream(best).forEach(used::set);
    }

    /** Returns at most so many plans that lose no more than so many points. */
    List<Found> plans(int most, long pointsAllowed) {
        List<Found> plans = new ArrayList<>();
        Optional<Found> next = Optional.empty();
        do {
            next = plans.size() < most && !stop.getAsBoolean() ? next(pointsAllowed) : Optional.empty();
            next.ifPresent(found -> {
                plans.add(found);
                Arrays.stream(found.pairs).forEach(used::set);
            });
        } while (next.isPresent());
        return plans;
    }

    private Optional<Found> next(long pointsAllowed) {
        int[] fresh = IntStream.range(0, graph.pairCount())
                .filter(pair -> !used.get(pair))
                .toArray();
        Levels levels = Levels.of(graph);
        long enough = worth[levels.points()] - pointsAllowed;
        BoundedSearch freshest = search(graph, levels.withKept(fresh, levels.points()), Retention.NOTHING, best);
        Corner most = corner(fresh, freshest);
        boolean exact = freshest.proven() > levels.points();
        if (isWithin(most.pairs, enough)) {
            // These may have been found by new pairs alone.
            int[] pairs = most.proven
                    ? most.pairs
                    : search(graph, levels, new Retention(fresh, most.count), most.pairs).pairs();
            return found(new Corner(pairs, count(fresh, pairs), 0, most.proven), exact);
        }
        // If it has the most points of all plans with so many, these are too many.
        int upTo = most.proven ? most.count - 1 : most.count;
        Corner from = new Corner(best, 0, worth[levels.points()], true);
        Corner to = most;
        boolean isCorner = true;
        while (isCorner && from.count < upTo && !stop.getAsBoolean()) {
            Line line = new Line(from.points - to.points, to.count - from.count);
            Optional<BoundedSearch> above = above(line, fresh, from);
            isCorner = above.isPresent();
            if (isCorner) {
                BoundedSearch search = above.get();
                long bounded = line.most(search.bound(levels.points()), enough);
                exact |= bounded <= upTo;
                upTo = (int) Math.min(upTo, bounded);
                Corner next = corner(fresh, search);
                isCorner = next.count > from.count && next.count < to.count;
                if (isCorner && isWithin(next.pairs, enough)) {
                    from = next;
                } else if (isCorner) {
                    to = next;
                    exact |= next.proven;
                    upTo = next.proven ? Math.min(upTo, next.count - 1) : upTo;
                }
            }
        }
        return halved(fresh, from, upTo, enough, most, exact);
    }

    /** Looks for plans with more new pairs than one that is within the loss has; none has more than a number. */
    private Optional<Found> halved(
            int[] fresh, Corner within, int upTo, long enough, Corner most, boolean mostIsExact) {
        Levels levels = Levels.of(graph);
        Corner found = within;
        int tooMany = upTo + 1;
        boolean exact = mostIsExact;
        while (found.count + 1 < tooMany && !stop.getAsBoolean()) {
            int middle = (found.count + tooMany) >>> 1;
            BoundedSearch search = search(graph, levels, new Retention(fresh, middle), most.pairs);
            if (isWithin(search.pairs(), enough)) {
                found = corner(fresh, search);
            } else {
                exact = search.isProven();
                tooMany = middle;
            }
        }
        return found(found, exact && found.count + 1 >= tooMany);
    }

    /** A plan whose points are the most, of those with as many new pairs, as far as that is proven. */
    private static Optional<Found> found(Corner corner, boolean exact) {
        return corner.count == 0 ? Optional.empty() : Optional.of(new Found(corner.pairs, corner.count, exact));
    }

    /**
     * A plan that is as good as the best but for points.
     *
     * @param count how many new pairs it has
     * @param proven whether no plan with as many has more points
     */
    private record Corner(int[] pairs, int count, long points, boolean proven) {}

    /**
     * So many points for so many new pairs.
     *
     * @param points above 0
     * @param pairs above 0
     */
    private record Line(long points, long pairs) {
        /** Returns the most new pairs of plans that are worth no more than a bound and have enough points. */
        long most(long bound, long enough) {
            return bound == Long.MAX_VALUE ? Long.MAX_VALUE : Math.floorDiv(bound - pairs * enough, points);
        }
    }

    private Corner corner(int[] fresh, BoundedSearch search) {
        int[] pairs = search.pairs();
        long[] values = Worths.of(graph, pairs);
        return new Corner(pairs, count(fresh, pairs), values[values.length - 1], search.isProven());
    }

    /** Searches where new pairs are worth points; nothing where that could overflow. */
    private Optional<BoundedSearch> above(Line line, int[] fresh, Corner from) {
        long[] points = new long[graph.pairCount()];
        try {
            Arrays.setAll(points, pair -> Math.multiplyExact(line.pairs, graph.points(pair)));
            for (int pair : fresh) {
                points[pair] = Math.addExact(points[pair], line.points);
            }
            CompatibilityGraph weighed = GraphEditor.withPoints(graph, points, line.pairs);
            return Optional.of(search(weighed, Levels.of(weighed), Retention.NOTHING, from.pairs));
        } catch (ArithmeticException | IllegalArgumentException tooLarge) {
            return Optional.empty();
        }
    }

    private BoundedSearch search(CompatibilityGraph of, Levels levels, Retention retention, int[] start) {
        BoundedSearch search = new BoundedSearch(of, levels, retention, start);
        try {
            search.run(mostWork, stop);
        } catch (FlowStopped stopped) {
            // What was found by then is taken.
        }
        return search;
    }

    private boolean isWithin(int[] plan, long enough) {
        long[] found = Worths.of(graph, plan);
        int points = found.length - 1;
        return Arrays.equals(found, 0, points, worth, 0, points) && found[points] >= enough;
    }

    private static int count(int[] fresh, int[] plan) {
        return (int) IntStream.of(plan).filter(pair -> PairSets.contains(fresh, pair)).count();
    }
}
