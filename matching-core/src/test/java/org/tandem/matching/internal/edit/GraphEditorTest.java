package org.tandem.matching.internal.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.graph.PlanConditions;

class GraphEditorTest {
    private final CompatibilityGraph graph = CompatibilityGraph.table()
            .mentor("M-1", 1)
            .mentor("M-2", 2)
            .mentor("M-3", 1)
            .mentee("T-1")
            .mentee("T-2")
            .mentee("T-3")
            .score("M-1", "T-1", 10)
            .score("M-3", "T-1", 30)
            .fixed("M-2", "T-3", 50)
            .build();

    private static List<String> pairs(CompatibilityGraph graph) {
        List<String> pairs = new ArrayList<>();
        for (int mentee = 0; mentee < graph.menteeCount(); mentee++) {
            for (int pair = graph.firstPair(mentee); pair < graph.endPair(mentee); pair++) {
                pairs.add(graph.menteeIds().get(mentee) + " " + graph.mentorIds().get(graph.mentor(pair)) + " "
                        + graph.points(pair) + (graph.isFixed(pair) ? " fixed" : ""));
            }
        }
        return pairs;
    }

    @Test
    void anEditorWithoutChangesCopies() {
        assertThat(pairs(new GraphEditor(graph).build())).isEqualTo(pairs(graph)).hasSize(3);
    }

    @Test
    void pairsComeAndGo() {
        CompatibilityGraph changed = new GraphEditor(graph)
                .score(2, 1, 7)
                .score(1, 0, 8)
                .score(2, 0, 31)
                .bar(0)
                .build();

        assertThat(pairs(changed)).containsExactly("T-1 M-2 8", "T-1 M-3 31", "T-2 M-3 7", "T-3 M-2 50 fixed");
        assertThat(changed.firstPair(1)).isEqualTo(2);
        assertThat(changed.endPair(1)).isEqualTo(3);
        assertThat(pairs(graph)).containsExactly("T-1 M-1 10", "T-1 M-3 30", "T-3 M-2 50 fixed");
    }

    @Test
    void aBarredPairCanBeAddedAgain() {
        assertThat(pairs(new GraphEditor(graph).bar(0).score(0, 0, 11).build()))
                .containsExactly("T-1 M-1 11", "T-1 M-3 30", "T-3 M-2 50 fixed");
    }

    @Test
    void decisionsCanBeTakenAndReleased() {
        CompatibilityGraph changed =
                new GraphEditor(graph).fixed(0, 0).released(1, 2).score(0, 1, 1).fixed(0, 1).build();

        assertThat(pairs(changed)).containsExactly("T-1 M-1 10 fixed", "T-1 M-3 30", "T-2 M-1 1 fixed", "T-3 M-2 50");
    }

    @Test
    void capacitiesChange() {
        CompatibilityGraph changed = new GraphEditor(graph).freePlaces(0, 4).openSeats(1, 0).build();

        assertThat(changed.freePlaces(0)).isEqualTo(4);
        assertThat(changed.freePlaces(1)).isEqualTo(2);
        assertThat(changed.openSeats(1)).isZero();
        assertThat(graph.freePlaces(0)).isEqualTo(1);
        assertThat(graph.openSeats(1)).isEqualTo(1);
    }

    @Test
    void onlyEligiblePairsCanBeFixed() {
        GraphEditor editor = new GraphEditor(graph).fixed(1, 1);

        assertThatThrownBy(editor::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("M-2 with T-2")
                .hasMessageContaining("\nMaybe ");
    }

    @Test
    void capacitiesAreNotNegative() {
        assertThatThrownBy(() -> new GraphEditor(graph).freePlaces(0, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(-1) of mentor (M-1)");
        assertThatThrownBy(() -> new GraphEditor(graph).openSeats(2, -2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(-2) of mentee (T-3)");
    }

    @Test
    void aPairThatRunsUsesItsPlacesUp() {
        CompatibilityGraph changed = new GraphEditor(graph).run(graph.pair(2, 0)).build();

        assertThat(pairs(changed)).containsExactly("T-1 M-1 10", "T-3 M-2 50 fixed");
        assertThat(changed.freePlaces(2)).isZero();
        assertThat(changed.openSeats(0)).isZero();
        assertThat(PlanConditions.of(changed).runningLoad(2)).isEqualTo(1);
        assertThat(PlanConditions.of(changed).runningMentors(0)).isEqualTo(1);
        assertThat(PlanConditions.of(graph).runningLoad(2)).isZero();
        assertThat(graph.freePlaces(2)).isEqualTo(1);
    }

    @Test
    void nobodyRunsWithoutAPlace() {
        GraphEditor editor = new GraphEditor(graph).freePlaces(0, 0);

        assertThatThrownBy(() -> editor.run(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("free places (-1) of mentor (M-1) must not be negative");
    }
}
