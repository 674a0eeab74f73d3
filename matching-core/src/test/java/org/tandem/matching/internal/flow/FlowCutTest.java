package org.tandem.matching.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FlowCutTest {

    private static FlowOutcome.Infeasible cut(FlowBuilder builder) {
        FlowProblem problem = builder.build();
        var cut = (FlowOutcome.Infeasible) FlowSolver.solve(problem);
        assertThat(FlowCertificate.proves(problem, cut)).isTrue();
        return cut;
    }

    private static FlowBuilder twoByTwo() {
        return FlowProblem.builder(2, 2, new int[] {0, 2, 4}, new int[] {0, 1, 0, 1}, new long[] {9, 1, 8, 4});
    }

    @Test
    void whoMustHaveMoreThanPairsAllowIsInsideAlone() {
        assertThat(cut(twoByTwo().bar(0).limits(0, 2, 2)).inside())
                .containsExactly(true, false, false, false, false);
        assertThat(cut(twoByTwo().bar(0).bar(1).limits(0, 1, 2)).inside())
                .containsExactly(true, false, false, false, false);
        assertThat(cut(twoByTwo().bar(0).bar(2).limits(2, 1, 2)).inside())
                .containsExactly(true, true, false, true, true);
    }

    @Test
    void everyImpossibleChangeIsProven() {
        int impossible = 0;
        int pairs = 0;
        for (long seed = 0; seed < 400; seed++) {
            FlowProblem problem = FlowCases.network(seed, 7);
            var random = new SplittableRandom(~seed);
            var solver = new FlowSolver(problem);
            for (int step = 0; step < 6; step++) {
                boolean feasible = solver.reoptimise();
                FlowOutcome outcome = solver.outcome();
                assertThat(outcome instanceof FlowOutcome.Optimal).isEqualTo(feasible);
                if (outcome instanceof FlowOutcome.Infeasible cut) {
                    impossible++;
                    assertThat(FlowCertificate.proves(problem, cut)).isTrue();
                    assertThat(FlowCases.bestTotals(
                            problem, cut.decision(), new long[problem.edges()], cut.most()))
                            .isNull();
                } else if (outcome instanceof FlowOutcome.Optimal optimum) {
                    assertThat(FlowCertificate.proves(problem, optimum)).isTrue();
                    assertThat(optimum.totals())
                            .isEqualTo(FlowCases.bestTotals(
                                    problem, optimum.decision(), optimum.points(), optimum.most()));
                }
                if (problem.edges() > 0 && random.nextBoolean()) {
                    pairs++;
                    int edge = random.nextInt(problem.edges());
                    switch (random.nextInt(3)) {
                        case 0 -> solver.bar(edge);
                        case 1 -> solver.fix(edge);
                        default -> solver.setPoints(edge, random.nextInt(-30, 1001));
                    }
                } else {
                    int node = random.nextInt(problem.nodes());
                    solver.setMost(node, problem.least(node) + random.nextInt(3));
                }
            }
        }
        assertThat(impossible).isGreaterThan(300);
        assertThat(pairs).isGreaterThan(300);
    }
}
