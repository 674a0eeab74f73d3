package org.tandem.matching.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FlowTollsTest {

    /** As many rows as columns, each row with one column alone, for 10, 20, 30 … points. */
    private static FlowBuilder alone(int people) {
        int[] rowStart = IntStream.rangeClosed(0, people).toArray();
        long[] points = IntStream.range(0, people).mapToLong(p -> 10L * (p + 1)).toArray();
        return FlowProblem.builder(people, people, rowStart, IntStream.range(0, people).toArray(), points);
    }

    private static int group(FlowBuilder builder, boolean ofRows, int first, int end, int most) {
        int group = ofRows ? builder.rowGroup() : builder.columnGroup();
        builder.limits(group, 0, most);
        for (int v = first; v < end; v++) {
            builder.put(v, group);
        }
        return group;
    }

    /** Builds the optimum without the limits of groups, as a solver does, and lets tolls settle them. */
    private static FlowNetwork settled(FlowProblem problem) {
        var net = new FlowNetwork(problem, FlowScale.certain(problem));
        var repair = new FlowRepair(net);
        var tolls = new FlowTolls(net, repair);
        var insertion = new FlowInsertion(net, repair, new FlowStart(net).setPrices());
        for (int v = 0; v < net.nodes; v++) {
            net.hold(v, insertion.goesIn(v) || net.reducedCostOfMore(v) < 0);
        }
        insertion.run();
        tolls.settle();
        return net;
    }

    private static int[] chosen(FlowNetwork net) {
        return IntStream.range(0, net.problem.edges()).filter(net::isChosen).toArray();
    }

    @Test
    void limitsThatMayBindAreLifted() {
        FlowBuilder builder = alone(4);
        int narrow = group(builder, true, 0, 4, 2);
        int roomy = group(builder, false, 4, 8, 4);
        FlowProblem problem = builder.build();
        var net = new FlowNetwork(problem, FlowScale.certain(problem));
        var tolls = new FlowTolls(net, new FlowRepair(net));

        assertThat(net.most[narrow]).isEqualTo(Integer.MAX_VALUE);
        assertThat(net.most[roomy]).isEqualTo(4);
        assertThat(tolls.setMost(narrow, 3)).isTrue();
        assertThat(tolls.setMost(roomy, 3)).isFalse();
        assertThat(tolls.setMost(0, 0)).isFalse();
        assertThat(net.most[narrow]).as("until tolls settle").isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void whereLevelsOnlyJustFitNothingIsLifted() {
        FlowBuilder builder = alone(4);
        int narrow = group(builder, true, 0, 4, 2);
        FlowProblem problem = builder.build();
        var net = new FlowNetwork(problem, new FlowScale(problem, 2, true));
        new FlowTolls(net, new FlowRepair(net));
        assertThat(net.most[narrow]).isEqualTo(2);
    }

    @Test
    void theTollIsTheLossOfTheLastUnitToLeave() {
        for (boolean ofRows : new boolean[] {true, false}) {
            for (int most = 0; most < 4; most++) {
                FlowBuilder builder = alone(4);
                int group = group(builder, ofRows, ofRows ? 0 : 4, ofRows ? 4 : 8, most);
                FlowNetwork net = settled(builder.build());

                assertThat(net.most[group]).isEqualTo(most);
                assertThat(net.toll).isEmpty();
                assertThat(net.load[group]).isEqualTo(most);
                assertThat(net.price[group]).isEqualTo((ofRows ? 10L : -10L) * (4 - most));
                assertThat(chosen(net)).containsExactly(IntStream.range(4 - most, 4).toArray());
            }
        }
    }

    @Test
    void aGroupInAGroupPaysWhatIsLeftOfTheToll() {
        FlowBuilder builder = alone(6);
        int narrow = group(builder, true, 0, 3, 1);
        int wide = group(builder, true, 3, 6, 3);
        builder.put(narrow, wide);
        FlowNetwork net = settled(builder.build());

        assertThat(net.price[wide]).isEqualTo(30);
        assertThat(net.price[narrow]).as("no more than that").isEqualTo(30);
        assertThat(net.load[narrow]).isZero();
        assertThat(net.load[wide]).isEqualTo(3);
        assertThat(chosen(net)).containsExactly(3, 4, 5);
    }

    /** Whether the limit of a group of all rows (or columns) is lifted. */
    private static boolean isLifted(FlowBuilder builder, boolean ofRows) {
        int group = group(builder, ofRows, ofRows ? 0 : 4, ofRows ? 4 : 8, 2);
        FlowProblem problem = builder.build();
        var net = new FlowNetwork(problem, FlowScale.certain(problem));
        new FlowTolls(net, new FlowRepair(net));
        return net.most[group] == Integer.MAX_VALUE;
    }

    @Test
    void noTollsAreTakenWhereUnitsDifferInValue() {
        for (boolean ofRows : new boolean[] {true, false}) {
            assertThat(isLifted(alone(4), ofRows)).isTrue();
            assertThat(isLifted(alone(4).values(0, 0, 3).values(1, 0, 3).values(2, 0, 3).values(3, 0, 3), ofRows))
                    .isTrue();
            assertThat(isLifted(alone(4).values(0, 0, 3), ofRows)).as("a row is worth more").isFalse();
            assertThat(isLifted(alone(4).values(3, 0, 3), ofRows)).as("a row is worth more").isFalse();
            assertThat(isLifted(alone(4).values(5, 0, 3), ofRows)).as("a column is worth more").isFalse();
            assertThat(isLifted(alone(4).values(3, 0, 3).limits(3, 0, 0), ofRows))
                    .as("what takes nothing does not count")
                    .isTrue();
            assertThat(isLifted(alone(4).values(0, 0, 3).limits(1, 0, 0).limits(2, 0, 0).limits(3, 0, 0), ofRows))
                    .as("nor if it is all but one")
                    .isTrue();
        }
    }

    @Test
    void furtherUnitsOfRowsMayDifferWhereColumnsPay() {
        for (boolean ofRows : new boolean[] {true, false}) {
            FlowBuilder builder = FlowProblem.builder(
                    4, 4, new int[] {0, 2, 4, 6, 8}, new int[] {0, 1, 1, 2, 2, 3, 0, 3}, new long[8]);
            for (int i = 0; i < 4; i++) {
                builder.limits(i, 0, 2).values(i, 0, 2, 1);
            }
            assertThat(isLifted(builder, ofRows)).isEqualTo(!ofRows);
        }
    }

    @Test
    void aLimitIsLiftedOnlyIfItMayBindAndAllUnitsInItAreWorthTheSame() {
        for (boolean ofRows : new boolean[] {true, false}) {
            FlowBuilder builder = alone(4);
            int first = ofRows ? 0 : 4;
            int valued = group(builder, ofRows, first, first + 2, 1);
            int strict = group(builder, ofRows, first + 2, first + 4, 1);
            int around = group(builder, ofRows, first, first, 3);
            builder.values(valued, 0, 3, 2).limits(strict, 1, 1).put(valued, around).put(strict, around);
            FlowProblem problem = builder.build();
            var net = new FlowNetwork(problem, FlowScale.certain(problem));
            new FlowTolls(net, new FlowRepair(net));
            assertThat(new int[] {net.most[valued], net.most[strict], net.most[around]})
                    .containsExactly(1, 1, Integer.MAX_VALUE);
        }
    }

    /** Rows in groups of this size each, whose limits all bind, half of these in one more below. */
    private static FlowNetwork inGroups(int people, int size) {
        FlowBuilder builder = alone(people);
        for (int from = 0; from < people; from += size) {
            int outer = group(builder, true, from, from + size, 2);
            int inner = group(builder, true, from, from + 2, 1);
            builder.put(inner, outer);
        }
        FlowProblem problem = builder.build();
        var net = new FlowNetwork(problem, FlowScale.certain(problem));
        new FlowTolls(net, new FlowRepair(net));
        return net;
    }

    @Test
    void groupsMustBeLargeOnAverageWhateverIsInThem() {
        for (int size : new int[] {99, 100}) {
            FlowNetwork net = inGroups(10 * size, size);
            assertThat(IntStream.range(20 * size, net.nodes).filter(v -> net.most[v] == Integer.MAX_VALUE).count())
                    .isEqualTo(size < 100 ? 0 : 20);
        }
        // Of 120 people a tenth is enough, and one less is not.
        assertThat(inGroups(60, 12).most[120]).isEqualTo(Integer.MAX_VALUE);
        assertThat(inGroups(60, 10).most[120]).isEqualTo(2);
    }

    @Test
    void aLimitSetBeforeTollsSettleHoldsInTheEnd() {
        FlowBuilder builder = alone(4);
        int narrow = group(builder, true, 0, 4, 2);
        var solver = new FlowSolver(builder.build());
        solver.setMost(narrow, 1);
        solver.reoptimise();
        assertThat(solver.network().load[narrow]).isEqualTo(1);
        assertThat(solver.chosen()).containsExactly(3);
        solver.setMost(narrow, 3);
        solver.reoptimise();
        assertThat(solver.chosen()).containsExactly(1, 2, 3);
    }
}
