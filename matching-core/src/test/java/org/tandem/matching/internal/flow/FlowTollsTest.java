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
        var net = new FlowNetwork(problem, FlowScale.shrunk(problem, 2));
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
}
