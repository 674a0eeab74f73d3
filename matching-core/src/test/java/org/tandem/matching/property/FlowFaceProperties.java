package org.tandem.matching.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tandem.matching.internal.flow.FlowCases;
import org.tandem.matching.internal.flow.FlowFace;
import org.tandem.matching.internal.flow.FlowOutcome;
import org.tandem.matching.internal.flow.FlowProblem;
import org.tandem.matching.internal.flow.FlowSolver;

/** Faces of optima, against trying every choice. */
class FlowFaceProperties {
    private static final byte BARRED = 1;
    private static final byte FIXED = 2;

    @Property(tries = 1_500)
    void everyChoiceOfAFaceIsOptimalAndEveryOptimumIsInIt(@ForAll long seed) {
        FlowProblem problem = FlowCases.network(seed, 9);
        if (!(FlowSolver.solve(problem) instanceof FlowOutcome.Optimal optimum)) {
            return;
        }
        FlowFace face = FlowFace.of(problem, optimum, problem.levels());
        Share.atLeast(35, "some pairs are free", IntStream.range(0, problem.edges()).anyMatch(face::isFree));
        Share.atLeast(30, "some pairs are decided",
                IntStream.range(0, problem.edges()).anyMatch(e -> !face.isFree(e) && optimum.decision()[e] == 0));
        var random = new SplittableRandom(seed);
        long[] points = new long[problem.edges()];
        for (int e = 0; e < points.length; e++) {
            points[e] = -random.nextInt(2);
        }
        FlowProblem narrowed = problem.byPoints(face, points, 0);
        FlowSolver solver = new FlowSolver(narrowed);
        assertThat(solver.reoptimise()).isTrue();
        FlowSolverProperties.check(narrowed, solver);

        byte[] exactly = new byte[points.length];
        for (int e = 0; e < points.length; e++) {
            exactly[e] = solver.isChosen(e) ? FIXED : BARRED;
        }
        assertThat(totals(problem, optimum, exactly)).isEqualTo(optimum.totals());
        for (int e = 0; e < points.length; e++) {
            byte[] otherwise = optimum.decision().clone();
            if (otherwise[e] == 0 && !face.isFree(e)) {
                otherwise[e] = face.decision()[e] == FIXED ? BARRED : FIXED;
                assertThat(totals(problem, optimum, otherwise)).isNotEqualTo(optimum.totals());
            }
        }
    }

    @Property(tries = 500)
    void amongOptimaTheOneWithTheBestLoadsIsFound(@ForAll long seed) {
        FlowProblem problem = FlowCases.network(seed, 9);
        if (!(FlowSolver.solve(problem) instanceof FlowOutcome.Optimal optimum)) {
            return;
        }
        FlowFace face = FlowFace.of(problem, optimum, problem.levels());
        FlowSolver solver = new FlowSolver(problem.byLoads(face));

        assertThat(solver.reoptimise()).isTrue();
        assertThat(solver.total(0)).isEqualTo(FlowCases.mostByLoads(problem, optimum));
        Share.atLeast(6, "loads have values", solver.total(0) != 0);
        Share.atLeast(35, "there are several optima", IntStream.range(0, problem.edges()).anyMatch(face::isFree));
    }

    private static long[] totals(FlowProblem problem, FlowOutcome.Optimal optimum, byte[] decision) {
        return FlowCases.bestTotals(problem, decision, optimum.points(), optimum.most());
    }
}
