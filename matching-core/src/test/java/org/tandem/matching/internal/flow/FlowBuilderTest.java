package org.tandem.matching.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FlowBuilderTest {

    private static FlowBuilder pair() {
        return FlowProblem.builder(1, 1, new int[] {0, 1}, new int[] {0}, new long[] {5});
    }

    @Test
    void reportsAllFaultsAtOnce() {
        FlowBuilder builder = pair().limits(0, 2, 1).limits(1, -1, 1).values(1, 0, 1, 2);
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessageContaining("least (2) and most (1) load of node (0)")
                .withMessageContaining("least (-1)")
                .withMessageContaining("worth more (2)");
    }

    @Test
    void refusesAPairGivenTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FlowProblem.builder(
                        1, 2, new int[] {0, 2}, new int[] {1, 1}, new long[] {1, 2})
                        .build())
                .withMessageContaining("Column (1) stands twice in row (0)");
    }

    @Test
    void refusesGroupsInACircleOrOnTheOtherSide() {
        FlowBuilder builder = pair();
        int group = builder.rowGroup();
        int wider = builder.rowGroup();
        builder.put(group, wider).put(wider, group).put(1, group);
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessageContaining("circle")
                .withMessageContaining("same side");
    }

    @Test
    void refusesAPairInTwoGroups() {
        FlowBuilder builder = pair();
        builder.pairsBelowColumn(0, 1, 0);
        builder.pairsBelowColumn(0, 1, 0);
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("two groups");
    }

    @Test
    void namesEveryArrayThatHasAnotherLength() {
        FlowBuilder builder = pair()
                .seats(new int[0])
                .places(new int[] {1, 2})
                .seatValues(0, new long[2], new long[0]);
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessageContaining("The number of seats (0) must be the number of rows (1).")
                .withMessageContaining("The number of places (2) must be the number of columns (1).")
                .withMessageContaining("The number of first seat values (2) must be the number of rows (1).")
                .withMessageContaining("The number of further seat values (0) must be the number of rows (1).");
        assertThatIllegalArgumentException()
                .isThrownBy(FlowProblem.builder(1, 1, new int[] {0, 1}, new int[] {0}, new long[2])::build)
                .withMessage("The number of points (2) must be the number of pairs (1).");
    }

    @Test
    void refusesRowStartsThatAreNone() {
        for (int[] starts : new int[][] {{0}, {0, 1, 1}, {1, 1}, {0, 0}}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FlowProblem.builder(1, 1, starts, new int[] {0}, new long[] {5}))
                    .withMessage("The row starts must be 2 numbers from 0 to the number of pairs (1).");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FlowProblem.builder(2, 2, new int[] {0, 2, 1}, new int[] {0}, new long[] {5}))
                .withMessage("The start of row (1) lies after its end.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FlowProblem.builder(-1, 0, new int[0], new int[0], new long[0]))
                .withMessage("The rows (-1) and columns (0) must not be negative.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FlowProblem.builder(0, -1, new int[0], new int[0], new long[0]))
                .withMessage("The rows (0) and columns (-1) must not be negative.");
    }

    @Test
    void refusesColumnsThatDoNotExist() {
        assertThatIllegalArgumentException()
                .isThrownBy(FlowProblem.builder(1, 2, new int[] {0, 2}, new int[] {-1, 2}, new long[2])::build)
                .withMessageContaining("The column (-1) of pair (0) must be between 0 and 1.")
                .withMessageContaining("The column (2) of pair (1) must be between 0 and 1.");
        assertThat(FlowProblem.builder(2, 2, new int[] {0, 1, 2}, new int[] {1, 1}, new long[2]).build().edges())
                .as("the same column in two rows")
                .isEqualTo(2);
    }

    @Test
    void reportsTheFirstTwentyFaults() {
        FlowBuilder builder = pair();
        for (int group = 0; group < 30; group++) {
            builder.limits(builder.rowGroup(), 2, 1);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessageContaining("node (21)")
                .withMessageNotContaining("node (22)");
    }

    @Test
    void limitsThatAreEqualAreFine() {
        FlowProblem problem = pair().limits(0, 1, 1).limits(1, 0, 0).build();
        assertThat(problem.least(0)).isEqualTo(1);
        assertThat(problem.most(0)).isEqualTo(1);
        assertThat(problem.most(1)).isZero();
    }

    @Test
    void unitsMayBeWorthMoreWhereALevelAboveIsWorthLess() {
        FlowProblem problem = pair().levels(2).values(0, 0, 3, 2, 2).values(0, 1, 1, 9, 9).build();
        assertThat(problem.value(1, 0, 1)).isEqualTo(9);
        assertThatIllegalArgumentException()
                .isThrownBy(pair().levels(2).values(0, 0, 3, 3).values(0, 1, 1, 9)::build)
                .withMessage("Unit (1) of node (0) is worth more (9) than the one before (1) on level (1).");
    }

    @Test
    void valuesBelongToALevelThatExists() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pair().values(0, 1, 5))
                .withMessageContaining("The level (1) must be between 0 and 0.");
        assertThatIllegalArgumentException().isThrownBy(() -> pair().values(0, -1, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> pair().levels(0)).withMessageContaining("(0)");
    }

    @Test
    void valuesOfGroupsMadeLaterAreKept() {
        FlowBuilder builder = pair().values(0, 0, 7);
        int group = builder.columnGroup();
        int wider = builder.columnGroup();
        builder.values(wider, 0, 4).put(1, group).put(group, wider);
        FlowProblem problem = builder.build();
        assertThat(problem.value(0, 0, 5)).as("the last value holds for all further units").isEqualTo(7);
        assertThat(problem.value(0, group, 0)).isZero();
        assertThat(problem.value(0, wider, 0)).isEqualTo(4);
        assertThat(problem.parent(group)).isEqualTo(wider);
        assertThat(pair().values(0, 0, 7).levels(1).build().value(0, 0, 0)).as("cleared").isZero();
    }

    @Test
    void pairsBelowAColumnStandInTheirGroup() {
        FlowBuilder builder = FlowProblem.builder(
                2, 2, new int[] {0, 2, 4}, new int[] {0, 1, 0, 1}, new long[4]);
        int group = builder.pairsBelowColumn(0, 2, 0, 2);
        FlowProblem problem = builder.build();
        assertThat(IntStream.range(0, 4).map(problem::head)).containsExactly(group, 3, group, 3);
        assertThat(problem.parent(group)).isEqualTo(2);
        assertThat(problem.most(group)).isEqualTo(2);
        FlowBuilder wrong = FlowProblem.builder(1, 2, new int[] {0, 2}, new int[] {0, 1}, new long[2]);
        wrong.pairsBelowColumn(0, 1, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(wrong::build)
                .withMessageContaining("Pair (1) must stand directly below node (1), but is below (2).");
    }
}
