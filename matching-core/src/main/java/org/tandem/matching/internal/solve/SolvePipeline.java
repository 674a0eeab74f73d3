package org.tandem.matching.internal.solve;

import com.google.common.collect.Sets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.branch.BoundedSearch;
import org.tandem.matching.internal.branch.GreedyPlan;
import org.tandem.matching.internal.exact.Optimum;
import org.tandem.matching.internal.model.LexScore;
import org.tandem.matching.internal.relax.Clashes;
import org.tandem.matching.internal.timefold.LocalSearch;
import org.tandem.matching.internal.timefold.PlanScore;
import org.tandem.matching.run.Cancellation;
import org.tandem.matching.run.Deadline;
import org.tandem.matching.run.Limits;
import org.tandem.matching.run.Progress;

/**
 * A search for the best plan: layer after layer, until the plan is proven or it is time to stop; then Timefold scores it.
 * Whenever a layer has come to a better plan, the listener hears of it. Serves once.
 */
public final class SolvePipeline {
    /** All layers. */
    public static final Set<Layer> ALL = Sets.immutableEnumSet(Arrays.asList(Layer.values()));

    /** Nodes of flows expanded on each level, about; then the next layer goes on. */
    public static final long USUAL_WORK = 2_000_000L;

    /** How often better plans are looked for region by region, and levels that are open searched again. */
    private static final int ROUNDS = 2;

    /** How many times as much work a level may take each time. */
    private static final long MORE_WORK = 4;

    /** How many times as much work as a level takes may go into regions. */
    private static final long IMPROVEMENT = 5;

    private final CompatibilityGraph graph;
    private final Limits limits;
    private final Deadline deadline;
    private final Cancellation cancellation;
    private final Consumer<Progress> listener;
    private final Set<Layer> layers;
    private final long mostWork;
    private final BoundedSearch exact;
    private final long started = System.nanoTime();
    private final List<Step> steps = new ArrayList<>();
    private LexScore told;

    /**
     * What a layer has come to.
     *
     * @param layer which
     * @param elapsed from the beginning of the search to the end of the layer
     * @param score what the best plan is worth then
     * @param proven on how many levels, from the first on, no plan is better
     */
    public record Step(Layer layer, Duration elapsed, LexScore score, int proven) {}

    /**
     * Prepares a search with all layers, and finds a quick plan.
     *
     * @param limits of which the steps and the seed count
     * @param deadline when it ends at the latest
     * @param cancellation the same that ends the deadline
     */
    public SolvePipeline(
            CompatibilityGraph graph,
            Limits limits,
            Deadline deadline,
            Cancellation cancellation,
            Consumer<Progress> listener) {
        this(graph, limits, deadline, cancellation, listener, ALL, USUAL_WORK);
    }

    /**
     * Prepares a search with some layers.
     *
     * @param layers in whatever order, as they have their own
     * @param mostWork nodes of flows expanded on each level, about
     */
    public SolvePipeline(
            CompatibilityGraph graph,
            Limits limits,
            Deadline deadline,
            Cancellation cancellation,
            Consumer<Progress> listener,
            Set<Layer> layers,
            long mostWork) {
        this.graph = graph;
        this.limits = limits;
        this.deadline = deadline;
        this.cancellation = cancellation;
        this.listener = listener;
        this.layers = Sets.immutableEnumSet(layers);
        this.mostWork = mostWork;
        int[] fixed = graph.fixedPairs().toArray();
        exact = new BoundedSearch(
                graph,
                layers.contains(Layer.QUICK_PLAN) ? GreedyPlan.of(graph) : fixed,
                layers.contains(Layer.REPAIR));
        told = exact.levels().score(fixed, new Clashes(graph).charges(fixed));
    }

    /**
     * Searches until the plan is proven, a limit is reached, the search is cancelled, or its thread is interrupted. If Timefold
     * has to be loaded to score the plan, and it is time to stop, that is left out.
     *
     * @throws IllegalStateException if Timefold's score is not what the plan adds up to
     */
    public SearchResult run() {
        Thread searching = Thread.currentThread();
        BooleanSupplier stop = () -> deadline.isOver() || searching.isInterrupted();
        for (Layer layer : layers) {
            if (!exact.isProven() && !stop.getAsBoolean()) {
                run(layer, stop);
                tell();
                steps.add(new Step(layer, elapsed(), exact.score(), exact.proven()));
            }
        }
        boolean timeIsUp = deadline.left().isZero();
        if (!stop.getAsBoolean() || PlanScore.isReady(graph, limits)) {
            PlanScore.check(graph, exact.levels(), limits, exact.pairs(), exact.score());
        }
        return SearchResult.of(Optimum.of(graph, exact, stop), timeIsUp);
    }

    /** Returns the layers that were reached, in order: after a proof, or when it was time to stop, none is. */
    public List<Step> steps() {
        return List.copyOf(steps);
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - started);
    }

    private void run(Layer layer, BooleanSupplier stop) {
        switch (layer) {
            case QUICK_PLAN, REPAIR -> {
                // The search was given them.
            }
            case ALL_LEVELS -> exact.solveAllLevels(stop);
            case LEVEL_BY_LEVEL -> {
                while (exact.searchLevel(mostWork, stop)) {
                    tell();
                }
            }
            case REGIONS -> {
                long work = mostWork;
                for (int round = 0; round < ROUNDS && !exact.isProven(); round++) {
                    exact.improve(IMPROVEMENT * mostWork, stop);
                    tell();
                    work *= MORE_WORK;
                    while (exact.searchLevel(work, stop)) {
                        tell();
                    }
                }
            }
            case LOCAL_SEARCH ->
                new LocalSearch(graph, exact.levels(), limits, deadline, cancellation).run(exact.pairs(), pairs -> {
                    exact.take(pairs);
                    tell();
                    return !exact.isProven();
                });
        }
    }

    private void tell() {
        if (exact.score().compareTo(told) > 0) {
            told = exact.score();
            listener.accept(new Progress(
                    elapsed(),
                    exact.pairs().length,
                    exact.score().of(exact.levels().points()),
                    pointsBound()));
        }
    }

    /** Returns points that no plan exceeds which serves the mentees as well; the greatest long as long as none are known. */
    private long pointsBound() {
        int points = exact.levels().points();
        return exact.proven() < points ? Long.MAX_VALUE : exact.bound(points);
    }
}
