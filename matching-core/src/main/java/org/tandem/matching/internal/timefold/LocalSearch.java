package org.tandem.matching.internal.timefold;

import ai.timefold.solver.core.api.score.BendableScore;
import ai.timefold.solver.core.api.solver.Solver;
import java.util.Objects;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.host.ContextLoader;
import org.tandem.matching.internal.model.Levels;
import org.tandem.matching.internal.timefold.room.TimefoldRoom;
import org.tandem.matching.run.Cancellation;
import org.tandem.matching.run.Deadline;
import org.tandem.matching.run.Limits;

/** Timefold's local search from a plan on, by {@linkplain ChainDraw chains}. It proves nothing. */
public final class LocalSearch {

    /** Takes better plans. */
    @FunctionalInterface
    public interface Plans {
        /**
         * Takes a plan that keeps everything hard, each better than the one before; on the searching thread.
         *
         * @param pairs ascending
         * @return whether to go on
         */
        boolean take(int[] pairs);
    }

    private final CompatibilityGraph graph;
    private final Levels levels;
    private final Limits limits;
    private final Deadline deadline;
    private final Cancellation cancellation;

    /**
     * Prepares a search.
     *
     * @param levels those of {@code graph}
     * @param limits of which the steps and the seed count
     * @param deadline when it ends at the latest
     * @param cancellation the same that ends the deadline
     */
    public LocalSearch(
            CompatibilityGraph graph, Levels levels, Limits limits, Deadline deadline, Cancellation cancellation) {
        this.graph = graph;
        this.levels = levels;
        this.limits = limits;
        this.deadline = deadline;
        this.cancellation = cancellation;
    }

    /**
     * Searches until the steps are done, the deadline comes, or whoever takes the plans has enough.
     *
     * @param pairs the plan to begin with, ascending
     */
    public void run(int[] pairs, Plans plans) {
        Seating start = Seating.of(graph, levels, pairs);
        // Timefold runs no phase where nothing can be moved, and warns.
        if (start.movableSeats() > 0) {
            ContextLoader host = ContextLoader.here();
            TimefoldRoom.inside(() -> solve(start, plans, host));
        }
    }

    private Seating solve(Seating start, Plans plans, ContextLoader host) {
        Solver<Seating> solver = Solvers.of(graph, limits, deadline.left());
        Runnable terminate = solver::terminateEarly;
        start.whenAtWork(() -> {
            if (deadline.isOver()) {
                terminate.run();
            }
        });
        solver.addEventListener(event -> {
            Seating better = event.getNewBestSolution();
            if (((BendableScore) event.getNewBestScore()).isFeasible()
                    && !host.call(() -> plans.take(better.pairs(graph)))) {
                terminate.run();
            }
        });
        cancellation.onCancel(terminate);
        try {
            return Objects.requireNonNull(solver.solve(start));
        } finally {
            cancellation.forget(terminate);
        }
    }
}
