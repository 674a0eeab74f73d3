package org.tandem.matching.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Everything a network keeps up to date, against the same worked out anew after every change. */
class FlowNetworkTest {
    private static final int CASES = 120;

    private static FlowNetwork network(FlowProblem problem) {
        return new FlowNetwork(problem, FlowScale.certain(problem));
    }

    private static void change(SplittableRandom random, FlowNetwork net) {
        int node = random.nextInt(net.nodes);
        int at = net.state.length == 0 ? -1 : random.nextInt(net.state.length);
        switch (at < 0 ? 0 : random.nextInt(7)) {
            case 0 -> net.setMost(node, net.problem.least[node] + random.nextInt(5));
            case 1 -> net.hold(node, random.nextBoolean());
            case 2 -> net.decide(at, (byte) random.nextInt(3));
            case 3 -> net.holdPair(at, random.nextBoolean());
            case 4 -> net.setPoints(at, random.nextInt(-30, 1_001));
            default -> choose(net, at);
        }
    }

    /** Chooses a pair or gives it up if its nodes have room. */
    private static void choose(FlowNetwork net, int at) {
        int by = net.isChosen(at) ? -1 : 1;
        int[] nodes = {net.tail[at], net.out.other[at]};
        if (by < 0 || Arrays.stream(nodes).allMatch(v -> net.load[v] <= net.most[v])) {
            net.flip(at);
            for (int lowest : nodes) {
                for (int v = lowest; v != FlowProblem.GROUND; v = net.problem.parent[v]) {
                    net.changeLoad(v, by);
                }
            }
        }
    }

    private static void check(FlowNetwork net) {
        FlowProblem problem = net.problem;
        int outside = 0;
        for (int v = 0; v < net.nodes; v++) {
            int node = v;
            int load = (int) IntStream.range(0, net.state.length)
                    .filter(at -> net.isChosen(at) && isBelow(net, at, node))
                    .count();
            int degree = (int) IntStream.range(0, net.state.length)
                    .filter(at -> net.tail[at] == node || net.out.other[at] == node)
                    .count();
            assertThat(net.load[v]).isEqualTo(load);
            assertThat(net.degree(v)).isEqualTo(degree);
            assertThat(net.degreeBelow(v))
                    .isEqualTo((int) IntStream.range(0, net.state.length).filter(at -> isBelow(net, at, node)).count());
            outside += load < problem.least[v] || load > net.most[v] ? 1 : 0;
            assertThat(net.isOutside(v)).isEqualTo(load < problem.least[v] || load > net.most[v]);
            checkCosts(net, v, load);
            checkChosen(net, v);
        }
        assertThat(net.outside()).isEqualTo(outside);
        if (net.in != Incidence.NONE) {
            checkBackward(net);
        }
    }

    private static boolean isBelow(FlowNetwork net, int at, int node) {
        return node == ground(net, net.tail[at], node) || node == ground(net, net.out.other[at], node);
    }

    private static int ground(FlowNetwork net, int from, int until) {
        int v = from;
        while (v != FlowProblem.GROUND && v != until) {
            v = net.problem.parent[v];
        }
        return v;
    }

    /** One more or less, limits included. */
    private static void checkCosts(FlowNetwork net, int v, int load) {
        FlowProblem problem = net.problem;
        boolean row = problem.rowSide[v];
        long more = -value(net, v, load);
        long less = load == 0 ? FlowScale.NEVER : value(net, v, load - 1);
        long fromParent = net.price(problem.parent[v]) - net.price(v);
        long withPrices = more + (row ? fromParent : -fromParent);
        assertThat(net.reducedCostOfMore(v)).isEqualTo(withPrices);
        boolean wrong = load < net.most[v] && withPrices < 0;
        if (load > 0) {
            long lessWithPrices = less - (row ? fromParent : -fromParent);
            assertThat(net.reducedCostOfLess(v)).isEqualTo(lessWithPrices);
            wrong |= lessWithPrices < 0;
        }
        assertThat(net.isWrong(v)).isEqualTo(wrong);
        long open = net.held[v] || load >= net.most[v] ? FlowScale.NEVER : more;
        long back = net.held[v] ? FlowScale.NEVER : less;
        assertThat(row ? net.down[v] : net.up[v]).isEqualTo(open);
        assertThat(row ? net.up[v] : net.down[v]).isEqualTo(back);
    }

    private static long value(FlowNetwork net, int v, int unit) {
        long limits = unit < net.problem.least[v] ? net.scale.limitWeight
                : unit >= net.most[v] ? -net.scale.limitWeight : 0;
        return net.scale.valueOf(net.problem, v, unit) + limits - (net.toll.length == 0 ? 0 : net.toll[v]);
    }

    private static void checkChosen(FlowNetwork net, int v) {
        var found = new TreeSet<Integer>();
        for (int k = net.chosen.start(v); k < net.chosen.start(v) + net.chosen.count(v); k++) {
            assertThat(found.add(net.chosen.at(k))).isTrue();
        }
        assertThat(found).containsExactlyElementsOf(IntStream.range(0, net.state.length)
                .filter(at -> net.isChosen(at) && (net.tail[at] == v || net.out.other[at] == v))
                .boxed()
                .toList());
    }

    /** The pairs of columns are those of rows, seen from the other side and in their order. */
    private static void checkBackward(FlowNetwork net) {
        assertThat(IntStream.of(net.inPair).sorted().toArray())
                .isEqualTo(IntStream.range(0, net.state.length).toArray());
        for (int v = 0; v < net.nodes; v++) {
            for (int k = net.in.start[v]; k < net.in.start[v + 1]; k++) {
                int at = net.inPair[k];
                assertThat(net.out.other[at]).isEqualTo(v);
                assertThat(net.in.other[k]).isEqualTo(net.tail[at]);
                assertThat(k == net.in.start[v] || net.inPair[k - 1] < at).isTrue();
                assertThat(net.inCost[k]).isEqualTo(net.state[at] == FlowProblem.FREE ? net.cost(at) : FlowScale.NEVER);
            }
        }
    }

    @Test
    void whatFollowsFromTheStateIsUpToDateAfterEveryChange() {
        int backward = 0;
        int refused = 0;
        for (long seed = 0; seed < CASES; seed++) {
            var random = new SplittableRandom(seed);
            FlowNetwork net = network(FlowCases.network(seed, 9));
            random.longs(net.nodes, -50, 50).forEach(price -> net.price[random.nextInt(net.nodes)] = price);
            check(net);
            for (int step = 0; step < 40; step++) {
                if (random.nextInt(20) == 0) {
                    net.prepareBackward();
                    backward++;
                }
                change(random, net);
                refused += net.outside() > 0 ? 1 : 0;
                check(net);
            }
        }
        assertThat(backward).isGreaterThan(CASES);
        assertThat(refused).isGreaterThan(CASES);
    }

    @Test
    void aTollLowersWhatEveryUnitIsWorth() {
        FlowNetwork net = network(FlowCases.network(3, 9));
        net.toll = new long[net.nodes];
        net.toll[0] = 7;
        net.refresh(0);
        check(net);
    }

    @Test
    void loadsAndLimitsComeBackToWhereAllWasSettled() {
        int restored = 0;
        for (long seed = 0; seed < CASES; seed++) {
            var random = new SplittableRandom(seed);
            FlowNetwork net = network(FlowCases.network(seed, 9));
            for (int step = 0; step < 20; step++) {
                change(random, net);
            }
            if (net.outside() > 0) {
                continue;
            }
            restored++;
            int[] load = net.load.clone();
            int[] most = net.most.clone();
            var chosen = new IntList();
            IntStream.range(0, net.state.length).filter(net::isChosen).forEach(chosen::add);
            for (int step = 0; step < 20; step++) {
                change(random, net);
            }
            IntStream.range(0, net.nodes).forEach(v -> net.held[v] = false);
            net.restoreLoads(load, most);
            net.choose(chosen);
            assertThat(net.most).containsExactly(most);
            check(net);
        }
        assertThat(restored).isGreaterThan(CASES / 4);
    }

    @Test
    void pairsChosenAtOnceStandInTheOrderGiven() {
        FlowProblem problem = FlowProblem.builder(1, 5, new int[] {0, 5}, new int[] {0, 1, 2, 3, 4}, new long[5])
                .seats(new int[] {5})
                .build();
        FlowNetwork net = network(problem);
        net.prepareBackward();
        for (int at : new int[] {0, 1, 2}) {
            net.flip(at);
        }
        var positions = new IntList();
        for (int at : new int[] {4, 1, 3}) {
            positions.add(at);
        }
        net.choose(positions);

        assertThat(IntStream.range(0, net.chosen.count(0)).map(k -> net.chosen.at(net.chosen.start(0) + k)))
                .containsExactly(4, 1, 3);
        assertThat(net.state)
                .containsExactly(0, FlowNetwork.CHOSEN, 0, FlowNetwork.CHOSEN, FlowNetwork.CHOSEN);
        assertThat(IntStream.range(0, 5).map(j -> net.chosen.count(1 + j))).containsExactly(0, 1, 0, 1, 1);
        assertThat(net.inCost)
                .containsExactly(0, FlowScale.NEVER, 0, FlowScale.NEVER, FlowScale.NEVER);
    }

    @Test
    void onlyWhatDiffersFromTheProblemIsCopied() {
        FlowProblem problem = FlowProblem.builder(1, 2, new int[] {0, 2}, new int[] {0, 1}, new long[] {3, 4}).build();
        FlowNetwork net = network(problem);
        assertThat(net.pointsByPair()).isSameAs(problem.points);
        assertThat(net.mostByNode()).isSameAs(problem.most);

        net.setPoints(1, 5);
        net.setPoints(0, 2);
        net.setMost(2, 3);

        assertThat(net.pointsByPair()).containsExactly(2, 5);
        assertThat(net.mostByNode()).containsExactly(1, 1, 3);
        assertThat(problem.points).containsExactly(3, 4);
        assertThat(problem.most).containsExactly(1, 1, 1);
    }

    @Test
    void roomIsTheLeastOfLimitsAndPairs() {
        FlowBuilder builder = FlowProblem.builder(3, 2, new int[] {0, 2, 4, 5}, new int[] {0, 1, 0, 1, 0}, new long[5])
                .places(new int[] {2, 7});
        int narrow = builder.columnGroup();
        int wide = builder.columnGroup();
        builder.limits(narrow, 0, 3).put(3, narrow).put(4, narrow).put(3, wide);
        int some = builder.pairsBelowColumn(1, 1, 1, 3);
        FlowNetwork net = network(builder.build());

        assertThat(net.room(3)).isEqualTo(2);
        assertThat(net.room(some)).isEqualTo(1);
        assertThat(net.room(4)).as("both of its pairs are in the group").isEqualTo(1);
        assertThat(net.room(narrow)).isEqualTo(1);
        assertThat(net.room(wide)).isEqualTo(2);
        assertThat(net.hasSameValues(narrow)).isTrue();
    }

    @Test
    void unitsAreWorthTheSameUnlessTheyAreNotOrOneIsNeeded() {
        FlowProblem problem = FlowProblem.builder(3, 1, new int[] {0, 1, 2, 3}, new int[3], new long[3])
                .values(0, 0, 4)
                .values(1, 0, 4, 3)
                .limits(2, 1, 1)
                .build();
        FlowNetwork net = network(problem);
        assertThat(IntStream.range(0, 4).mapToObj(net::hasSameValues)).containsExactly(true, false, false, true);
    }
}
