package org.tandem.matching.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.branch.Rough;
import org.tandem.matching.internal.branch.Variation;
import org.tandem.matching.internal.branch.Variations;
import org.tandem.matching.internal.branch.Variations.Varied;
import org.tandem.matching.internal.flow.FlowStopped;

/**
 * Where rules couple pairs: what prices of the best plan leave open is searched for. Plans as good as the best that were found
 * on the way tell of all their pairs.
 */
final class CoupledNearestPlans implements NearestPlans {
    private final CompatibilityGraph graph;
    private final Variations variations;
    private final long mostWork;
    private final BooleanSupplier stop;
    private final Varied best;
    private final int[] pairs;
    private final List<int[]> asGood = new ArrayList<>();
    private int solves;

    /**
     * Looks for the best plan.
     *
     * @param preferred pairs of a plan, ascending, which is taken if none is better
     * @param worth what it is worth
     * @throws FlowStopped if it is time to stop before anything can be said
     */
    CoupledNearestPlans(
            CompatibilityGraph graph, int[] preferred, long[] worth, long mostWork, BooleanSupplier stop) {
        this.graph = graph;
        this.mostWork = mostWork;
        this.stop = stop;
        variations = new Variations(graph, new Variation(), preferred, mostWork, stop);
        best = variations.best();
        boolean isPreferred = Arrays.equals(worth, best.score().values());
        pairs = isPreferred ? preferred : best.pairs();
        if (isPreferred && best.isProven()) {
            asGood.add(best.pairs());
        }
    }

    @Override
    public int[] best() {
        return pairs;
    }

    @Override
    public long[] worth() {
        return best.score().values();
    }

    @Override
    public boolean isProven() {
        return best.isProven();
    }

    @Override
    public int solves() {
        return solves;
    }

    @Override
    public void nearest(int[] asked, Effort effort, Told told) {
        int[] others = Arrays.stream(asked).filter(pair -> !PairSets.contains(best.pairs(), pair)).toArray();
        Map<Integer, Varied> tried = new HashMap<>();
        if (effort != Effort.STANDINGS) {
            List<@Nullable Varied> found = variations.tried(others);
            for (int k = 0; k < others.length; k++) {
                Varied one = found.get(k);
                if (one != null) {
                    tried.put(others[k], one);
                }
            }
        }
        for (int pair : asked) {
            told.found(nearest(pair, tried.get(pair), effort));
        }
    }

    /** Tells of one, of which a trial may have told something already. */
    private Nearest nearest(int pair, @Nullable Varied tried, Effort effort) {
        boolean isIn = PairSets.contains(pairs, pair);
        if (isIn && graph.isFixed(pair)) {
            return new Nearest(pair, PairStatus.IN_EVERY, null, true, new int[0]);
        }
        for (int[] plan : asGood) {
            if (PairSets.contains(plan, pair) != isIn) {
                return found(pair, plan);
            }
        }
        if (!isIn && tried != null && (tried.isProven() || effort == Effort.BOUNDS)) {
            return judged(pair, false, tried, bound(tried));
        }
        long[] least = isIn ? bound(best) : boundWith(pair);
        if (effort == Effort.STANDINGS && isLess(least)) {
            return new Nearest(pair, PairStatus.IN_NONE, least, false, new int[0]);
        }
        Variation variation = isIn ? new Variation().bar(pair) : new Variation().fix(pair);
        BooleanSupplier until = effort == Effort.BOUNDS ? () -> true : stop;
        Optional<Rough> rough = variations.rough(variation, until);
        if (rough.isEmpty()) {
            return new Nearest(pair, isIn ? PairStatus.IN_EVERY : PairStatus.IN_NONE, null, true, new int[0]);
        }
        Varied found = rough.get().found();
        long[] bound = lesser(rough.get().bound().values(), bound(found));
        if (!isIn && tried != null) {
            bound = lesser(bound, bound(tried));
            found = better(found, tried);
        }
        boolean isKnown = Arrays.equals(bound, found.score().values());
        if (!isKnown && (effort == Effort.LOSSES || !isLess(bound)) && !until.getAsBoolean()) {
            solves++;
            // Fixing asks for rivals anew: a variation is used once.
            Variation again = isIn ? new Variation().bar(pair) : new Variation().fix(pair);
            Optional<Varied> searched = variations.best(again, mostWork, stop);
            if (searched.isEmpty()) {
                return new Nearest(pair, isIn ? PairStatus.IN_EVERY : PairStatus.IN_NONE, null, true, new int[0]);
            }
            bound = lesser(bound, bound(searched.get()));
            found = better(searched.get(), found);
        }
        return judged(pair, isIn, found, bound);
    }

    private static Varied better(Varied one, Varied other) {
        return other.score().compareTo(one.score()) > 0 ? other : one;
    }

    private Nearest judged(int pair, boolean isIn, Varied found, long[] bound) {
        int[] changed = PairSets.difference(pairs, found.pairs());
        boolean exact = best.isProven() && Arrays.equals(bound, found.score().values());
        if (isLess(bound)) {
            return new Nearest(pair, isIn ? PairStatus.IN_EVERY : PairStatus.IN_NONE, bound, exact, changed);
        }
        if (best.isProven() && Arrays.equals(found.score().values(), worth())) {
            asGood.add(found.pairs());
            return found(pair, found.pairs());
        }
        return new Nearest(pair, PairStatus.OPEN, bound, false, changed);
    }

    private Nearest found(int pair, int[] plan) {
        return new Nearest(pair, PairStatus.IN_SOME, worth(), true, PairSets.difference(pairs, plan));
    }

    /** Returns what no plan with a pair exceeds, by prices alone. */
    private long[] boundWith(int pair) {
        long most = variations.mostPointsWith(pair);
        long[] bound = bound(best);
        int points = bound.length - 1;
        // Where more than points is lost, a flow says how much.
        bound[points] = most == Long.MIN_VALUE ? bound[points] : Math.min(most, bound[points]);
        return bound;
    }

    private boolean isLess(long[] bound) {
        return Arrays.compare(bound, worth()) < 0;
    }

    /** Returns what no plan exceeds; the bound of a level holds for plans as good as the one found on all levels before. */
    private static long[] bound(Varied found) {
        long[] bound = found.bounds().clone();
        int open = Arrays.mismatch(bound, found.score().values());
        if (open >= 0) {
            Arrays.fill(bound, open + 1, bound.length, Long.MAX_VALUE);
        }
        return bound;
    }

    private static long[] lesser(long[] bound, long[] other) {
        return Arrays.compare(other, bound) < 0 ? other : bound;
    }
}
