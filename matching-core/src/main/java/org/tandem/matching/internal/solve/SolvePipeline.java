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
 * A search for the best plan: one layer after the other has its turn, until the plan is proven or it is time to stop; then Timefold scores it.
 * Whenever a layer has come to a better plan, the listener hears of it. Serves once.
 */
public final class SolvePipeline {
    /** All layers. */
    public static final Set<Layer> ALL = Sets.immutableEnumSet(Arrays.asList(Layer.values()));

    /**
     * Nodes of flows expanded on each level, about, in the first turn of the levels. Most plans are proven by then. Where levels
     * stay open, regions and some moves of local search find far better plans than as much work on the levels, which go on from
     * those.
     */
    public static final long USUAL_WORK = 500_000L;

    /** How much more work the second and third turns of the levels are worth, before local search has all the time that is left. */
    private static final long SECOND_TURN = 4;

    private static final long THIRD_TURN = 16;

    private static final long FIRST_MOVES = 50_000;

    /**
     * How many times as much work as on a level may go into regions. With ten, levels that a second turn proves came too late:
     * of eight cohorts with six levels (300 × 150, four seconds) one was proven instead of four.
     */
    private static final long IN_REGIONS = 1;

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
     * A layer that may do so much: nodes of flows on each level or in all regions, or moves.
     *
     * @param most without a meaning for other layers, but above 0
     */
    private record Turn(Layer layer, long most) {}

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
     * @param mostWork nodes of flows expanded on each level in the first turn, about
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
        for (Turn turn : turns()) {
            if (layers.contains(turn.layer) && turn.most > 0 && !exact.isProven() && !stop.getAsBoolean()) {
                run(turn, stop);
                tell();
                steps.add(new Step(turn.layer, elapsed(), exact.score(), exact.proven()));
            }
        }
        boolean timeIsUp = deadline.left().isZero();
        if (!stop.getAsBoolean() || PlanScore.isReady(graph, limits)) {
            PlanScore.check(graph, exact.levels(), limits, exact.pairs(), exact.score());
        }
        return SearchResult.of(Optimum.of(graph, exact, stop), timeIsUp);
    }

    /** Returns the layers in the order of their turns; some have a short turn first. */
    private List<Turn> turns() {
        // Steps are counted in one search, so that there are no more than the limit says.
        boolean stepsAreLimited = limits.steps() < Long.MAX_VALUE;
        return List.of(
                new Turn(Layer.QUICK_PLAN, 1),
                new Turn(Layer.ALL_LEVELS, 1),
                new Turn(Layer.LEVEL_BY_LEVEL, mostWork),
                new Turn(Layer.REPAIR, 1),
                new Turn(Layer.REGIONS, IN_REGIONS * mostWork),
                new Turn(Layer.LEVEL_BY_LEVEL, SECOND_TURN * mostWork),
                new Turn(Layer.REGIONS, SECOND_TURN * IN_REGIONS * mostWork),
                new Turn(Layer.LOCAL_SEARCH, stepsAreLimited ? 0 : FIRST_MOVES),
                new Turn(Layer.LEVEL_BY_LEVEL, THIRD_TURN * mostWork),
                new Turn(Layer.REGIONS, THIRD_TURN * IN_REGIONS * mostWork),
                new Turn(Layer.LOCAL_SEARCH, limits.steps() == 0 ? 0 : Long.MAX_VALUE));
    }

    /** Returns the layers that were reached, in order: after a proof, or when it was time to stop, none is. */
    public List<Step> steps() {
        return List.copyOf(steps);
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - started);
    }

    private void run(Turn turn, BooleanSupplier stop) {
        switch (turn.layer) {
            case QUICK_PLAN, REPAIR -> {
                // The search was given them.
            }
            case ALL_LEVELS -> exact.solveAllLevels(stop);
            case LEVEL_BY_LEVEL -> {
                while (exact.searchLevel(turn.most, stop)) {
                    tell();
                }
            }
            case REGIONS -> exact.improve(turn.most, stop);
            case LOCAL_SEARCH ->
                new LocalSearch(graph, exact.levels(), limits, deadline, cancellation)
                        .run(exact.pairs(), turn.most, pairs -> {
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
