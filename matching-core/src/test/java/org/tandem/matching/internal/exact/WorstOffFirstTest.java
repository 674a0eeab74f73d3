package org.tandem.matching.internal.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.ScoreTable;

class WorstOffFirstTest {
    private static final long[][] POINTS = {{0, 1, 0}, {4, 5, 10}, {10, 0, 100}};

    private static CompatibilityGraph graph() {
        ScoreTable table = CompatibilityGraph.table();
        for (int person = 1; person <= 3; person++) {
            table.mentor("M" + person, 1).mentee("T" + person);
        }
        for (int mentee = 1; mentee <= 3; mentee++) {
            for (int mentor = 1; mentor <= 3; mentor++) {
                table.score("M" + mentor, "T" + mentee, POINTS[mentee - 1][mentor - 1]);
            }
        }
        return table.build();
    }

    @Test
    void eachValueIsDecidedBeforeTheNext() {
        ExactPlan plan = WorstOffFirst.of(graph(), () -> false);

        assertThat(plan.pairs()).as("T1 with M2, T2 with M3, T3 with M1").containsExactly(1, 5, 6);
        assertThat(plan.proven()).isTrue();
    }

    @Test
    void whoeverStopsItGetsAPlanThatIsExactUpToThere() {
        AtomicInteger asked = new AtomicInteger();
        ExactPlan plan = WorstOffFirst.of(graph(), () -> asked.incrementAndGet() > 2);

        assertThat(plan.proven()).isFalse();
        assertThat(plan.pairs()).as("every seat is filled").hasSize(3);
        assertThat(plan.pairs()).as("T1 has the only pair above 0").contains(1).doesNotContain(0, 2, 7);
    }

    @Test
    void nobodyToMatchIsProvenAtOnce() {
        assertThat(WorstOffFirst.of(CompatibilityGraph.table().mentee("T").build(), () -> false).proven()).isTrue();
    }
}
