package org.tandem.matching.internal.flow;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
}
