package org.tandem.matching.internal.timefold;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.Solver;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.SeatValues;
import org.tandem.matching.internal.exact.ExactSearch;
import org.tandem.matching.run.Cancellation;
import org.tandem.matching.run.Limits;
import org.tandem.matching.run.Progress;

/**
 * One search, run by Timefold's solver with the phases of {@link Solvers}. It stops as soon as the plan is proven optimal.
 */
public final class TimefoldSearch {
    private final CompatibilityGraph graph;
    private final SeatValues seatValues;
    private final Limits limits;
    private final boolean exactPhases;
    private final Consumer<Progress> listener;
    private final Cancellation cancellation;
    private long started;
    private @Nullable ExactSearch exact;

    /** Prepares a search. */
    public TimefoldSearch(
            CompatibilityGraph graph, Limits limits, Cancellation cancellation, Consumer<Progress> listener) {
        this(graph, limits, cancellation, listener, true);
    }

    /** Prepares a search; without exact phases, local search starts from an empty plan and nothing is proven. */
    TimefoldSearch(
            CompatibilityGraph graph,
            Limits limits,
            Cancellation cancellation,
            Consumer<Progress> listener,
            boolean exactPhases) {
        this.graph = graph;
        this.seatValues = new SeatValues(graph);
        this.limits = limits;
        this.cancellation = cancellation;
        this.listener = listener;
        this.exactPhases = exactPhases;
    }

    /** Searches until the plan is proven optimal, a limit is reached, or the search is cancelled; once only. */
    public SearchResult run() {
        started = System.nanoTime();
        Seating start = Seating.of(graph, seatValues);
        // Timefold runs no phase, so not the exact one either, where nothing can be moved.
        if (start.getSeats().stream().allMatch(Seat::isFixed) || cancellation.isCancelled()) {
            return result(start);
        }
        Run run = new Run(this::exact, new SeatMoves(graph), cancellation::isCancelled);
        start.belongTo(run);
        Solver<Seating> solver = Solvers.of(graph, limits, exactPhases).buildSolver();
        Runnable terminate = solver::terminateEarly;
        run.stopBy(terminate);
        solver.addEventListener(event -> {
            Seating better = event.getNewBestSolution();
            listener.accept(progress(better));
            run.stopIfOptimal(better.pairs(graph), (HardMediumSoftScore) event.getNewBestScore());
        });
        cancellation.onCancel(terminate);
        try {
            return result(solver.solve(start));
        } finally {
            cancellation.forget(terminate);
        }
    }

    private ExactSearch exact() {
        if (exact == null) {
            exact = new ExactSearch(graph, seatValues, limits.seed());
        }
        return exact;
    }

    private Progress progress(Seating seating) {
        long matched = seating.getSeats().stream()
                .filter(seat -> seat.getMentor() != null)
                .count();
        HardMediumSoftScore score = seating.getScore();
        long points = score == null ? 0 : score.softScore();
        long bound = exact == null ? Long.MAX_VALUE : exact.pointsBound(exact.seatValueOf(seating.pairs(graph)));
        return new Progress(elapsed(), matched, points, bound);
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - started);
    }

    /** Adds up the plan without Timefold and compares: two ways to count must give one result. */
    private SearchResult result(Seating best) {
        boolean timeIsUp = elapsed().compareTo(limits.time()) >= 0;
        int[] pairs = best.pairs(graph);
        ExactSearch known = exact();
        long charges = known.charges(pairs);
        long points = -charges;
        for (int pair : pairs) {
            points += graph.points(pair);
        }
        long seatValue = known.seatValueOf(pairs);
        HardMediumSoftScore score = best.getScore();
        HardMediumSoftScore expected = HardMediumSoftScore.of(0, medium(best, pairs), points);
        if (score != null && !score.equals(expected)) {
            throw new IllegalStateException(
                    "Timefold's score (" + score + ") is not what the plan adds up to (" + expected + ").");
        }
        boolean proven = exactPhases && known.isOptimal(seatValue, points);
        return new SearchResult(
                pairs, points, charges, known.mostMatches(), known.pointsBound(seatValue), proven, timeIsUp);
    }

    /** Returns minus the values of the empty seats, plus that of the first places filled. */
    private long medium(Seating seating, int[] pairs) {
        long medium = 0;
        for (Seat seat : seating.getSeats()) {
            medium -= seat.getMentor() == null ? seat.getValue() : 0;
        }
        int[] matched = new int[graph.mentorCount()];
        for (int pair : pairs) {
            medium += seatValues.placesFilled(graph.mentor(pair), ++matched[graph.mentor(pair)])
                    - seatValues.placesFilled(graph.mentor(pair), matched[graph.mentor(pair)] - 1);
        }
        return medium;
    }
}
