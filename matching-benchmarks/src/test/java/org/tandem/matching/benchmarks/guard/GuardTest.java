package org.tandem.matching.benchmarks.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GuardTest {

    @Test
    void everyFigureIsMeasuredAndTheFlowAllocatesNothing() {
        List<Figure> figures = Guard.figures(12, 8, 1, 100);

        assertThat(figures).hasSize(8).allSatisfy(figure -> assertThat(figure.value()).isNotNegative());
        assertThat(figures).filteredOn(figure -> figure.what().contains("changed pair")).hasSize(4)
                .allSatisfy(figure -> assertThat(figure.value()).isZero());
        assertThat(FlowGuard.ofTightQuotas(12, 8).nodesOfAPair().value()).isPositive();
    }

    @Test
    void aLiveMatchingAgreesWithOnesFromScratch() {
        assertThat(new LiveGuard(12, 8, 3).figures())
                .hasSize(6)
                .allSatisfy(figure -> assertThat(figure.value()).isNotNegative());
    }

    @Test
    void aBrokenLimitIsSeen() {
        assertThat(Figure.atMost("bytes", 1, 0).holds()).isFalse();
        assertThat(Figure.atLeast("ratio", 0.59, 0.6).holds()).isFalse();
        assertThat(Figure.atLeast("ratio", 0.6, 0.6).row()).contains("| 0.60 | at least 0.60 | holds |");
        assertThat(Figure.atMost("bytes", 1, 0).row()).contains("**FAILS**");
    }
}
