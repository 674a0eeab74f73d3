package org.tandem.matching.internal.branch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tandem.matching.check.AllPlans;
import org.tandem.matching.check.CoupledCase;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.property.Share;

/** Quick plans under rules of all kinds. */
class GreedyPlanProperties {

    @Property(tries = 400)
    void keepsEveryRuleAndLeavesNobodyWhoStillFits(@ForAll long seed) {
        CompatibilityGraph graph = CoupledCase.of(seed).graph();

        int[] plan = GreedyPlan.of(graph);

        assertThat(AllPlans.isPlan(graph, plan)).isTrue();
        for (int pair = 0; pair < graph.pairCount(); pair++) {
            int one = pair;
            boolean isChosen = IntStream.of(plan).anyMatch(chosen -> chosen == one);
            assertThat(isChosen || !graph.isFixed(pair)).isTrue();
            if (!isChosen) {
                int[] more = IntStream.concat(IntStream.of(plan), IntStream.of(pair)).sorted().toArray();
                assertThat(AllPlans.isPlan(graph, more)).isFalse();
            }
        }
        Share.atLeast(50, "somebody is matched", plan.length > 1);
    }

    @Property(tries = 400)
    void saysOfAnyPairsWhetherTheyAreAPlan(@ForAll long seed) {
        CompatibilityGraph graph = CoupledCase.of(seed).graph();
        var random = new SplittableRandom(seed);
        int[] plan = GreedyPlan.of(graph);
        int refused = 0;
        for (int k = 0; k < 20; k++) {
            int[] changed = IntStream.range(0, graph.pairCount())
                    .filter(pair -> Arrays.binarySearch(plan, pair) >= 0 != (random.nextInt(8) == 0))
                    .toArray();
            boolean isPlan = AllPlans.isPlan(graph, changed)
                    && graph.fixedPairs().allMatch(fixed -> Arrays.binarySearch(changed, fixed) >= 0);
            assertThat(GreedyPlan.isPlan(graph, changed)).isEqualTo(isPlan);
            refused += isPlan ? 0 : 1;
        }
        assertThat(GreedyPlan.isPlan(graph, plan)).isTrue();
        Share.atLeast(50, "some are plans, and some are not", refused > 0 && refused < 20);
    }
}
