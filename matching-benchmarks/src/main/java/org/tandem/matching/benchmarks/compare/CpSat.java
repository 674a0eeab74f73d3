package org.tandem.matching.benchmarks.compare;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import java.time.Duration;

/**
 * CP-SAT, with a worker for each processor and no hint. What counts before points is put to it in the form that serves it
 * best: first it is told that all seats are filled, so that only points are left; no plan fills more. Where it refutes
 * that, or the places alone do, weights join the levels for the time that is left. See {@link CpSatModel} for the rules.
 * Loading the native library and building models are not part of the time it solves.
 */
final class CpSat implements Peer {

    private final int workers = Runtime.getRuntime().availableProcessors();

    @Override
    public String name() {
        return "CP-SAT";
    }

    @Override
    public Answer solve(Problem problem, Duration limit) {
        Loader.loadNativeLibraries();
        long places = 0;
        for (int ofMentor : problem.pairs().places()) {
            places += ofMentor;
        }
        Answer refuted = Answer.of(new int[0], false, Answer.NO_BOUND, 0, 0);
        if (places >= (long) problem.seats() * problem.mentees()) {
            Answer full = solve(problem, true, limit, refuted);
            if (full != refuted) {
                return full;
            }
        }
        return solve(problem, false, limit, refuted);
    }

    /** Returns {@code refuted} itself if there is no plan that fills all seats. */
    private Answer solve(Problem problem, boolean full, Duration limit, Answer refuted) {
        long start = System.nanoTime();
        CpSatModel model = new CpSatModel(problem, full);
        long built = System.nanoTime();
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(workers).setMaxTimeInSeconds(limit.toNanos() / 1e9);
        CpSolverStatus status = solver.solve(model.model());
        long solved = System.nanoTime();
        boolean proven = status == CpSolverStatus.OPTIMAL;
        return switch (status) {
            case INFEASIBLE -> {
                if (full) {
                    yield refuted;
                }
                throw new IllegalStateException(
                        "The problem (" + problem.name() + ") must have a plan.\nMaybe draw it with another seed.");
            }
            case OPTIMAL, FEASIBLE -> Answer.of(
                    Answer.pairs(problem, pair -> solver.booleanValue(model.chosen()[pair])),
                    proven,
                    full && model.isPointsAlone() ? (long) Math.floor(solver.bestObjectiveBound() + 1e-6)
                            : Answer.NO_BOUND,
                    built - start,
                    solved - built);
            case UNKNOWN -> Answer.of(new int[0], false, Answer.NO_BOUND, built - start, solved - built);
            default -> throw new IllegalStateException("CP-SAT ended with (%s).".formatted(status));
        };
    }
}
