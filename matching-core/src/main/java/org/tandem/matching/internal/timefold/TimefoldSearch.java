package org.tandem.matching.internal.timefold;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.phase.PhaseConfig;
import ai.timefold.solver.core.config.phase.custom.CustomPhaseConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.SeatValues;
import org.tandem.matching.internal.exact.Relaxation;
import org.tandem.matching.run.Cancellation;
import org.tandem.matching.run.Limits;
import org.tandem.matching.run.Progress;

/**
 * One search: Timefold's solver with our phases. The exact phase seats everybody as the relaxation says; where that is not
 * yet a proven optimum, local search goes on until a limit is reached.
 */
public final class TimefoldSearch {
    private static final Logger LOG = LoggerFactory.getLogger(TimefoldSearch.class);

    private final CompatibilityGraph graph;
    private final SeatValues seatValues;
    private final Limits limits;
    private final boolean exact;
    private final AtomicReference<@Nullable Relaxation> bound = new AtomicReference<>();

    /** Prepares a search that begins with the exact phase. */
    public TimefoldSearch(CompatibilityGraph graph, Limits limits) {
        this(graph, limits, true);
    }

    /** Prepares a search; without the exact phase, local search starts from an empty plan and nothing is proven. */
    TimefoldSearch(CompatibilityGraph graph, Limits limits, boolean exact) {
        this.graph = graph;
        this.seatValues = new SeatValues(graph);
        this.limits = limits;
        this.exact = exact;
    }

    /** Searches until the plan is proven optimal, a limit is reached, or the search is cancelled. */
    public SearchResult run(Cancellation cancellation, Consumer<Progress> listener) {
        long started = System.nanoTime();
        Seating start = Seating.of(graph, seatValues);
        // Timefold runs no phase, so not the exact one either, where nothing can be moved.
        if (start.getSeats().stream().allMatch(Seat::isFixed)) {
            relax();
            return result(start, false);
        }
        if (cancellation.isCancelled()) {
            return result(start, false);
        }
        AtomicReference<Runnable> stop = new AtomicReference<>(() -> {});
        Solver<Seating> solver = SolverFactory.<Seating>create(config(cancellation, () -> stop.get().run())).buildSolver();
        stop.set(solver::terminateEarly);
        solver.addEventListener(event -> listener.accept(progress(event.getNewBestSolution(), started)));
        Runnable terminate = solver::terminateEarly;
        cancellation.onCancel(terminate);
        try {
            Seating best = solver.solve(start);
            return result(best, System.nanoTime() - started >= limits.time().toNanos());
        } finally {
            cancellation.forget(terminate);
        }
    }

    private SolverConfig config(Cancellation cancellation, Runnable stop) {
        List<PhaseConfig> phases = new ArrayList<>();
        if (exact) {
            phases.add(new CustomPhaseConfig()
                    .withCustomPhaseCommandList(List.of(new ExactPhase(graph, this::relax, cancellation::isCancelled, stop))));
        }
        phases.add(new LocalSearchPhaseConfig()
                .withTerminationConfig(new TerminationConfig()
                        .withStepCountLimit((int) Math.min(Integer.MAX_VALUE, limits.steps()))));
        return new SolverConfig()
                .withSolutionClass(Seating.class)
                .withEntityClasses(Seat.class)
                .withConstraintProviderClass(MatchingConstraints.class)
                .withRandomSeed(limits.seed())
                .withTerminationSpentLimit(limits.time())
                .withPhaseList(phases);
    }

    private Relaxation relax() {
        Relaxation relaxation = Relaxation.of(graph, seatValues);
        LOG.debug(
                "The relaxation fills {} of {} seats with {} points.",
                relaxation.pairs().length,
                graph.openSeats(),
                relaxation.points());
        bound.set(relaxation);
        return relaxation;
    }

    private Progress progress(Seating seating, long started) {
        long matched = seating.getSeats().stream()
                .filter(seat -> seat.getMentor() != null)
                .count();
        long points = seating.getSeats().stream().mapToLong(Seat::getPoints).sum();
        return new Progress(Duration.ofNanos(System.nanoTime() - started), matched, points);
    }

    /** Adds up the plan without Timefold and compares: two ways to count must give one result. */
    private SearchResult result(Seating best, boolean timeIsUp) {
        int[] pairs = best.pairs(graph);
        long points = 0;
        for (int pair : pairs) {
            points += graph.points(pair);
        }
        long empty = best.getSeats().stream()
                .filter(seat -> seat.getMentor() == null)
                .mapToLong(Seat::getValue)
                .sum();
        HardMediumSoftScore score = best.getScore();
        if (score != null && !score.equals(HardMediumSoftScore.of(0, -empty, points))) {
            throw new IllegalStateException("Timefold's score (" + score + ") is not what the plan adds up to (0hard/-"
                    + empty + "medium/" + points + "soft).");
        }
        return new SearchResult(pairs, seatValues.most() - empty, points, bound.get(), timeIsUp);
    }
}
