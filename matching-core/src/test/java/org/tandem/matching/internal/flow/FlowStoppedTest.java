package org.tandem.matching.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A flow looks whether it is time before every path, and gives up wherever it is. */
class FlowStoppedTest {
    private static final int ROWS = 30;
    private static final int COLUMNS = 10;

    private static FlowProblem problem() {
        SplittableRandom random = new SplittableRandom(3);
        int[] rowStart = new int[ROWS + 1];
        int[] column = new int[ROWS * COLUMNS];
        long[] points = new long[column.length];
        for (int row = 0; row < ROWS; row++) {
            rowStart[row + 1] = (row + 1) * COLUMNS;
            for (int c = 0; c < COLUMNS; c++) {
                column[row * COLUMNS + c] = c;
                points[row * COLUMNS + c] = random.nextInt(1_000);
            }
        }
        int[] seats = new int[ROWS];
        Arrays.fill(seats, 1);
        int[] places = new int[COLUMNS];
        Arrays.fill(places, 2);
        return FlowProblem.builder(ROWS, COLUMNS, rowStart, column, points).seats(seats).places(places).build();
    }

    @Test
    void itIsAskedAgainAndAgainAndEndsTheFlowWheneverItIsTime() {
        AtomicInteger asked = new AtomicInteger();
        FlowSolver whole = new FlowSolver(problem());
        assertThat(whole.reoptimise(() -> {
            asked.incrementAndGet();
            return false;
        })).isTrue();

        assertThat(asked.get()).isGreaterThanOrEqualTo(COLUMNS);
        for (int time = 0; time < asked.get(); time++) {
            AtomicInteger left = new AtomicInteger(time);
            FlowSolver stopped = new FlowSolver(problem());
            assertThatThrownBy(() -> stopped.reoptimise(() -> left.getAndDecrement() == 0))
                    .isInstanceOf(FlowStopped.class);
        }
    }

    @Test
    void onceItIsSolvedNothingIsAskedAnyMore() {
        boolean[] over = {false};
        FlowSolver solver = new FlowSolver(problem());
        solver.reoptimise(() -> over[0]);
        over[0] = true;
        int chosen = solver.chosen()[0];

        solver.bar(chosen);

        assertThat(solver.reoptimise()).isTrue();
        assertThat(solver.isChosen(chosen)).isFalse();
    }
}
