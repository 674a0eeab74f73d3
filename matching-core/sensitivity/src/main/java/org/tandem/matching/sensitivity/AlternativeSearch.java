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
import org.tandem.matching.internal.flow.FlowStopped;
import org.tandem.matching.internal.model.Levels;

/**
 * Plans within a loss of the best that differ as much as possible.
 *
 * <p>What: one plan after the other; each has as many pairs as possible that none before has, and of such plans the most points.
 * Definition: the greatest k such that the best plan with k new pairs at least is within the loss. Complexity: more new pairs
 * cost more points, so k is found by halving, with one search each. Failure: what is not proven within the work counts as not
 * possible, and the answer says so.
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
        BoundedSearch freshest = search(levels.withKept(fresh, levels.points()), Retention.NOTHING, best);
        int[] start = freshest.pairs();
        boolean exact = freshest.proven() > levels.points();
        int[] within = new int[0];
        int least = 0;
        int most = count(fresh, start) + 1;
        if (isWithin(start, enough)) {
            within = start;
            least = most - 1;
        }
        // Plans with the fewest new pairs lose the least.
        while (least + 1 < most && !stop.getAsBoolean()) {
            int middle = (least + most) >>> 1;
            BoundedSearch found = search(levels, new Retention(fresh, middle), start);
            if (isWithin(found.pairs(), enough)) {
                within = found.pairs();
                least = count(fresh, within);
            } else {
                exact &= found.isProven();
                most = middle;
            }
        }
        exact &= least + 1 >= most;
        return least == 0 ? Optional.empty()
                : Optional.of(new Found(better(within, levels, fresh, least), least, exact));
    }

    /** The plan with the most new pairs was found by these alone, perhaps. */
    private int[] better(int[] within, Levels levels, int[] fresh, int least) {
        return search(levels, new Retention(fresh, least), within).pairs();
    }

    private BoundedSearch search(Levels levels, Retention retention, int[] start) {
        BoundedSearch search = new BoundedSearch(graph, levels, retention, start);
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
