package org.tandem.matching.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What a trial costs, in nodes that are expanded and changes that are noted: the same on every machine. */
class FlowJournalTest {
    private static final int ROWS = 6;
    private static final int COLUMNS = 4;

    /** The same small market again and again, in which each row knows three columns. */
    private static FlowProblem markets(int count) {
        int rows = ROWS * count;
        int[] rowStart = new int[rows + 1];
        Arrays.setAll(rowStart, i -> 3 * i);
        int[] column = new int[3 * rows];
        Arrays.setAll(column, e -> e / 3 / ROWS * COLUMNS + (e / 3 % ROWS + e % 3) % COLUMNS);
        long[] points = new long[column.length];
        Arrays.setAll(points, e -> 100 + e % (3 * ROWS) * 37 % 29);
        long[] one = new long[rows];
        Arrays.fill(one, 1);
        return FlowProblem.builder(rows, COLUMNS * count, rowStart, column, points)
                .levels(2)
                .seatValues(0, one, one)
                .build();
    }

    private record Cost(long expanded, int noted) {}

    private static Cost costOfTrials(int markets) {
        FlowProblem problem = markets(markets);
        FlowSolver solver = FlowSolver.certain(problem);
        assertThat(solver.reoptimise()).isTrue();
        solver.mark();
        long before = solver.expanded();
        int noted = 0;
        for (int e = 0; e < 3 * ROWS; e++) {
            solver.fix(e);
            assertThat(solver.reoptimise()).isTrue();
            noted += FlowCases.noted(solver);
            solver.undo();
            assertThat(FlowCases.noted(solver)).isZero();
        }
        return new Cost(solver.expanded() - before, noted);
    }

    @Test
    void aTrialTakesNoMoreStepsInAThousandMarketsThanInOne() {
        Cost small = costOfTrials(1);
        assertThat(small.expanded()).isPositive();
        assertThat(small.noted()).isGreaterThan(3 * ROWS);
        assertThat(costOfTrials(1_000)).isEqualTo(small);
    }

    @Test
    void aStateSavedWithPointsThatAreTakenBackIsSettledAnewByThoseThatHold() {
        FlowSolver solver = FlowSolver.certain(markets(1));
        solver.reoptimise();
        int[] best = solver.chosen();
        solver.mark();
        int worst = best[0];
        solver.setPoints(worst, 100);
        solver.reoptimise();
        assertThat(solver.chosen()).isNotEqualTo(best);
        FlowState state = solver.newState();
        solver.save(state);

        solver.undo();
        solver.restore(state);

        assertThat(solver.reoptimise()).isTrue();
        assertThat(solver.total(1)).isEqualTo(Arrays.stream(best).mapToLong(e -> 100 + e % (3 * ROWS) * 37 % 29).sum());
    }

    @Test
    void withoutAMarkNothingIsTakenBack() {
        FlowSolver solver = FlowSolver.certain(markets(1));
        assertThatThrownBy(solver::mark)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("Only a settled, feasible state can be saved.\nMaybe ");
        solver.reoptimise();
        assertThatThrownBy(solver::undo)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("There must be a mark.\nMaybe ");
        FlowState state = solver.newState();
        solver.save(state);
        solver.mark();
        solver.restore(state);
        assertThatThrownBy(solver::flipped).isInstanceOf(IllegalStateException.class);
    }
}
