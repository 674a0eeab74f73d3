package org.tandem.matching.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** How much room each level gets, worked out by hand: five times what a path can add up to, to either side of 0. */
class FlowRadixTest {

    /** Four rows and four columns, all pairs between them, worth 0 to {@code range}. */
    private static FlowBuilder square(long range) {
        long[] points = new long[16];
        points[5] = range;
        return FlowProblem.builder(
                4, 4, new int[] {0, 4, 8, 12, 16}, IntStream.range(0, 16).map(e -> e % 4).toArray(), points);
    }

    private static FlowBuilder valued(int first, long... values) {
        FlowBuilder builder = square(0);
        for (int k = 0; k < values.length; k++) {
            builder.values(first + k, 0, values[k]);
        }
        return builder;
    }

    private static int group(FlowBuilder builder, int... members) {
        int group = members[0] < 4 ? builder.rowGroup() : builder.columnGroup();
        for (int v : members) {
            builder.put(v, group);
        }
        return group;
    }

    private static FlowScale shrunk(FlowProblem problem, long shrink) {
        return new FlowScale(problem, shrink, true);
    }

    private static long reach(FlowBuilder builder) {
        return FlowScale.certain(builder.build()).pointsBound() - 1;
    }

    @Test
    void aPathPassesOnePairMoreThanItMeetsNodesOfTheSmallerSide() {
        assertThat(reach(square(10))).isEqualTo(5 * 10 * 5);
        FlowBuilder wide = FlowProblem.builder(1, 3, new int[] {0, 3}, new int[] {0, 1, 2}, new long[] {0, 10, 0});
        assertThat(reach(wide)).isEqualTo(5 * 10 * 2);
        assertThat(reach(square(10).pointsWithin(-5, 20))).isEqualTo(5 * 25 * 5);
    }

    @Test
    void groupsOfPairsAreNodesToPassToo() {
        FlowBuilder square = square(10);
        square.pairsBelowColumn(0, 1, 0, 4);
        assertThat(reach(square)).as("the rows are fewer").isEqualTo(5 * 10 * 5);
        FlowBuilder tall = FlowProblem.builder(3, 1, new int[] {0, 1, 2, 3}, new int[3], new long[] {0, 10, 0});
        assertThat(reach(tall)).isEqualTo(5 * 10 * 2);
        int group = tall.columnGroup();
        tall.put(3, group).put(group, tall.columnGroup());
        assertThat(reach(tall)).as("no pair ends at a group").isEqualTo(5 * 10 * 2);
        tall.pairsBelowColumn(0, 1, 0);
        assertThat(reach(tall)).as("maybe at any group that is in one").isEqualTo(5 * 10 * 4);
    }

    @Test
    void valuesOutsideGroupsAreMetAtTheEndsOnly() {
        assertThat(reach(valued(0, 7, -3, 2))).isEqualTo(3 * 7);
        assertThat(reach(valued(0, 7, -9, 2))).isEqualTo(3 * 9);
        FlowBuilder others = valued(0, 7);
        group(others, 2);
        assertThat(reach(others)).isEqualTo(5 * 7);
    }

    @Test
    void valuesInGroupsCountByTheirDifference() {
        FlowBuilder one = valued(0, 100, 101, 102, 103);
        group(one, 0, 1, 2, 3);
        assertThat(reach(one)).isEqualTo(5 * (2 * 103 + 3));

        FlowBuilder columns = valued(4, 100, 101, 102, 103);
        group(columns, 4, 5, 6, 7);
        assertThat(reach(columns)).isEqualTo(5 * (2 * 103 + 3));

        FlowBuilder three = valued(0, 100, 101, 102, 103);
        group(three, 0);
        group(three, 1, 2);
        group(three, 3);
        assertThat(reach(three)).isEqualTo(5 * (2 * 103 + 3 * 3));

        FlowBuilder both = valued(0, 100, 101, 102, 103, 50, 60);
        group(both, 0, 1, 2, 3);
        group(both, 4, 5);
        assertThat(reach(both)).isEqualTo(5 * (2 * 103 + 2 * 10));

        FlowBuilder further = valued(0, 100, 101, 102, 103).values(2, 0, 102, 90);
        group(further, 0, 1, 2, 3);
        assertThat(reach(further)).isEqualTo(5 * (2 * 103 + 13));

        FlowBuilder none = valued(0, 100, 101, 102);
        group(none, 0, 1, 2, 3);
        assertThat(reach(none)).as("the last row is worth nothing").isEqualTo(5 * (2 * 102 + 102));

        FlowBuilder outside = valued(0, 100, 101, 102);
        group(outside, 0, 1, 2);
        assertThat(reach(outside)).as("it is in no group").isEqualTo(5 * (2 * 102 + 2));

        FlowBuilder single = valued(0, 7);
        group(single, 0);
        assertThat(reach(single)).as("it is all there is").isEqualTo(5 * 2 * 7);
    }

    @Test
    void whereGroupsHaveValuesEachLinkCountsInFull() {
        FlowBuilder one = valued(0, 100, 101, 102, 103);
        one.values(group(one, 0, 1, 2, 3), 0, 2);
        assertThat(reach(one)).as("two links of the group and one more").isEqualTo(5 * 103 * 4);

        FlowBuilder wider = valued(0, 100, 101, 102, 103);
        int group = group(wider, 0, 1, 2, 3);
        wider.values(group, 0, 2).put(group, wider.rowGroup());
        assertThat(reach(wider)).isEqualTo(5 * 103 * 6);

        FlowBuilder few = valued(0, 100);
        few.values(group(few, 0), 0, 2);
        assertThat(reach(few)).as("no more than there are").isEqualTo(5 * 100 * 2);
    }

    @Test
    void anUpperLevelIsPackedByWhatItsValuesHaveInCommon() {
        FlowBuilder builder = square(0).levels(2).values(0, 0, 100).values(1, 0, 104, -96);
        group(builder, 0, 1);
        FlowProblem problem = builder.build();
        FlowScale scale = FlowScale.certain(problem);
        assertThat(scale.valueOf(problem, 0, 0)).isEqualTo(25);
        assertThat(scale.valueOf(problem, 1, 0)).isEqualTo(26);
        assertThat(scale.valueOf(problem, 1, 1)).isEqualTo(-24);
        assertThat(scale.limitWeight).isEqualTo(2 * 5 * 26 * 3 + 1);
        assertThat(scale.digitOf(-26, 1)).isEqualTo(-104);
        assertThat(scale.digitOf(3 * scale.limitWeight - 26, 0)).isEqualTo(3);
        assertThat(scale.digitOf(3 * scale.limitWeight - 26, 1)).isEqualTo(-104);
    }

    @Test
    void theLevelOfPointsIsNotDivided() {
        FlowProblem problem = square(0).values(0, 0, 100).values(1, 0, 104).build();
        assertThat(FlowScale.certain(problem).valueOf(problem, 0, 0)).isEqualTo(100);
    }

    @Test
    void aShrunkScaleHasRoomForFiveValuesAtLeast() {
        FlowProblem problem = square(10).build();
        assertThat(shrunk(problem, 2).pointsBound() - 1).isEqualTo(5 * 10 * 5 / 2);
        assertThat(shrunk(problem, 4).pointsBound() - 1).isEqualTo(5 * 10 * 5 / 4);
        assertThat(shrunk(problem, 8).pointsBound() - 1).isEqualTo(5 * 10);
        assertThat(shrunk(problem, 1L << 40).pointsBound() - 1).isEqualTo(5 * 10);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> shrunk(problem, 1L << 41))
                .withMessageContaining("60 bits");
    }

    private static FlowBuilder huge(int first, long... values) {
        FlowBuilder builder = square(1_000).levels(2);
        for (int k = 0; k < values.length; k++) {
            builder.values(first + k, 0, values[k]);
        }
        return builder;
    }

    @Test
    void ranksStandForValuesTooLargeAndPricesAreOfTheirSide() {
        long great = (1L << 52) + 1;
        for (int first : new int[] {0, 4}) {
            FlowProblem problem = huge(first, great, -5, 3, 3).build();
            FlowScale scale = FlowScale.certain(problem);
            long weight = 2 * 5 * 1_000 * 5 + 1;
            assertThat(LongStream.range(0, 4).map(k -> scale.valueOf(problem, first + (int) k, 0)))
                    .containsExactly(2 * weight, -weight, weight, weight);
            long sign = first == 0 ? -1 : 1;
            assertThat(scale.digitOf(sign * 2 * weight, 1)).isEqualTo(sign * great);
            assertThat(scale.digitOf(sign * weight + 17, 1)).isEqualTo(sign * 3);
            assertThat(scale.digitOf(-sign * weight, 1)).isEqualTo(sign * -5);
            assertThat(scale.digitOf(17, 1)).isZero();
            assertThat(scale.limitWeight).as("the highest rank is 2").isEqualTo(weight * (2 * 3 * 2 + 1));
        }
    }

    @Test
    void ranksAreOfOneSideAndOutsideGroupsOnly() {
        FlowProblem bothSides = huge(0, (1L << 41) + 1, 3).values(4, 0, 1).build();
        FlowBuilder inGroup = huge(0, (1L << 40) + 1, 3);
        inGroup.rowGroup();
        for (FlowProblem problem : new FlowProblem[] {bothSides, inGroup.build()}) {
            assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> FlowScale.certain(problem));
            assertThat(FlowScale.likely(problem).certain).isFalse();
            assertThat(FlowScale.likely(problem).valueOf(problem, 1, 0)).as("a value, no rank")
                    .isEqualTo(3 * (2 * (FlowScale.likely(problem).pointsBound() - 1) + 1));
        }
    }

    @Test
    void whereRanksDoNotFitEitherValuesArePacked() {
        long range = 600_000_000_000_000L;
        FlowProblem problem = square(range).levels(2).values(0, 0, 8_000).values(1, 0, 5_000).build();
        FlowScale scale = FlowScale.likely(problem);
        assertThat(scale.certain).isFalse();
        assertThat(scale.valueOf(problem, 0, 0)).isEqualTo(8 * (10 * range + 1));
        assertThat(scale.valueOf(problem, 1, 0)).isEqualTo(5 * (10 * range + 1));
    }
}
