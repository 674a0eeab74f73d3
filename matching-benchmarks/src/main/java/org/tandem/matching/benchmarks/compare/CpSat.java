package org.tandem.matching.benchmarks.compare;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import java.time.Duration;
import java.util.Optional;

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
    public PeerResult solve(Problem problem, Duration limit) {
        Loader.loadNativeLibraries();
        long places = 0;
        for (int ofMentor : problem.pairs().places()) {
            places += ofMentor;
        }
        Run run = new Run();
        if (places >= (long) problem.seats() * problem.mentees()) {
            Optional<PeerResult> answer = run.solve(problem, true, limit);
            if (answer.isPresent()) {
                return answer.orElseThrow();
            }
        }
        return run.solve(problem, false, limit).orElseThrow(() -> new IllegalStateException(
                "The problem (" + problem.name() + ") must have a plan.\nMaybe draw it with another seed."));
    }

    /** One or two attempts; the second is given the time that the first left. */
    private final class Run {
        private long building;
        private long solving;

        /** Returns what it found, or empty if it proves that there is no plan. */
        Optional<PeerResult> solve(Problem problem, boolean full, Duration limit) {
            long start = System.nanoTime();
            CpSatModel model = new CpSatModel(problem, full);
            long built = System.nanoTime();
            CpSolver solver = new CpSolver();
            solver.getParameters()
                    .setNumWorkers(workers)
                    .setMaxTimeInSeconds(Math.max(0, limit.toNanos() - solving) / 1e9);
            CpSolverStatus status = solver.solve(model.model());
            building += built - start;
            solving += System.nanoTime() - built;
            return switch (status) {
                case INFEASIBLE -> Optional.empty();
                case OPTIMAL, FEASIBLE -> Optional.of(PeerResult.of(
                        PeerResult.pairs(problem, pair -> solver.booleanValue(model.chosen()[pair])),
                        status == CpSolverStatus.OPTIMAL,
                        model.isPointsAlone() ? (long) Math.floor(solver.bestObjectiveBound() + 1e-6)
                                : PeerResult.NO_BOUND,
                        building,
                        solving));
                case UNKNOWN -> Optional.of(PeerResult.of(new int[0], false, PeerResult.NO_BOUND, building, solving));
                default -> throw new IllegalStateException("CP-SAT ended with (%s).".formatted(status));
            };
        }
    }
}
