package org.tandem.matching.internal.exact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.edit.GraphEditor;

class OptimumTest {
    private static final long WORK = 1_000_000;

    private final CompatibilityGraph graph = CompatibilityGraph.table()
            .mentor("M-1", 1)
            .mentor("M-2", 2)
            .mentee("T-1")
            .mentee("T-2")
            .mentee("T-3")
            .score("M-1", "T-1", 90)
            .score("M-2", "T-1", 80)
            .score("M-1", "T-2", 70)
            .score("M-2", "T-3", 10)
            .apart("rivals", (one, other) -> one.equals("T-1") && other.equals("T-3")
                    || one.equals("T-3") && other.equals("T-1"))
            .build();

    @Test
    void seatsComeBeforePointsAndRulesBeforeBoth() {
        Optimum best = Optimum.of(graph, WORK).orElseThrow();

        assertThat(best.matches()).isEqualTo(2);
        assertThat(best.points()).isEqualTo(150);
        assertThat(best.charges()).isZero();
        assertThat(best.proven()).isTrue();
        assertThat(best.bound()).isEqualTo(150);
    }

    @Test
    void aForcedPairCostsWhatItCosts() {
        Optimum forced = Optimum.of(new GraphEditor(graph).fixed(0, 0).build(), WORK).orElseThrow();

        assertThat(forced.matches()).isEqualTo(2);
        assertThat(forced.points()).isEqualTo(100);
    }

    @Test
    void thereIsNoPlanWhereFixedPairsDoNotFit() {
        assertThat(Optimum.of(new GraphEditor(graph).fixed(0, 0).fixed(0, 1).build(), WORK)).as("one place").isEmpty();
        assertThat(Optimum.of(new GraphEditor(graph).fixed(0, 0).fixed(1, 0).build(), WORK)).as("one seat").isEmpty();
        assertThat(Optimum.of(new GraphEditor(graph).fixed(1, 0).fixed(1, 2).build(), WORK)).as("rivals").isEmpty();
    }
}
