package org.tandem.matching.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FlowFaceTest {

    private static FlowOutcome.Optimal solve(FlowProblem problem) {
        return (FlowOutcome.Optimal) FlowSolver.solve(problem);
    }

    /** Two rows for one column, and a row with a column of its own that costs. */
    private static FlowBuilder builder() {
        return FlowProblem.builder(3, 2, new int[] {0, 1, 2, 3}, new int[] {0, 0, 1}, new long[] {5, 5, -2});
    }

    @Test
    void whatOptimaShareIsDecidedAndTheRestIsFree() {
        FlowProblem problem = builder().build();
        FlowFace face = FlowFace.of(problem, solve(problem), 1);
        assertThat(face.decision()).containsExactly(0, 0, 0);
        assertThat(face.isFree(0)).isTrue();
        assertThat(face.least()).containsExactly(0, 0, 0, 1, 0);
        assertThat(face.most()).as("the column whose pair would cost stays out").containsExactly(1, 1, 1, 1, 0);
    }

    @Test
    void aPairThatAlwaysPaysIsFixed() {
        FlowProblem problem = builder().places(new int[] {2, 1}).build();
        FlowFace face = FlowFace.of(problem, solve(problem), 1);
        assertThat(face.most()[2]).isZero();
        // The gain stands either with the pair or with its row, never with neither.
        for (int e = 0; e < 2; e++) {
            assertThat(face.decision()[e] == FlowFace.FIXED || face.least()[e] == 1).isTrue();
        }
    }

    @Test
    void choicesThatLoseNoMoreAreInTheFaceToo() {
        FlowProblem problem = builder().build();
        FlowOutcome.Optimal optimum = solve(problem);
        assertThat(FlowFace.of(problem, optimum, 1, 1).most()[4]).isZero();
        assertThat(FlowFace.of(problem, optimum, 1, 2).most()[4]).isEqualTo(1);
        assertThat(FlowFace.of(problem, optimum, 1, 4).least()[3]).isEqualTo(1);
        assertThat(FlowFace.of(problem, optimum, 1, 5).least()[3]).isZero();
    }

    @Test
    void onlyTheFirstLevelsCount() {
        FlowProblem problem = FlowProblem.builder(1, 2, new int[] {0, 2}, new int[] {0, 1}, new long[] {5, 3})
                .levels(2)
                .values(0, 0, 1)
                .build();
        FlowOutcome.Optimal optimum = solve(problem);
        assertThat(FlowFace.of(problem, optimum, 1).decision()).containsExactly(0, 0);
        assertThat(FlowFace.of(problem, optimum, 2).decision()).contains(FlowProblem.BARRED);
        assertThat(FlowFace.of(problem, optimum, 1).least()[0]).isEqualTo(1);
    }

    @Test
    void loadsReachAsFarAsUnitsAreWorthTheirPrice() {
        int[] column = {0, 0, 0, 0};
        FlowProblem problem = FlowProblem.builder(4, 1, new int[] {0, 1, 2, 3, 4}, column, new long[4])
                .limits(4, 0, 4)
                .values(4, 0, 3, 0, 0, -1)
                .build();
        FlowFace face = FlowFace.of(problem, solve(problem), 1);
        assertThat(face.least()[4]).isEqualTo(1);
        assertThat(face.most()[4]).isEqualTo(3);
        FlowProblem open = FlowProblem.builder(4, 1, new int[] {0, 1, 2, 3, 4}, column, new long[4])
                .limits(4, 0, 1_000_000_000)
                .values(4, 0, 3, 0)
                .build();
        assertThat(FlowFace.of(open, solve(open), 1).most()[4]).isEqualTo(1_000_000_000);
    }

    @Test
    void aFaceIsANetworkOfItsOwn() {
        FlowProblem problem = builder().build();
        FlowFace face = FlowFace.of(problem, solve(problem), 1);
        FlowOutcome.Optimal other = solve(problem.byPoints(face, new long[] {-1, 0, 0}, 0));
        assertThat(other.chosen()).containsExactly(false, true, false);
        assertThat(other.totals()).containsExactly(0);
        FlowProblem valued = builder().levels(2).values(0, 0, 9).values(0, 1, 4).build();
        assertThat(solve(valued.byLoads(face)).totals()).as("the last level").containsExactly(4);
        assertThat(FlowFace.whole(problem).most()).containsExactly(problem.most);
    }
}
