package org.tandem.matching.rematch;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.branch.BoundedSearch;
import org.tandem.matching.internal.branch.GreedyPlan;
import org.tandem.matching.internal.branch.Retention;
import org.tandem.matching.internal.edit.GraphEditor;
import org.tandem.matching.internal.exact.Optimum;
import org.tandem.matching.internal.model.Levels;

/**
 * The best plans that keep at least so many of some pairs, for instance of those that were published.
 *
 * <p>What: the best plan level by level, whatever the graph's objective, under a limit on the pairs given up; of equally good
 * ones one that keeps the most. Definition: the limit is one more row of the integer program in
 * {@link org.tandem.matching.internal.model}, which a flow does not have and so is priced; how many pairs are kept is one more
 * level. Complexity and failure: as {@link BoundedSearch}, also where no rule couples pairs.
 *
 * <p>Answers do not depend on earlier questions. Not thread-safe.
 */
final class MinimumRetention {

    /**
     * The best plan that has a further pair.
     *
     * @param plan nothing if none was found
     * @param isSure whether there is none if none was found
     */
    record With(Optional<Optimum> plan, boolean isSure) {}

    /** Pairs that a plan can keep together, ascending, and whether none can keep more. */
    private record Kept(int[] pairs, boolean most) {}

    private final CompatibilityGraph graph;
    private final int[] published;
    private @Nullable Kept mostKept;

    private MinimumRetention(CompatibilityGraph graph, int[] published) {
        this.graph = graph;
        this.published = published;
    }

    /**
     * Prepares questions about {@code graph}, whose fixed pairs fit together.
     *
     * @param published the pairs to keep, ascending
     */
    static MinimumRetention of(CompatibilityGraph graph, int[] published) {
        return new MinimumRetention(graph, published.clone());
    }

    /**
     * Returns as many of the pairs as a plan can keep together, ascending; where rules couple, as found within the usual work
     * and before the first question had to stop.
     *
     * @param stop whether to be content with what there is
     */
    int[] keepable(BooleanSupplier stop) {
        return mostKept(stop).pairs.clone();
    }

    private Kept mostKept(BooleanSupplier stop) {
        Kept known = mostKept;
        if (known == null) {
            known = mostKept(graph, stop);
            mostKept = known;
        }
        return known;
    }

    /** Any plan that keeps some of the pairs keeps them still without its other pairs, so these alone say how many can be kept. */
    private Kept mostKept(CompatibilityGraph of, BooleanSupplier stop) {
        BitSet wanted = new BitSet();
        Arrays.stream(published).forEach(wanted::set);
        GraphEditor editor = new GraphEditor(of);
        for (int pair = 0; pair < of.pairCount(); pair++) {
            if (!wanted.get(pair) && !of.isFixed(pair)) {
                editor.bar(pair);
            }
        }
        CompatibilityGraph alone = editor.build();
        int[] numbers = IntStream.of(published)
                .map(pair -> alone.pair(of.mentor(pair), of.mentee(pair)))
                .toArray();
        Levels levels = Levels.of(alone).withKept(numbers, 0);
        BoundedSearch search = search(alone, levels, Retention.NOTHING, GreedyPlan.of(alone));
        boolean more = true;
        while (more && search.proven() == 0) {
            more = search.advance(Optimum.DEFAULT_WORK / Optimum.EDGES_PER_NODE, stop);
        }
        int[] kept = IntStream.of(search.pairs())
                .map(pair -> of.pair(alone.mentor(pair), alone.mentee(pair)))
                .filter(wanted::get)
                .sorted()
                .toArray();
        return new Kept(kept, search.proven() > 0);
    }

    /**
     * Returns the best plan that keeps at least so many of the pairs; of equally good ones one that keeps the most.
     *
     * @param least at most as many as {@link #keepable} has
     * @param mostWork on each level, in edges to look at, about
     * @param stop whether to be content with what there is
     */
    Optimum best(int least, long mostWork, BooleanSupplier stop) {
        return best(least, new int[0], mostWork, stop);
    }

    /**
     * As {@link #best(int, long, BooleanSupplier)}, where a plan is known.
     *
     * @param known any pairs, ascending, of a plan; not taken if too few are kept
     */
    Optimum best(int least, int[] known, long mostWork, BooleanSupplier stop) {
        BoundedSearch search = search(
                graph, lastKept(graph), new Retention(published, least), startWith(graph, mostKept(stop)));
        search.take(known);
        return run(graph, search, mostWork, stop);
    }

    /**
     * Returns the plan that serves the mentees best; of these, one that keeps the most of the pairs; and of these, the one with
     * the most points.
     *
     * @param mostWork on each level, in edges to look at, about
     * @param stop whether to be content with what there is
     */
    Optimum smallestRepair(long mostWork, BooleanSupplier stop) {
        Levels levels = Levels.of(graph);
        return run(
                graph,
                search(
                        graph,
                        levels.withKept(published, levels.points()),
                        Retention.NOTHING,
                        startWith(graph, mostKept(stop))),
                mostWork,
                stop);
    }

    /**
     * Looks for the best plan that has a further pair and keeps at least so many.
     *
     * @param least at most as many as {@link #keepable} has
     * @param mostWork on each level, in edges to look at, about
     * @param stop whether to be content with what there is
     */
    With bestWith(int pair, int least, long mostWork, BooleanSupplier stop) {
        CompatibilityGraph with =
                new GraphEditor(graph).fixed(graph.mentor(pair), graph.mentee(pair)).build();
        if (!Optimum.fixedPairsFit(with)) {
            return new With(Optional.empty(), true);
        }
        Kept kept = mostKept(with, stop);
        if (kept.pairs.length < least) {
            return new With(Optional.empty(), kept.most);
        }
        BoundedSearch search =
                search(with, lastKept(with), new Retention(published, least), startWith(with, kept));
        return new With(Optional.of(run(with, search, mostWork, stop)), true);
    }

    private Levels lastKept(CompatibilityGraph of) {
        Levels levels = Levels.of(of);
        return levels.withKept(published, levels.count());
    }

    private static int[] startWith(CompatibilityGraph graph, Kept kept) {
        GraphEditor editor = new GraphEditor(graph);
        IntStream.of(kept.pairs).forEach(pair -> editor.fixed(graph.mentor(pair), graph.mentee(pair)));
        return GreedyPlan.of(editor.build());
    }

    private static BoundedSearch search(CompatibilityGraph graph, Levels levels, Retention retention, int[] plan) {
        return new BoundedSearch(graph, levels, retention, plan);
    }

    private static Optimum run(
            CompatibilityGraph of, BoundedSearch search, long mostWork, BooleanSupplier stop) {
        search.run(mostWork / Optimum.EDGES_PER_NODE, stop);
        return Optimum.of(of, search, stop);
    }
}
