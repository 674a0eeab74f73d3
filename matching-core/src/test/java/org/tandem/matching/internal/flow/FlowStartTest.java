package org.tandem.matching.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FlowStartTest {

    private static FlowNetwork network(FlowProblem problem) {
        return new FlowNetwork(problem, FlowScale.certain(problem));
    }

    /** Two rows and two columns; the first row has both. */
    private static FlowBuilder three() {
        return FlowProblem.builder(2, 2, new int[] {0, 2, 3}, new int[] {0, 1, 1}, new long[] {5, 9, 4});
    }

    @Test
    void noOpenPairCostsLessThanNothing() {
        int both = 0;
        for (long seed = 0; seed < 300; seed++) {
            FlowNetwork net = network(FlowCases.network(seed, 9));
            both += new FlowStart(net).setPrices() ? 1 : 0;
            for (int at = 0; at < net.state.length; at++) {
                if (net.state[at] == FlowProblem.FREE) {
                    assertThat(net.reducedCostOfPair(at)).isNotNegative();
                }
            }
        }
        assertThat(both).as("either side goes in").isBetween(50, 250);
    }

    @Test
    void theSideThatGoesInIsPricedByItsBestPair() {
        FlowNetwork rows = network(three().places(new int[] {2, 2}).build());
        assertThat(new FlowStart(rows).setPrices()).isTrue();
        assertThat(rows.price).containsExactly(9, 4, 0, 0);

        FlowNetwork columns = network(three().seats(new int[] {2, 2}).build());
        assertThat(new FlowStart(columns).setPrices()).isFalse();
        assertThat(columns.price).containsExactly(0, 0, -5, -9);
    }

    @Test
    void theScarcerSideGoesInAndRowsInATie() {
        assertThat(new FlowStart(network(three().build())).setPrices()).isTrue();
        assertThat(new FlowStart(network(three().seats(new int[] {1, 0}).build())).setPrices()).isTrue();
        assertThat(new FlowStart(network(three().places(new int[] {0, 1}).build())).setPrices()).isFalse();
        // The second row has but one pair.
        assertThat(new FlowStart(network(three().seats(new int[] {1, 9}).build())).setPrices()).isTrue();
    }

    @Test
    void theSideWhoseUnitsDifferInValueGoesIn() {
        FlowBuilder columns = three().levels(2).values(2, 0, 3, 1);
        assertThat(new FlowStart(network(columns.places(new int[] {2, 2}).build())).setPrices()).isFalse();
        FlowBuilder rows = three().levels(2).seats(new int[] {9, 9}).values(0, 0, 3).values(2, 0, 3, 1);
        assertThat(new FlowStart(network(rows.build())).setPrices()).isTrue();
        FlowBuilder little = three().seats(new int[] {9, 9}).values(0, 0, 1);
        assertThat(new FlowStart(network(little.build())).setPrices()).as("less than points may differ by").isFalse();
    }

    @Test
    void whatTakesNothingDoesNotDriveThePricesOfTheOtherSide() {
        FlowNetwork net = network(
                FlowProblem.builder(2, 2, new int[] {0, 2, 4}, new int[] {0, 1, 0, 1}, new long[] {5, 9, 1, 4})
                        .places(new int[] {2, 0})
                        .build());
        assertThat(new FlowStart(net).setPrices()).isTrue();
        assertThat(net.price[0]).as("by the first column alone").isEqualTo(5);
        assertThat(net.reducedCostOfPair(1)).as("the pair that cannot be").isNotNegative();

        FlowNetwork mirrored = network(three().seats(new int[] {0, 1}).places(new int[] {0, 1}).build());
        FlowStart start = new FlowStart(mirrored);
        boolean rowsGoIn = start.setPrices();
        assertThat(IntStream.range(0, 3).mapToLong(mirrored::reducedCostOfPair)).allMatch(cost -> cost >= 0);
        assertThat(rowsGoIn).isTrue();
    }

    @Test
    void groupsCostWhatTheirFirstUnitIsWorth() {
        FlowBuilder builder = three();
        int rows = builder.rowGroup();
        int columns = builder.columnGroup();
        int wider = builder.columnGroup();
        builder.put(0, rows).put(3, columns).put(columns, wider);
        builder.values(rows, 0, 7, 6).values(columns, 0, 3, 2).values(wider, 0, 20, 1);
        FlowNetwork net = network(builder.build());
        assertThat(new FlowStart(net).setPrices()).isTrue();
        assertThat(net.price[rows]).isEqualTo(-7);
        assertThat(net.price[wider]).isEqualTo(20);
        assertThat(net.price[columns]).isEqualTo(23);
        assertThat(net.price[3]).isEqualTo(23);
        assertThat(net.price[0]).as("by the pair with the second column").isEqualTo(32);
    }

    @Test
    void aPersonIsPricedThroughTheGroupsBelow() {
        FlowBuilder builder = three();
        int some = builder.pairsBelowColumn(1, 1, 1);
        builder.values(some, 0, 2);
        FlowNetwork net = network(builder.seats(new int[] {9, 9}).build());
        assertThat(new FlowStart(net).setPrices()).isFalse();
        assertThat(net.price[some]).isEqualTo(-9);
        assertThat(net.price[3]).isEqualTo(-11);
        assertThat(net.price[2]).isEqualTo(-5);
    }

    @Test
    void whatHasNoPairKeepsThePriceOfItsValue() {
        FlowNetwork net = network(FlowProblem.builder(1, 1, new int[2], new int[0], new long[0])
                .values(0, 0, 3)
                .values(1, 0, 4)
                .build());
        new FlowStart(net).setPrices();
        assertThat(net.price).containsExactly(-3, 4);
    }
}
