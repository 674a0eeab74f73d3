package org.tandem.matching.internal.timefold;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.Solver;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.SeatValues;
import org.tandem.matching.internal.branch.BoundedSearch;
import org.tandem.matching.internal.exact.ExactPlan;
import org.tandem.matching.internal.exact.LevelQualities;
import org.tandem.matching.internal.exact.Optimum;
import org.tandem.matching.internal.exact.Valuation;
import org.tandem.matching.internal.exact.Worth;
import org.tandem.matching.internal.host.ContextLoader;
import org.tandem.matching.internal.model.LexScore;
import org.tandem.matching.internal.relax.Clashes;
import org.tandem.matching.internal.timefold.Solvers.Course;
import org.tandem.matching.internal.timefold.room.TimefoldRoom;
import org.tandem.matching.plan.LevelQuality;
import org.tandem.matching.policy.Objective;
import org.tandem.matching.run.Cancellation;
import org.tandem.matching.run.Deadline;
import org.tandem.matching.run.Limits;
import org.tandem.matching.run.Progress;

/**
 * One search, run by Timefold's solver with the phases of {@link Solvers}. It stops as soon as the plan is proven optimal.
 */
public final class TimefoldSearch {
    private final CompatibilityGraph graph;
    private final SeatValues seatValues;
    private final Limits limits;
    private final Deadline deadline;
    private final Course course;
    private final Consumer<Progress> listener;
    private final Cancellation cancellation;
    private final Valuation valuation;
    private final BoundedSearch exact;
    private long started;
    private @Nullable Function<BooleanSupplier, ExactPlan> planner;
    private @Nullable ExactPlan found;

    /**
     * Prepares a search for the most points.
     *
     * @param limits of which the steps and the seed count
     * @param deadline when it ends at the latest
     * @param cancellation the same that ends the deadline
     */
    public TimefoldSearch(
            CompatibilityGraph graph,
            Limits limits,
            Deadline deadline,
            Cancellation cancellation,
            Consumer<Progress> listener) {
        this(graph, limits, deadline, cancellation, listener, Course.SEARCH);
    }

    /**
     * Prepares to seat and score the plan that an objective determines.
     *
     * @param limits of which the steps and the seed count
     * @param deadline when it ends at the latest
     * @param cancellation the same that ends the deadline
     * @param planner finds that plan, and asks again and again whether it must end early
     */
    public TimefoldSearch(
            CompatibilityGraph graph,
            Limits limits,
            Deadline deadline,
            Cancellation cancellation,
            Consumer<Progress> listener,
            Function<BooleanSupplier, ExactPlan> planner) {
        this(graph, limits, deadline, cancellation, listener, Course.EXACT_PLAN);
        this.planner = planner;
    }

    /** Prepares a search; without exact phases, local search starts from an empty plan and nothing is proven. */
    TimefoldSearch(
            CompatibilityGraph graph,
            Limits limits,
            Cancellation cancellation,
            Consumer<Progress> listener,
            boolean exactPhases) {
        this(
                graph,
                limits,
                Deadline.in(limits.time()).orWhen(cancellation),
                cancellation,
                listener,
                exactPhases ? Course.SEARCH : Course.LOCAL_SEARCH_ALONE);
    }

    private TimefoldSearch(
            CompatibilityGraph graph,
            Limits limits,
            Deadline deadline,
            Cancellation cancellation,
            Consumer<Progress> listener,
            Course course) {
        this.graph = graph;
        this.seatValues = new SeatValues(graph);
        valuation = new Valuation(graph, seatValues);
        exact = Optimum.search(graph);
        this.limits = limits;
        this.deadline = deadline;
        this.cancellation = cancellation;
        this.listener = listener;
        this.course = course;
    }

    /** Searches until the plan is proven optimal, a limit is reached, or the search is cancelled; once only. */
    public SearchResult run() {
        started = System.nanoTime();
        ContextLoader host = ContextLoader.here();
        return TimefoldRoom.inside(() -> run(host));
    }

    private SearchResult run(ContextLoader host) {
        if (deadline.isOver()) {
            return quickPlan();
        }
        Seating start = Seating.of(graph, seatValues);
        // Timefold runs no phase where nothing can be moved.
        if (start.getSeats().stream().allMatch(Seat::isFixed)) {
            exact.run(Long.MAX_VALUE, deadline::isOver);
            return result(start);
        }
        Run run = new Run(exact, this::plan, new SeatMoves(graph), deadline::isOver);
        start.belongTo(run);
        Solver<Seating> solver = Solvers.of(graph, limits, deadline.left(), course);
        Runnable terminate = solver::terminateEarly;
        run.stopBy(terminate);
        solver.addEventListener(event -> {
            Seating better = event.getNewBestSolution();
            host.run(() -> listener.accept(progress(better)));
            run.take(better.pairs(graph), (HardMediumSoftScore) event.getNewBestScore());
        });
        cancellation.onCancel(terminate);
        try {
            // Nothing ends Timefold while it prepares, which takes long where there are many people.
            return deadline.isOver() ? quickPlan() : result(solver.solve(start));
        } finally {
            cancellation.forget(terminate);
        }
    }

    private SearchResult quickPlan() {
        return result(Optimum.of(graph, exact, deadline::isOver), deadline.left().isZero());
    }

    private ExactPlan plan(BooleanSupplier stop) {
        ExactPlan plan = Objects.requireNonNull(planner, "This search has no plan of its own.").apply(stop);
        found = plan;
        return plan;
    }

    private Progress progress(Seating seating) {
        long matched = seating.getSeats().stream()
                .filter(seat -> seat.getMentor() != null)
                .count();
        HardMediumSoftScore score = seating.getScore();
        long points = score == null ? 0 : score.softScore();
        return new Progress(elapsed(), matched, points, pointsBound(seating.pairs(graph)));
    }

    /**
     * Returns points that no plan exceeds which serves the mentees as well as these pairs; the greatest long as long as none are
     * known, or a plan that serves them better is.
     */
    private long pointsBound(int[] pairs) {
        int points = exact.levels().points();
        return exact.proven() < points
                || exact.levels().score(pairs, 0).common(exact.score()) < points
                        ? Long.MAX_VALUE
                        : exact.bound(points);
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - started);
    }

    /** Adds up the plan without Timefold and compares: two ways to count must give one result. */
    private SearchResult result(Seating best) {
        boolean timeIsUp = deadline.left().isZero();
        requireSameScore(best);
        int[] seated = best.pairs(graph);
        if (course == Course.SEARCH) {
            // The exact side has a plan however little time there was, even if there was none to seat it.
            exact.take(seated);
            return result(Optimum.of(graph, exact, deadline::isOver), timeIsUp);
        }
        Optimum known = Optimum.of(graph, exact, deadline::isOver);
        boolean exactPlan = course == Course.EXACT_PLAN && isExactPlan(seated);
        ExactPlan own = found;
        boolean proven = exactPlan && own != null && own.proven();
        if (course == Course.EXACT_PLAN && own == null) {
            // There was no time for the objective's own plan, but the quick one is better than none.
            seated = exact.pairs();
        }
        Worth worth = valuation.worth(seated);
        // No plan as good by an objective of its own has other points.
        long bound = proven ? worth.points() : known.bound();
        return new SearchResult(
                seated,
                worth.points(),
                valuation.charges(seated),
                known.mostMatches(),
                bound,
                proven,
                levels(seated, exactPlan, known.mostMatches()),
                timeIsUp);
    }

    /** Compares a plan that an objective of its own determines, or local search alone has found, with any other. */
    private List<LevelQuality> levels(int[] seated, boolean exactPlan, long mostMatches) {
        LexScore score = exact.levels().score(seated, new Clashes(graph).charges(seated));
        long[] bounds = new long[exact.levels().count()];
        Arrays.fill(bounds, Long.MAX_VALUE);
        if (exactPlan && graph.objective().aim() == Objective.Aim.WORST_OFF_FIRST) {
            // The worst off come first among the plans that are best on all levels before the points.
            System.arraycopy(score.values(), 0, bounds, 0, exact.levels().points());
        }
        return LevelQualities.of(exact.levels(), score, bounds, mostMatches);
    }

    private static SearchResult result(Optimum found, boolean timeIsUp) {
        return new SearchResult(
                found.pairs(),
                found.points(),
                found.charges(),
                found.mostMatches(),
                found.bound(),
                found.proven(),
                found.levels(),
                timeIsUp);
    }

    private void requireSameScore(Seating best) {
        int[] pairs = best.pairs(graph);
        HardMediumSoftScore score = best.getScore();
        HardMediumSoftScore expected =
                HardMediumSoftScore.of(0, medium(best, pairs), valuation.worth(pairs).points());
        if (score != null && !score.equals(expected)) {
            throw new IllegalStateException(
                    "Timefold's score (" + score + ") is not what the plan adds up to (" + expected + ").");
        }
    }

    private boolean isExactPlan(int[] pairs) {
        ExactPlan plan = found;
        if (plan == null && !deadline.isOver()) {
            // Timefold ran no phase, as there was nothing to move.
            plan = plan(deadline::isOver);
        }
        return plan != null && Arrays.equals(plan.pairs(), pairs);
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
