package org.tandem.matching.benchmarks.compare.level;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tandem.matching.compatibility.CompatibilityGraph;

/** One of the MIP solvers that OR-Tools brings, level by level. */
public final class MipLevels implements LevelPeer {

    /** The MIP solvers that the Java package brings. */
    public enum Backend {
        /** HiGHS. */
        HIGHS,
        /** SCIP. */
        SCIP,
        /** CBC. */
        CBC
    }

    private static final double HALF = 0.5;

    private final Backend backend;

    /** Makes a peer. */
    public MipLevels(Backend backend) {
        this.backend = backend;
    }

    @Override
    public String name() {
        return backend.name();
    }

    @Override
    public LevelAnswer solve(CompatibilityGraph graph, Duration limit) {
        Loader.loadNativeLibraries();
        long start = System.nanoTime();
        LevelProgram program = LevelProgram.of(graph);
        MPSolver engine = MPSolver.createSolver(backend.name());
        Solver solver = new Solver(engine, program, graph.pairCount());
        return LevelRun.run(graph, program, solver, System.nanoTime() - start, limit);
    }

    private static final class Solver implements LevelRun.Solver {
        private final MPSolver solver;
        private final MPVariable[] columns;
        private final int pairs;

        Solver(MPSolver solver, LevelProgram program, int pairs) {
            this.solver = solver;
            this.pairs = pairs;
            columns = new MPVariable[program.columns()];
            for (int column = 0; column < columns.length; column++) {
                columns[column] = solver.makeIntVar((double) program.lower(column), (double) program.upper(column), "");
            }
            for (LevelProgram.Row row : program.rows()) {
                add(
                        row.terms(),
                        (double) row.lower(),
                        row.upper() == Long.MAX_VALUE ? MPSolver.infinity() : (double) row.upper());
            }
        }

        private void add(LevelProgram.Terms terms, double lower, double upper) {
            MPConstraint row = solver.makeConstraint(lower, upper);
            for (int at = 0; at < terms.columns().length; at++) {
                row.setCoefficient(columns[terms.columns()[at]], (double) terms.weights()[at]);
            }
        }

        @Override
        public Optional<LevelRun.Found> maximise(LevelProgram.Terms terms, Duration time) {
            MPObjective objective = solver.objective();
            objective.clear();
            for (int at = 0; at < terms.columns().length; at++) {
                objective.setCoefficient(columns[terms.columns()[at]], (double) terms.weights()[at]);
            }
            objective.setMaximization();
            solver.setTimeLimit(Math.max(1, time.toMillis()));
            MPSolverParameters parameters = new MPSolverParameters();
            parameters.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, 0);
            MPSolver.ResultStatus status = solve(parameters);
            return switch (status) {
                case OPTIMAL, FEASIBLE -> Optional.of(new LevelRun.Found(
                        IntStream.range(0, pairs)
                                .filter(pair -> columns[pair].solutionValue() > HALF)
                                .toArray(),
                        status == MPSolver.ResultStatus.OPTIMAL
                                ? Math.round(objective.value())
                                : (long) Math.floor(objective.bestBound() + 1e-5)));
                // CBC says infeasible, too, when its time is up before any plan; but the plan of the level before is one.
                case NOT_SOLVED, INFEASIBLE -> Optional.empty();
                default -> throw new IllegalStateException("The solver ended with (%s).".formatted(status));
            };
        }

        /** Time that is up before any plan is found has a number for a status that the Java package does not know. */
        private MPSolver.ResultStatus solve(MPSolverParameters parameters) {
            try {
                return solver.solve(parameters);
            } catch (IllegalArgumentException unknown) {
                return MPSolver.ResultStatus.NOT_SOLVED;
            }
        }

        @Override
        public void hold(LevelProgram.Terms terms, long value) {
            add(terms, (double) value, MPSolver.infinity());
        }
    }
}
