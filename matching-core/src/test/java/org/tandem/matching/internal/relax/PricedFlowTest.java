package org.tandem.matching.internal.relax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tandem.matching.check.AllPlans;
import org.tandem.matching.check.CoupledCase;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.flow.FlowFace;
import org.tandem.matching.internal.model.Levels;

/** That a wrong bound is caught: prices that break the definition are refuted by a plan, and those that keep it never. */
class PricedFlowTest {
    private static final int CASES = 300;
    private static final long ROOM = 1_000_000;

    /** Returns in how many cases a plan is worth more than a bound with soft rows across mentors priced so many times too high. */
    private static long refuted(int times, int plus) {
        return IntStream.range(0, CASES)
                .mapToObj(seed -> CoupledCase.of(seed).graph())
                .filter(graph -> isRefuted(graph, times, plus))
                .count();
    }

    private static boolean isRefuted(CompatibilityGraph graph, int times, int plus) {
        Levels levels = Levels.of(graph);
        List<AllPlans.Valued> plans = AllPlans.of(graph).orElse(List.of());
        Conflicts conflicts = Conflicts.of(graph, () -> false);
        FlowModel model = FlowModel.of(graph, levels, conflicts, () -> false);
        long[] weights = new long[levels.count()];
        weights[levels.points()] = 1;
        PricedFlow flow = new PricedFlow(
                model, model.problem().weighted(FlowFace.whole(model.problem()), weights, ROOM), conflicts, 1, ROOM);
        flow.priceSets();
        plans.stream().limit(200).forEach(plan -> flow.separate(plan.pairs()));
        for (int row = 0; row < flow.rows(); row++) {
            // Any price of a hard rule, or within one mentor, bounds every plan.
            long most = flow.mostMultiplier(row);
            flow.setMultiplier(row, !flow.standsAlone(row) || most == Long.MAX_VALUE ? 10L * row : times * most + plus);
        }
        assertThat(flow.solve()).isTrue();
        return plans.stream().anyMatch(plan -> plan.value()[5] > flow.bound());
    }

    /** Returns by how much plans with so many of some pairs exceed the flow's bound at any price, at most. */
    private static long excess(int shift) {
        long most = Long.MIN_VALUE;
        for (int seed = 0; seed < CASES; seed++) {
            CompatibilityGraph graph = CoupledCase.of(seed).graph();
            int[] demanded = IntStream.range(0, graph.pairCount()).filter(pair -> pair % 3 > 0).toArray();
            for (AllPlans.Valued plan : AllPlans.of(graph).orElse(List.of()).stream().limit(50).toList()) {
                int kept = (int) Arrays.stream(demanded)
                        .filter(pair -> Arrays.binarySearch(plan.pairs(), pair) >= 0)
                        .count();
                if (kept > 0 && demanded.length >= kept + shift) {
                    PricedFlow flow = demanding(graph, demanded, kept + shift);
                    flow.setMultiplier(0, 700_000);
                    assertThat(flow.solve()).isTrue();
                    most = Math.max(most, plan.value()[5] - flow.bound());
                }
            }
        }
        return most;
    }

    private static PricedFlow demanding(CompatibilityGraph graph, int[] demanded, int least) {
        Levels levels = Levels.of(graph);
        Conflicts conflicts = Conflicts.of(graph, () -> false);
        FlowModel model = FlowModel.of(graph, levels, conflicts, () -> false);
        long[] weights = new long[levels.count()];
        weights[levels.points()] = 1;
        PricedFlow flow = new PricedFlow(
                model, model.problem().weighted(FlowFace.whole(model.problem()), weights, ROOM), conflicts, 1, ROOM);
        flow.demand(demanded, least);
        return flow;
    }

    @Test
    void anyPriceOfADemandBoundsEveryPlanThatKeepsIt() {
        assertThat(excess(0)).as("such plans never exceed it").isNotPositive();
        assertThat(excess(1)).as("plans that keep one less do").isPositive();
    }

    @Test
    void whatIsDemandedIsFixedWhereNoneCanBeMissed() {
        CompatibilityGraph graph = CompatibilityGraph.table()
                .mentor("M", 3)
                .mentee("A")
                .mentee("B")
                .mentee("C")
                .score("M", "A", 5)
                .score("M", "B", -4)
                .score("M", "C", -3)
                .build();
        PricedFlow flow = demanding(graph, new int[] {1, 2}, 1);
        assertThat(flow.solve()).isTrue();
        assertThat(flow.missing()).isEqualTo(1);
        assertThat(flow.decideByDemand()).isTrue();
        assertThat(flow.isFree(1)).isTrue();
        flow.bar(2);
        assertThat(flow.decideByDemand()).isTrue();
        assertThat(flow.isFixed(1)).isTrue();
        assertThat(flow.solve()).isTrue();
        assertThat(flow.bound()).isEqualTo(1);
        flow.bar(1);
        assertThat(flow.decideByDemand()).as("too many are barred").isFalse();
    }

    @Test
    void pricesUpToWhatSoftRulesChargeBoundEveryPlan() {
        assertThat(refuted(1, 0)).isZero();
        assertThat(refuted(0, 0)).isZero();
    }

    @Test
    void pricesBeyondThatAreRefutedByAPlan() {
        assertThat(refuted(20, 0)).isPositive();
        assertThat(refuted(1, 1_000)).isPositive();
    }
}
