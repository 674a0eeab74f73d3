package org.tandem.matching.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * What the solver's starts save, in nodes that its searches expand, which is the same on every machine. The optimum is exact
 * whatever they do, so nothing else would notice that one of them had stopped working.
 */
class FlowWorkTest {
    private static final int ROWS = 1_200;
    private static final int COLUMNS = 800;

    /** Rows that each know six columns, and want one. */
    private static FlowBuilder network(int rows, int columns) {
        var random = new SplittableRandom(7);
        int[] rowStart = new int[rows + 1];
        Arrays.setAll(rowStart, i -> 6 * i);
        int[] column = new int[6 * rows];
        Arrays.setAll(column, e -> (e / 6 * 11 + e % 6 * (columns / 6)) % columns);
        long[] points = random.longs(column.length, 0, 1_000).toArray();
        return FlowProblem.builder(rows, columns, rowStart, column, points).levels(2);
    }

    private static long expanded(FlowProblem problem, FlowScale scale) {
        var solver = new FlowSolver(problem, scale);
        assertThat(solver.reoptimise()).isTrue();
        assertThat(solver.outcome())
                .isInstanceOfSatisfying(
                        FlowOutcome.Optimal.class,
                        optimum -> assertThat(FlowCertificate.proves(problem, optimum)).isTrue());
        return solver.expanded();
    }

    private static long expanded(int rows, int columns, Consumer<FlowBuilder> more) {
        FlowBuilder builder = network(rows, columns);
        more.accept(builder);
        FlowProblem problem = builder.build();
        return expanded(problem, FlowScale.certain(problem));
    }

    private static void valueSeats(FlowBuilder builder, int rows, int different) {
        for (int i = 0; i < rows; i++) {
            builder.values(i, 0, 10 + i % different);
        }
    }

    /** Puts rows (or columns) into one group with a limit. */
    private static void quota(FlowBuilder builder, boolean ofRows, int first, int count, int most) {
        int group = ofRows ? builder.rowGroup() : builder.columnGroup();
        builder.limits(group, 0, most);
        for (int v = first; v < first + count; v++) {
            builder.put(v, group);
        }
    }

    @Test
    void theScarcerSideGoesIn() {
        assertThat(expanded(300, COLUMNS, any -> {})).isLessThan(400);
        assertThat(expanded(ROWS, 200, any -> {})).isLessThan(250);
    }

    @Test
    void whatIsWorthMostGoesInFirst() {
        assertThat(expanded(ROWS, 200, builder -> valueSeats(builder, ROWS, 50))).isLessThan(6_000);
        assertThat(expanded(300, COLUMNS, builder -> {
            for (int j = 0; j < COLUMNS; j++) {
                builder.values(300 + j, 0, 10 + j % 50, 0);
            }
        })).isLessThan(2_000);
    }

    @Test
    void unitsOfOneValueThatHaveNoRoomAreOpenedAtOnce() {
        assertThat(expanded(ROWS, 100, builder -> valueSeats(builder, ROWS, 1))).isLessThan(120);
        assertThat(expanded(ROWS, 100, builder -> valueSeats(builder, ROWS, 3))).isLessThan(1_700);
    }

    @Test
    void aTollLeadsRowsPastAGroupThatIsFull() {
        FlowBuilder builder = network(ROWS, COLUMNS);
        valueSeats(builder, ROWS, 1);
        quota(builder, true, 0, ROWS, 500);
        assertTollsSave(builder.build(), 14_000, 3);
    }

    @Test
    void aTollLeadsPastAFullGroupOfColumns() {
        FlowBuilder builder = network(ROWS, COLUMNS);
        valueSeats(builder, ROWS, 1);
        quota(builder, false, ROWS, COLUMNS, 500);
        assertTollsSave(builder.build(), 8_500, 1.5);
    }

    /** Rows (or columns) in twelve groups in three wider ones; some of them are too narrow for most, some hardly. */
    private static FlowProblem nested(boolean ofRows) {
        FlowBuilder builder = network(ROWS, COLUMNS);
        valueSeats(builder, ROWS, 1);
        int first = ofRows ? 0 : ROWS;
        int people = ofRows ? ROWS : COLUMNS;
        int[] wide = new int[3];
        Arrays.setAll(wide, w -> ofRows ? builder.rowGroup() : builder.columnGroup());
        for (int w = 0; w < 3; w++) {
            builder.limits(wide[w], 0, people / 6);
        }
        for (int k = 0; k < 12; k++) {
            int group = ofRows ? builder.rowGroup() : builder.columnGroup();
            builder.limits(group, 0, people / 28 + people / 240 * k).put(group, wide[k % 3]);
            for (int v = first + k; v < first + people; v += 12) {
                builder.put(v, group);
            }
        }
        return builder.build();
    }

    @Test
    void tollsLeadPastGroupsInGroups() {
        assertTollsSave(nested(true), 6_000, 8);
        assertTollsSave(nested(false), 5_500, 1.4);
    }

    @Test
    void whereUnitsDifferInValueTollsWouldBeManyTimesTheWork() {
        FlowBuilder builder = network(ROWS, COLUMNS);
        valueSeats(builder, ROWS, 50);
        quota(builder, true, 0, ROWS, 500);
        FlowProblem problem = builder.build();
        assertThat(expanded(problem, FlowScale.certain(problem))).isLessThan(2_000);
    }

    @Test
    void manySmallGroupsPayNoTolls() {
        FlowBuilder builder = network(ROWS, COLUMNS);
        valueSeats(builder, ROWS, 1);
        for (int first = 0; first < ROWS; first += 12) {
            quota(builder, true, first, 12, 4);
        }
        FlowProblem problem = builder.build();
        // With tolls it was more than ten times as much.
        assertThat(expanded(problem, FlowScale.certain(problem)))
                .isLessThanOrEqualTo(2 * expanded(problem, new FlowScale(problem, 2, true)));
    }

    private static void assertTollsSave(FlowProblem problem, long most, double times) {
        long with = expanded(problem, FlowScale.certain(problem));
        // Where levels only just fit, there are no tolls.
        long without = expanded(problem, new FlowScale(problem, 2, true));
        assertThat(with).isLessThan(most);
        assertThat((double) without / with).isGreaterThan(times);
    }
}
