package org.tandem.matching.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RankCorrelationTest {

    private static double[] values(double... values) {
        return values;
    }

    @Test
    void theOrderCountsAndNotTheDistance() {
        assertThat(RankCorrelation.of(values(1, 2, 3, 4), values(1, 10, 100, 1000))).isEqualTo(1);
        assertThat(RankCorrelation.of(values(1, 2, 3, 4), values(4, 3, 2, 1))).isEqualTo(-1);
        assertThat(RankCorrelation.of(values(1, 1, 1), values(4, 3, 2))).isZero();
    }

    /** 1 - 6·Σd²/(n·(n² - 1)) where no values are equal. */
    @Test
    void itIsSpearmansAndEqualValuesShareTheirRanks() {
        assertThat(RankCorrelation.of(values(1, 2, 3, 4, 5), values(3, 1, 5, 2, 4)))
                .isCloseTo(1 - 6 * (4 + 1 + 4 + 4 + 1) / 120.0, within(1e-12));
        assertThat(RankCorrelation.of(values(1, 2, 2, 3), values(1, 2, 2, 3))).isCloseTo(1, within(1e-12));
        // Ranks 0, 1.5, 1.5, 3 against 0, 1, 2, 3: 4.5 / √(4.5 · 5).
        assertThat(RankCorrelation.of(values(1, 2, 2, 3), values(1, 2, 3, 4)))
                .isCloseTo(4.5 / Math.sqrt(4.5 * 5), within(1e-12));
    }
}
