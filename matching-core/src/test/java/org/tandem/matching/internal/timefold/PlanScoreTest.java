package org.tandem.matching.internal.timefold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.timefold.solver.core.api.score.BendableScore;
import org.junit.jupiter.api.Test;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.model.Levels;
import org.tandem.matching.internal.model.LexScore;
import org.tandem.matching.policy.Level;
import org.tandem.matching.run.Limits;

/** Timefold's score must be what a plan adds up to, level by level. */
class PlanScoreTest {
    private static final CompatibilityGraph GRAPH = CompatibilityGraph.table()
            .mentor("M0", 1)
            .mentor("M1", 1)
            .mentee("N0")
            .mentee("N1")
            .score("M0", "N0", 9)
            .score("M0", "N1", 7)
            .score("M1", "N1", 5)
            .build();
    private static final Levels LEVELS = Levels.of(GRAPH);

    private static void check(long matches, long points, int... pairs) {
        PlanScore.check(GRAPH, LEVELS, Limits.DEFAULT, pairs, new LexScore(new long[] {matches, points}));
    }

    @Test
    void timefoldAgreesWithWhatAPlanAddsUpTo() {
        assertThat(LEVELS.list()).containsExactly(Level.MATCHES, Level.POINTS);
        check(2, 14, GRAPH.pair(0, 0), GRAPH.pair(1, 1));
        check(1, 7, GRAPH.pair(0, 1));
        check(0, 0);
    }

    @Test
    void anotherSumThrows() {
        assertThatThrownBy(() -> check(2, 15, GRAPH.pair(0, 0), GRAPH.pair(1, 1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> check(1, 14, GRAPH.pair(0, 0), GRAPH.pair(1, 1)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aPlanThatBreaksSomethingThrows() {
        assertThatThrownBy(() -> check(2, 16, GRAPH.pair(0, 0), GRAPH.pair(0, 1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("hard");
    }

    @Test
    void levelsThatTellNoPlansApartAreLeftOut() {
        BendableScore score = BendableScore.of(new long[] {0}, new long[] {1, 2, 3, 4, 5, 6});

        assertThat(LevelScore.of(score, LEVELS)).isEqualTo(new LexScore(new long[] {2, 6}));
    }
}
