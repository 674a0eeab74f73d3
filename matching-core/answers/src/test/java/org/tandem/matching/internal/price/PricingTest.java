package org.tandem.matching.internal.price;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.ScoreTable;
import org.tandem.matching.internal.edit.GraphEditor;

class PricingTest {
    private static final long WORK = 1_000_000;

    private static ScoreTable table() {
        return CompatibilityGraph.table()
                .mentor("M-1", 1)
                .mentor("M-2", 1)
                .mentee("T-1")
                .mentee("T-2")
                .mentee("T-3")
                .score("M-1", "T-1", 90)
                .score("M-2", "T-1", 80)
                .score("M-1", "T-2", 70)
                .score("M-2", "T-2", 30)
                .score("M-2", "T-3", 10);
    }

    private static BiPredicate<String, String> both(String one, String other) {
        return (a, b) -> (a.equals(one) && b.equals(other)) || (a.equals(other) && b.equals(one));
    }

    @Test
    void aForcedPairIsPricedByWhatTheOthersCanStillHave() {
        CompatibilityGraph graph = table().build();
        Pricing pricing = Pricing.of(graph, new int[0]);

        assertThat(pricing.bound().points()).isEqualTo(150);
        Worth forced = pricing.boundWithPair(graph.pair(1, 2)).orElseThrow();
        assertThat(forced.matches()).isEqualTo(2);
        assertThat(forced.points()).isEqualTo(100);
        assertThat(pricing.withPair(graph.pair(1, 2), WORK, () -> false).orElseThrow()).satisfies(plan -> {
            assertThat(plan.worth()).isEqualTo(forced);
            assertThat(plan.isExact()).isTrue();
            assertThat(plan.pairs()).containsExactly(graph.pair(0, 0), graph.pair(1, 2));
        });
    }

    @Test
    void aPairFixedAtALossLosesNothingMore() {
        CompatibilityGraph free = table().build();
        CompatibilityGraph graph = new GraphEditor(free).fixed(1, 2).build();
        Pricing pricing = Pricing.of(graph, new int[0]);

        assertThat(pricing.bound().points()).isEqualTo(100);
        assertThat(pricing.leastPointsLost(graph.pair(1, 2))).isZero();
        assertThat(pricing.boundWithPair(graph.pair(1, 2))).hasValue(pricing.bound());
        assertThat(Pricing.of(free, new int[0]).leastPointsLost(free.pair(1, 2))).isPositive();
    }

    @Test
    void onePlaceMoreServesOneMenteeMore() {
        Pricing pricing = Pricing.of(table().build(), new int[0]);

        assertThat(pricing.boundWithPlace(0)).isEqualTo(pricing.withPlace(0, WORK, () -> false).worth());
        assertThat(pricing.boundWithPlace(0).matches()).isEqualTo(3);
        assertThat(pricing.boundWithPlace(0).points()).isEqualTo(170);
        assertThat(pricing.bound().matches()).as("afterwards").isEqualTo(2);
    }

    @Test
    void amongEqualPlansTheOneLikestToThePresentIsTaken() {
        CompatibilityGraph graph = CompatibilityGraph.table()
                .mentor("M-1", 1)
                .mentor("M-2", 1)
                .mentor("M-3", 1)
                .mentee("T-1")
                .mentee("T-2")
                .score("M-1", "T-1", 5)
                .score("M-2", "T-1", 5)
                .score("M-3", "T-1", 5)
                .score("M-1", "T-2", 5)
                .score("M-2", "T-2", 5)
                .score("M-3", "T-2", 5)
                .build();
        for (int first = 0; first < 3; first++) {
            for (int second = 0; second < 3; second++) {
                int[] present = {graph.pair(first, 0), graph.pair(second, 1)};
                if (first != second) {
                    assertThat(Pricing.of(graph, present).bestPlan(WORK, () -> false).pairs()).containsExactly(present);
                }
            }
        }
    }

    @Test
    void aPairIsImpossibleWhereFixedPairsLeaveNoRoom() {
        CompatibilityGraph graph =
                table().mentee("T-4").fixed("M-1", "T-4", 1).build();
        Pricing pricing = Pricing.of(graph, new int[0]);

        assertThat(pricing.boundWithPair(graph.pair(0, 0))).isEmpty();
        assertThat(pricing.withPair(graph.pair(0, 0), WORK, () -> false)).isEmpty();
        assertThat(pricing.boundWithPair(graph.pair(1, 0))).isPresent();
    }

    @Test
    void rulesThatTheFlowBreaksAreKeptByBranching() {
        CompatibilityGraph graph = table().mentor("M-3", 2)
                .score("M-3", "T-1", 50)
                .score("M-3", "T-3", 60)
                .apart("rivals", both("T-1", "T-3"))
                .build();
        Pricing pricing = Pricing.of(graph, new int[0]);
        int pair = graph.pair(0, 1);

        assertThat(pricing.boundsAreReached()).isFalse();
        assertThat(pricing.withPair(pair, WORK, () -> false).orElseThrow().worth().points()).isEqualTo(70 + 80 + 60);
        assertThat(pricing.withPair(graph.pair(2, 0), WORK, () -> false).orElseThrow().worth().points())
                .isEqualTo(50 + 70 + 10);
    }

    @Test
    void aPairIsImpossibleBesideAFixedOneThatARuleKeepsApart() {
        CompatibilityGraph graph = table().mentor("M-3", 2)
                .score("M-3", "T-1", 50)
                .fixed("M-3", "T-3", 60)
                .apart("rivals", both("T-1", "T-3"))
                .build();

        assertThat(Pricing.of(graph, new int[0]).withPair(graph.pair(2, 0), WORK, () -> false)).isEmpty();
    }
}
