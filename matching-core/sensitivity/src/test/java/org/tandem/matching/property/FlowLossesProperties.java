package org.tandem.matching.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.flow.FlowProblem;
import org.tandem.matching.internal.flow.FlowSolver;
import org.tandem.matching.internal.losses.FlowLosses;
import org.tandem.matching.internal.model.SeatValues;
import org.tandem.matching.internal.relax.Relaxation;

/** The nearest choices to an optimum, against the flow solved anew without the pair, or with it. */
class FlowLossesProperties {
    @Provide
    Arbitrary<ProgrammeCase> coupled() {
        return Programmes.coupled();
    }

    @Provide
    Arbitrary<ProgrammeCase> medium() {
        return Programmes.medium();
    }

    @Property(tries = 40)
    void withQuotasAndLoads(@ForAll("coupled") ProgrammeCase drawn) {
        check(drawn);
    }

    @Property(tries = 4)
    void ofCohorts(@ForAll("medium") ProgrammeCase drawn) {
        check(drawn);
    }

    private static void check(ProgrammeCase drawn) {
        CompatibilityGraph graph = Compatibility.of(drawn.programme(), drawn.policy().policy()).graph();
        FlowProblem problem = Relaxation.problem(graph, new SeatValues(graph));
        FlowSolver solver = FlowSolver.certain(problem);
        assertThat(solver.reoptimise()).isTrue();
        long[] best = totals(problem, solver);
        FlowLosses losses = FlowLosses.of(problem, new int[0]);
        assertThat(totals(problem, choice(problem, losses.optimum()))).isEqualTo(best);
        boolean[] told = new boolean[graph.pairCount()];
        losses.nearest(IntStream.range(0, graph.pairCount()).toArray(), (pair, changed) -> {
            told[pair] = true;
            boolean isIn = Arrays.binarySearch(losses.optimum(), pair) >= 0;
            FlowSolver other = FlowSolver.certain(problem);
            if (isIn && !graph.isFixed(pair)) {
                other.bar(pair);
            } else {
                other.fix(pair);
            }
            boolean possible = other.reoptimise() && !(isIn && graph.isFixed(pair));
            assertThat(changed != null).isEqualTo(possible);
            boolean asGood = possible && Arrays.equals(totals(problem, other), best);
            assertThat(losses.isInEvery(pair)).isEqualTo(isIn && !asGood);
            assertThat(losses.isInSome(pair)).isEqualTo(isIn || asGood);
            if (changed != null) {
                int[] near = IntStream.concat(IntStream.of(losses.optimum()), IntStream.of(changed))
                        .filter(one -> isIn(losses.optimum(), one) != isIn(changed, one))
                        .sorted()
                        .toArray();
                assertThat(isIn(near, pair)).isNotEqualTo(isIn);
                assertThat(totals(problem, choice(problem, near))).isEqualTo(totals(problem, other));
                assertThat(FlowLosses.of(problem, near).optimum().length).isPositive();
                if (asGood) {
                    assertThat(FlowLosses.of(problem, near).optimum()).isEqualTo(near);
                }
            }
            Share.atLeast(30, "another choice loses", possible && !asGood);
        });
        for (boolean one : told) {
            assertThat(one).isTrue();
        }
    }

    private static boolean isIn(int[] pairs, int pair) {
        return Arrays.binarySearch(pairs, pair) >= 0;
    }

    /** Returns a solver whose only choice is that; it must keep all limits. */
    private static FlowSolver choice(FlowProblem problem, int[] pairs) {
        FlowSolver solver = FlowSolver.certain(problem);
        for (int pair = 0; pair < problem.edges(); pair++) {
            if (isIn(pairs, pair)) {
                solver.fix(pair);
            } else {
                solver.bar(pair);
            }
        }
        assertThat(solver.reoptimise()).isTrue();
        return solver;
    }

    private static long[] totals(FlowProblem problem, FlowSolver solver) {
        return IntStream.range(0, problem.levels()).mapToLong(solver::total).toArray();
    }
}
