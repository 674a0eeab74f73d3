package org.tandem.matching.internal.branch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tandem.matching.check.AllPlans;
import org.tandem.matching.check.CoupledCase;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.ScoreTable;
import org.tandem.matching.internal.exact.Optimum;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.internal.model.Levels;
import org.tandem.matching.internal.relax.Clashes;
import org.tandem.matching.policy.Level;

class EveryPlanTest {
    private static final int CASES = 300;
    private static final int FEW = 3_000;

    /** The branching tree of this case takes some seconds, though there are 929 plans. */
    private static final long HARD = -2_679_680_508L;

    @Test
    void thoseAreOfferedThatTryingFindsAndChargesAreThoseOfTheRules() {
        int compared = 0;
        int charged = 0;
        for (int seed = 0; seed < CASES; seed++) {
            CompatibilityGraph graph = CoupledCase.of(seed).graph();
            List<AllPlans.Valued> tried = AllPlans.of(graph).orElse(List.of());
            if (tried.isEmpty() || tried.size() > FEW) {
                continue;
            }
            Map<String, AllPlans.Valued> expected =
                    tried.stream().collect(Collectors.toMap(plan -> Arrays.toString(plan.pairs()), plan -> plan));
            Levels levels = Levels.of(graph);
            List<String> offered = new ArrayList<>();
            boolean all = EveryPlan.offerAll(
                    graph,
                    new Clashes(graph),
                    (pairs, charges) -> {
                        offered.add(Arrays.toString(pairs));
                        assertThat(levels.score(pairs, charges).of(levels.points()))
                                .isEqualTo(expected.get(Arrays.toString(pairs)).value()[Level.POINTS.ordinal()]);
                    },
                    () -> false);
            if (all) {
                compared++;
                charged += PlanConditions.of(graph).planRules().stream().anyMatch(rule -> !rule.isHard()) ? 1 : 0;
                assertThat(offered).doesNotHaveDuplicates().hasSameSizeAs(tried);
            } else {
                // Quotas are asked late: without them there are more.
                assertThat(PlanConditions.of(graph).quotas()).isNotEmpty();
                assertThat(offered).isEmpty();
            }
        }
        assertThat(compared).isGreaterThan(CASES / 2);
        assertThat(charged).isGreaterThan(CASES / 5);
    }

    @Test
    void nothingIsOfferedWhereThereAreManyOrItIsTimeToStop() {
        ScoreTable ample = CompatibilityGraph.table();
        for (int one = 0; one < 7; one++) {
            ample.mentor("M-" + one, 9).mentee("T-" + one);
        }
        for (int mentor = 0; mentor < 7; mentor++) {
            for (int mentee = 0; mentee < 7; mentee++) {
                ample.score("M-" + mentor, "T-" + mentee, 1);
            }
        }
        assertThat(offered(ample.build(), false)).isZero();
        CompatibilityGraph few = CoupledCase.of(HARD).graph();
        assertThat(offered(few, false)).isEqualTo(929);
        assertThat(offered(few, true)).isZero();
    }

    private static int offered(CompatibilityGraph graph, boolean stop) {
        int[] offered = new int[1];
        boolean all = EveryPlan.offerAll(graph, new Clashes(graph), (pairs, charges) -> offered[0]++, () -> stop);
        assertThat(all).isEqualTo(offered[0] > 0);
        return offered[0];
    }

    @Test
    void aSearchThatIsNotOverSoonEndsWithThem() {
        CompatibilityGraph graph = CoupledCase.of(HARD).graph();
        BoundedSearch search = Optimum.search(graph);

        search.run(1_000, () -> false);
        assertThat(search.isProven()).isFalse();
        BoundedSearchProperties.check(graph, search, AllPlans.best(AllPlans.of(graph).orElseThrow()));
        search.run(2_001, () -> false);

        assertThat(search.isProven()).isTrue();
        BoundedSearchProperties.check(graph, search, AllPlans.best(AllPlans.of(graph).orElseThrow()));
    }
}
