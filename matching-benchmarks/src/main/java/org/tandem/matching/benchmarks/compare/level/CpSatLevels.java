package org.tandem.matching.benchmarks.compare.level;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tandem.matching.compatibility.CompatibilityGraph;

/** CP-SAT, level by level, each beginning from the plan of the former. */
public final class CpSatLevels implements LevelPeer {
    private final int workers;

    /** Makes a peer with so many workers, at least 1. */
    public CpSatLevels(int workers) {
        this.workers = workers;
    }

    @Override
    public String name() {
        return "CP-SAT";
    }

    @Override
    public LevelAnswer solve(CompatibilityGraph graph, Duration limit) {
        Loader.loadNativeLibraries();
        long start = System.nanoTime();
        LevelProgram program = LevelProgram.of(graph);
        Solver solver = new Solver(program, graph.pairCount(), workers);
        return LevelRun.run(graph, program, solver, System.nanoTime() - start, limit);
    }

    private static final class Solver implements LevelRun.Solver {
        private final CpModel model = new CpModel();
        private final IntVar[] columns;
        private final int pairs;
        private final int workers;

        Solver(LevelProgram program, int pairs, int workers) {
            this.pairs = pairs;
            this.workers = workers;
            columns = new IntVar[program.columns()];
            for (int column = 0; column < columns.length; column++) {
                columns[column] = program.upper(column) == 1 && program.lower(column) == 0
                        ? model.newBoolVar("")
                        : model.newIntVar(program.lower(column), program.upper(column), "");
            }
            program.rows().forEach(this::add);
        }

        private void add(LevelProgram.Row row) {
            int[] of = row.terms().columns();
            boolean atMostOne = row.upper() == 1
                    && row.lower() == 0
                    && Arrays.stream(row.terms().weights()).allMatch(weight -> weight == 1)
                    && Arrays.stream(of).allMatch(column -> columns[column] instanceof BoolVar);
            if (atMostOne) {
                model.addAtMostOne(Arrays.stream(of)
                        .mapToObj(column -> (BoolVar) columns[column])
                        .toArray(BoolVar[]::new));
            } else {
                model.addLinearConstraint(sum(row.terms()), row.lower(), row.upper());
            }
        }

        private LinearExpr sum(LevelProgram.Terms terms) {
            return LinearExpr.weightedSum(
                    Arrays.stream(terms.columns())
                            .mapToObj(column -> columns[column])
                            .toArray(IntVar[]::new),
                    terms.weights());
        }

        @Override
        public Optional<LevelRun.Found> maximise(LevelProgram.Terms objective, Duration time) {
            model.maximize(sum(objective));
            CpSolver solver = new CpSolver();
            solver.getParameters().setNumWorkers(workers).setMaxTimeInSeconds(time.toNanos() / 1e9);
            CpSolverStatus status = solver.solve(model);
            return switch (status) {
                case OPTIMAL, FEASIBLE -> {
                    model.clearHints();
                    for (IntVar column : columns) {
                        model.addHint(column, solver.value(column));
                    }
                    yield Optional.of(new LevelRun.Found(
                            IntStream.range(0, pairs)
                                    .filter(pair -> solver.value(columns[pair]) == 1)
                                    .toArray(),
                            (long) Math.floor(solver.bestObjectiveBound() + 1e-6)));
                }
                case UNKNOWN -> Optional.empty();
                default -> throw new IllegalStateException("CP-SAT ended with (%s).".formatted(status));
            };
        }

        @Override
        public void hold(LevelProgram.Terms objective, long value) {
            model.addGreaterOrEqual(sum(objective), value);
        }
    }
}
