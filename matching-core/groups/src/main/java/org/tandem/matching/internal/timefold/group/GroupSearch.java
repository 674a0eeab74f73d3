package org.tandem.matching.internal.timefold.group;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.solver.Solver;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.internal.group.GroupProblem;
import org.tandem.matching.internal.group.SeatBranching;
import org.tandem.matching.internal.host.ContextLoader;
import org.tandem.matching.internal.timefold.room.TimefoldRoom;
import org.tandem.matching.run.Cancellation;
import org.tandem.matching.run.Limits;
import org.tandem.matching.run.Progress;

/**
 * One search for groups, run by Timefold's solver with the phases of {@link GroupSolvers}. It stops as soon as the
 * composition is proven optimal.
 */
public final class GroupSearch {
    /** With more people, what any two are to each other would take too much memory. */
    private static final int MOST_PEOPLE = 2_500;
    /** The part of the time, in tenths, that a proof may take. */
    private static final int TENTHS_FOR_PROOF = 7;

    private final GroupProblem problem;
    private final int @Nullable [] start;
    private final Limits limits;
    private final Cancellation cancellation;
    private final Consumer<Progress> listener;
    private final boolean proving;
    private long started;

    /**
     * Prepares a search.
     *
     * @param start by party: the group where it is to start from, one that admits it; null: wherever the flow says
     * @param proving whether to look for a proof by whole groups, which takes its time
     */
    public GroupSearch(
            GroupProblem problem,
            int @Nullable [] start,
            Limits limits,
            Cancellation cancellation,
            Consumer<Progress> listener,
            boolean proving) {
        this.problem = problem;
        this.start = start;
        this.limits = limits;
        this.cancellation = cancellation;
        this.listener = listener;
        this.proving = proving && problem.people() <= MOST_PEOPLE;
    }

    /**
     * Searches until the composition is proven optimal, a limit is reached, or the search is cancelled; once only.
     *
     * @return what was found; empty if sizes and admissions alone leave no composition
     */
    public Optional<GroupSearchResult> run() {
        return run(System.nanoTime());
    }

    /**
     * The same, where the time limit began to run before.
     *
     * @param began when, by {@link System#nanoTime()}
     */
    public Optional<GroupSearchResult> run(long began) {
        started = began;
        ContextLoader host = ContextLoader.here();
        return TimefoldRoom.inside(() -> run(host));
    }

    private Optional<GroupSearchResult> run(ContextLoader host) {
        SeatBranching branching = new SeatBranching(problem);
        int @Nullable [] flow = branching.start();
        if (flow == null) {
            return Optional.empty();
        }
        GroupRun run = new GroupRun(
                branching,
                proving,
                () -> cancellation.isCancelled() || isTimeUp(),
                () -> elapsed().compareTo(limits.time().dividedBy(10).multipliedBy(TENTHS_FOR_PROOF)) >= 0,
                limits.steps());
        Grouping first = Grouping.of(problem, start == null ? flow : start);
        first.belongTo(run);
        Solver<Grouping> solver = GroupSolvers.of(problem, limits).buildSolver();
        Runnable terminate = solver::terminateEarly;
        run.stopBy(terminate);
        solver.addEventListener(event -> {
            HardSoftScore score = (HardSoftScore) event.getNewBestScore();
            host.run(() -> listener
                    .accept(new Progress(elapsed(), problem.people(), score.softScore(), run.bound())));
            run.stopIfDecided(score);
        });
        cancellation.onCancel(terminate);
        try {
            return Optional.of(result(solver.solve(first), run.bound(), run.isImpossible(), run.isProofCut()));
        } finally {
            cancellation.forget(terminate);
        }
    }

    /** Searches by Timefold's own phases alone, without start, bound and proof; for comparison. */
    public GroupSearchResult runTimefoldAlone() {
        started = System.nanoTime();
        SeatBranching branching = new SeatBranching(problem);
        return TimefoldRoom.inside(
                () -> result(
                        GroupSolvers.timefoldAlone(limits).buildSolver().solve(Grouping.of(problem)),
                        branching.bound(),
                        false,
                        false));
    }

    private boolean isTimeUp() {
        return elapsed().compareTo(limits.time()) >= 0;
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - started);
    }

    private GroupSearchResult result(Grouping best, long bound, boolean impossible, boolean isProofCut) {
        boolean timeIsUp = isTimeUp() || isProofCut;
        int[] groupOfParty = best.groupOfParty();
        long breaches = problem.breaches(groupOfParty);
        long points = problem.worth(groupOfParty);
        HardSoftScore score = best.getScore();
        HardSoftScore expected = HardSoftScore.of(-breaches, points);
        if (score != null && !score.equals(expected)) {
            throw new IllegalStateException(
                    "Timefold's score (" + score + ") is not what the groups add up to (" + expected + ").");
        }
        return new GroupSearchResult(
                groupOfParty, breaches, points, bound, impossible, timeIsUp);
    }
}
