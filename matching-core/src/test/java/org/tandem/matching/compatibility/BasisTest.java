package org.tandem.matching.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.tandem.matching.internal.edit.GraphEditor;

class BasisTest {
    private static ScoreTable table() {
        return CompatibilityGraph.table()
                .mentor("M-1", 1)
                .mentor("M-2", 2)
                .mentee("T-1", 2, 0)
                .mentee("T-2")
                .score("M-1", "T-1", 5)
                .score("M-2", "T-2", 3);
    }

    private static Basis with(UnaryOperator<ScoreTable> change) {
        return change.apply(table()).build().basis();
    }

    @Test
    void theOrderOfInputDoesNotCount() {
        CompatibilityGraph shuffled = CompatibilityGraph.table()
                .score("M-2", "T-2", 3)
                .score("M-1", "T-1", 5)
                .mentee("T-2")
                .mentee("T-1", 2, 0)
                .mentor("M-2", 2)
                .mentor("M-1", 1)
                .build();

        assertThat(shuffled.basis()).isEqualTo(table().build().basis());
    }

    @Test
    void everyFactOfAGraphCounts() {
        Basis before = table().build().basis();

        assertThat(with(table -> table.mentor("M-3")).people()).isNotEqualTo(before.people());
        assertThat(List.of(
                with(table -> table.score("M-2", "T-1", 0)),
                CompatibilityGraph.table()
                        .mentor("M-1", 1)
                        .mentor("M-2", 2)
                        .mentee("T-1", 2, 0)
                        .mentee("T-2")
                        .fixed("M-1", "T-1", 5)
                        .score("M-2", "T-2", 3)
                        .build()
                        .basis(),
                CompatibilityGraph.table()
                        .mentor("M-1", 1)
                        .mentor("M-2", 1)
                        .mentee("T-1", 2, 0)
                        .mentee("T-2")
                        .score("M-1", "T-1", 5)
                        .score("M-2", "T-2", 3)
                        .build()
                        .basis(),
                CompatibilityGraph.table()
                        .mentor("M-1", 1)
                        .mentor("M-2", 2)
                        .mentee("T-1", 2, 1)
                        .mentee("T-2")
                        .score("M-1", "T-1", 5)
                        .score("M-2", "T-2", 3)
                        .build()
                        .basis(),
                CompatibilityGraph.table()
                        .mentor("M-1", 1)
                        .mentor("M-2", 2)
                        .mentee("T-1", 2, 0)
                        .mentee("T-2")
                        .score("M-2", "T-1", 5)
                        .score("M-2", "T-2", 3)
                        .build()
                        .basis()))
                .allSatisfy(changed -> {
                    assertThat(changed.people()).isEqualTo(before.people());
                    assertThat(changed.pairs()).isNotEqualTo(before.pairs());
                })
                .doesNotHaveDuplicates();
    }

    @Test
    void aGraphThatAnEditorChangedIsNotKnown() {
        assertThat(new GraphEditor(table().build()).freePlaces(0, 3).build().basis()).isEqualTo(Basis.UNKNOWN);
    }
}
