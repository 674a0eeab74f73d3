package org.tandem.matching.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FlowProblemTest {

    /** Rows with two, no and three pairs; seats on level 0, points on level 1. */
    private static FlowBuilder builder() {
        return FlowProblem.builder(3, 3, new int[] {0, 2, 2, 5}, new int[] {0, 2, 0, 1, 2}, new long[] {4, -3, 0, 9, 2})
                .levels(2)
                .values(0, 0, 5, 1)
                .values(2, 0, 7)
                .values(4, 1, 2, -6);
    }

    @Test
    void everyPairTellsItsRowAndWhatIsNextToIt() {
        FlowBuilder builder = builder().bar(1).fix(3);
        int part = builder.pairsBelowColumn(0, 1, 2);
        FlowProblem problem = builder.build();
        assertThat(problem.rows()).isEqualTo(3);
        assertThat(problem.columns()).isEqualTo(3);
        assertThat(problem.levels()).isEqualTo(2);
        assertThat(problem.nodes()).isEqualTo(7);
        assertThat(IntStream.range(0, 5).map(problem::row)).containsExactly(0, 0, 2, 2, 2);
        assertThat(IntStream.range(0, 5).map(problem::head)).containsExactly(3, 5, part, 4, 5);
        assertThat(IntStream.range(0, 5).mapToLong(problem::points).toArray()).containsExactly(4, -3, 0, 9, 2);
        assertThat(IntStream.range(0, 5).map(problem::decision)).containsExactly(0, 1, 0, 2, 0);
        assertThat(problem.columnNode(2)).isEqualTo(5);
        assertThat(IntStream.range(0, 7).mapToObj(problem::rowSide))
                .containsExactly(true, true, true, false, false, false, false);
    }

    @Test
    void aWeightedSumAddsWhatEveryLevelGives() {
        FlowProblem problem = builder().build();
        FlowFace face = new FlowFace(
                new byte[] {0, 1, 0, 0, 2}, new int[] {0, 0, 1, 0, 0, 0}, new int[] {2, 0, 1, 1, 1, 3});
        FlowProblem sum = problem.weighted(face, new long[] {100, 10}, new long[] {1, 2, 3, 4, 5}, 1_000);

        assertThat(sum.levels()).isEqualTo(1);
        assertThat(IntStream.range(0, 5).mapToLong(sum::points).toArray()).containsExactly(41, -28, 3, 94, 25);
        assertThat(IntStream.range(0, 3).mapToLong(unit -> sum.value(0, 0, unit)).toArray()).containsExactly(500, 100,
                100);
        assertThat(IntStream.range(0, 3).mapToLong(unit -> sum.value(0, 4, unit)).toArray()).containsExactly(20, -60,
                -60);
        assertThat(sum.value(0, 1, 0)).isZero();
        assertThat(sum.decision).containsExactly(0, 1, 0, 0, 2);
        assertThat(sum.least).containsExactly(0, 0, 1, 0, 0, 0);
        assertThat(sum.most).containsExactly(2, 0, 1, 1, 1, 3);
        assertThat(sum.lowestPoints).isEqualTo(-1_028);
        assertThat(sum.highestPoints).isEqualTo(1_094);

        FlowProblem without = problem.weighted(face, new long[] {100, 0}, 0);
        assertThat(IntStream.range(0, 5).mapToLong(without::points).toArray()).containsOnly(0);
        assertThat(without.values[0][4]).as("a level without weight gives nothing").isEmpty();
        assertThat(without.value(0, 2, 0)).isEqualTo(700);
    }

    @Test
    void pointsMayStandAlone() {
        FlowProblem problem = builder().build();
        FlowFace face = FlowFace.whole(problem);
        FlowProblem alone = problem.byPoints(face, new long[] {-7, 1, 0, 2, 3}, 10);
        assertThat(alone.levels()).isEqualTo(1);
        assertThat(alone.lowestPoints).isEqualTo(-17);
        assertThat(alone.highestPoints).isEqualTo(13);
        assertThat(alone.value(0, 0, 0)).isZero();
        assertThat(alone.most).containsExactly(problem.most);
    }

    @Test
    void sumsTooLargeAreRefused() {
        FlowProblem problem = builder().build();
        FlowFace face = FlowFace.whole(problem);
        long[] none = new long[5];
        for (long[] weights : new long[][] {{1L << 56, 1}, {1, 1L << 54}, {Long.MAX_VALUE, 0}}) {
            assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> problem.weighted(face, weights, 0));
        }
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> problem.byPoints(face, none, 1L << 56));
    }
}
