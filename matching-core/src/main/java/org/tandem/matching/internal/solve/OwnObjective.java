package org.tandem.matching.internal.solve;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.branch.BoundedSearch;
import org.tandem.matching.internal.exact.ExactPlan;
import org.tandem.matching.internal.exact.LevelQualities;
import org.tandem.matching.internal.exact.Optimum;
import org.tandem.matching.internal.model.LexScore;
import org.tandem.matching.internal.relax.Clashes;
import org.tandem.matching.internal.timefold.PlanScore;
import org.tandem.matching.plan.LevelQuality;
import org.tandem.matching.policy.Objective;
import org.tandem.matching.run.Deadline;
import org.tandem.matching.run.Limits;
import org.tandem.matching.run.Progress;

/** The plan that an objective other than the most points determines: no layer searches for more points; Timefold scores it. */
public final class OwnObjective {
    private final CompatibilityGraph graph;
    private final Limits limits;
    private final Deadline deadline;
    private final Consumer<Progress> listener;

    /**
     * Prepares to find the plan.
     *
     * @param limits of which the steps and the seed count
     * @param deadline when that ends at the latest
     */
    public OwnObjective(
            CompatibilityGraph graph, Limits limits, Deadline deadline, Consumer<Progress> listener) {
        this.graph = graph;
        this.limits = limits;
        this.deadline = deadline;
        this.listener = listener;
    }

    /**
     * Finds the plan, or a quick one if there is no time.
     *
     * @param planner finds it, and asks again and again whether it must end early
     * @throws IllegalStateException if Timefold's score is not what the plan adds up to
     */
    public SearchResult run(Function<BooleanSupplier, ExactPlan> planner) {
        long started = System.nanoTime();
        Thread searching = Thread.currentThread();
        BooleanSupplier stop = () -> deadline.isOver() || searching.isInterrupted();
        BoundedSearch quick = Optimum.search(graph);
        if (stop.getAsBoolean()) {
            return SearchResult.of(Optimum.of(graph, quick, stop), deadline.left().isZero());
        }
        ExactPlan plan = planner.apply(stop);
        int[] pairs = plan.pairs();
        LexScore score = quick.levels().score(pairs, new Clashes(graph).charges(pairs));
        long points = score.of(quick.levels().points());
        if (pairs.length > graph.fixedPairs().count()) {
            listener.accept(new Progress(
                    Duration.ofNanos(System.nanoTime() - started), pairs.length, points, Long.MAX_VALUE));
        }
        boolean timeIsUp = deadline.left().isZero();
        if (!stop.getAsBoolean() || PlanScore.isReady(graph, limits)) {
            PlanScore.check(graph, quick.levels(), limits, pairs, score);
        }
        Optimum known = Optimum.of(graph, quick, stop);
        return new SearchResult(
                pairs,
                points,
                Arrays.stream(pairs).mapToLong(graph::points).sum() - points,
                known.mostMatches(),
                plan.proven(),
                levels(quick, score, known.mostMatches()),
                timeIsUp);
    }

    private List<LevelQuality> levels(BoundedSearch quick, LexScore score, long mostMatches) {
        long[] bounds = new long[quick.levels().count()];
        Arrays.fill(bounds, Long.MAX_VALUE);
        if (graph.objective().aim() == Objective.Aim.WORST_OFF_FIRST) {
            // The worst off come first among the plans that are best on all levels before the points.
            System.arraycopy(score.values(), 0, bounds, 0, quick.levels().points());
        }
        return LevelQualities.of(quick.levels(), score, bounds, mostMatches);
    }
}
