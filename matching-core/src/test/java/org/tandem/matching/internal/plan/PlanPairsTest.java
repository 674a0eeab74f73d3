package org.tandem.matching.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.edit.GraphEditor;
import org.tandem.matching.plan.Plan;

class PlanPairsTest {
    private final CompatibilityGraph graph = CompatibilityGraph.table()
            .mentor("M-1", 1)
            .mentor("M-2", 1)
            .mentee("T-1")
            .mentee("T-2")
            .score("M-1", "T-1", 1)
            .score("M-2", "T-1", 5)
            .score("M-1", "T-2", 3)
            .build();
    private final Plan plan = Unhurried.matcher().match(graph);

    @Test
    void matchesAreFoundByTheirIds() {
        assertThat(PlanPairs.of(graph, plan)).containsExactly(1, 2);
    }

    @Test
    void theFirstPairOfAGraphIsAPairToo() {
        CompatibilityGraph one = CompatibilityGraph.table()
                .mentor("M-1", 1)
                .mentee("T-1")
                .score("M-1", "T-1", 1)
                .build();

        assertThat(PlanPairs.of(one, Unhurried.matcher().match(one))).containsExactly(0);
    }

    @Test
    void aMatchThatIsNotEligibleIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanPairs.of(new GraphEditor(graph).bar(1).build(), plan))
                .withMessageContaining("M-2 with T-1")
                .withMessageContaining("Maybe");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanPairs.of(CompatibilityGraph.table().build(), plan))
                .withMessageContaining("T-1");
    }
}
