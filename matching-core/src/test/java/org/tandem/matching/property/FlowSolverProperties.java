package org.tandem.matching.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tandem.matching.internal.flow.FlowCases;
import org.tandem.matching.internal.flow.FlowCertificate;
import org.tandem.matching.internal.flow.FlowOutcome;
import org.tandem.matching.internal.flow.FlowProblem;
import org.tandem.matching.internal.flow.FlowSolver;
import org.tandem.matching.internal.flow.FlowState;

/** The solver against trying every choice. */
class FlowSolverProperties {

    @Property(tries = 2_000)
    void findsTheBestOfAllChoicesAndProvesIt(@ForAll long seed) {
        FlowProblem problem = FlowCases.network(seed, 10);
        var solver = new FlowSolver(problem);
        solver.reoptimise();
        check(problem, solver);
    }

    /** The proof is all that can be checked here; it is independent of how the optimum was found. */
    @Property(tries = 100)
    void provesTheBestUnderNestedQuotasAndStaysThere(@ForAll long seed) {
        FlowProblem problem = FlowCases.quotas(seed);
        var random = new SplittableRandom(~seed);
        var solver = new FlowSolver(problem);
        for (int change = 0; change < 4; change++) {
            assertThat(solver.reoptimise()).isTrue();
            assertThat(solver.outcome())
                    .isInstanceOfSatisfying(
                            FlowOutcome.Optimal.class,
                            optimum -> assertThat(FlowCertificate.proves(problem, optimum)).isTrue());
            solver.setMost(random.nextInt(problem.nodes()), random.nextInt(5));
        }
    }

    @Property(tries = 700)
    void staysAtTheBestThroughAnyChange(@ForAll long seed) {
        FlowProblem problem = FlowCases.network(seed, 9);
        var random = new SplittableRandom(~seed);
        var solver = new FlowSolver(problem);
        FlowState saved = null;
        if (random.nextInt(4) == 0) {
            change(random, problem, solver);
        }
        for (int change = 0; change < 12; change++) {
            boolean savable = solver.reoptimise();
            check(problem, solver);
            if (savable && random.nextInt(4) == 0) {
                saved = solver.newState();
                solver.save(saved);
            } else if (saved != null && random.nextInt(4) == 0) {
                solver.restore(saved);
                solver.reoptimise();
                check(problem, solver);
            }
            for (int k = random.nextInt(3); k >= 0; k--) {
                change(random, problem, solver);
            }
        }
    }

    /** Where levels can carry into each other, a result is right or refused. */
    @Property(tries = 700)
    void isNeverWrongWhereLevelsCanCarry(@ForAll long seed) {
        FlowProblem problem = FlowCases.network(seed, 10);
        var solver = FlowCases.carrying(problem);
        try {
            solver.reoptimise();
        } catch (ArithmeticException carried) {
            return;
        }
        check(problem, solver);
    }

    private static void change(SplittableRandom random, FlowProblem problem, FlowSolver solver) {
        int node = random.nextInt(problem.nodes());
        if (problem.edges() == 0 || random.nextInt(4) == 0) {
            solver.setMost(node, problem.least(node) + random.nextInt(4));
            return;
        }
        int edge = random.nextInt(problem.edges());
        switch (random.nextInt(6)) {
            case 0 -> solver.bar(edge);
            case 1 -> solver.fix(edge);
            case 2, 3 -> solver.release(edge);
            default -> solver.setPoints(edge, random.nextInt(-30, 1001));
        }
    }

    static void check(FlowProblem problem, FlowSolver solver) {
        switch (solver.outcome()) {
            case FlowOutcome.Optimal optimum -> {
                assertThat(FlowCertificate.proves(problem, optimum)).isTrue();
                assertThat(optimum.totals())
                        .isEqualTo(FlowCases.bestTotals(problem, optimum.decision(), optimum.points(), optimum.most()));
            }
            case FlowOutcome.Infeasible infeasible -> {
                assertThat(FlowCertificate.proves(problem, infeasible)).isTrue();
                assertThat(FlowCases.bestTotals(
                        problem, infeasible.decision(), new long[problem.edges()], infeasible.most()))
                        .isNull();
            }
        }
    }
}
