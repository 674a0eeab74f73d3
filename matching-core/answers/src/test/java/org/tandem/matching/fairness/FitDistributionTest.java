package org.tandem.matching.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class FitDistributionTest {
    private final FitDistribution fits = new FitDistribution(List.of(40.0, 10.0, 20.0, 30.0));

    @Test
    void quantilesLieBetweenTheNearestMatches() {
        assertThat(fits.percents()).containsExactly(10.0, 20.0, 30.0, 40.0);
        assertThat(fits.lowest()).hasValue(10);
        assertThat(fits.quantile(0.5)).hasValue(25);
        assertThat(fits.quantile(0.75)).hasValue(32.5);
        assertThat(fits.quantile(1)).hasValue(40);
        assertThat(fits.mean()).hasValue(25);
        assertThatIllegalArgumentException().isThrownBy(() -> fits.quantile(75)).withMessageContaining("(75.0)");
    }

    @Test
    void giniIsHalfTheMeanDifferenceByTheMean() {
        double differences = 0;
        for (double one : fits.percents()) {
            for (double other : fits.percents()) {
                differences += Math.abs(one - other);
            }
        }

        assertThat(fits.gini().orElseThrow()).isCloseTo(differences / 16 / 2 / 25, within(1e-12));
        assertThat(new FitDistribution(List.of(5.0, 5.0)).gini()).hasValue(0);
        assertThat(new FitDistribution(List.of(0.0, 0.0)).gini()).hasValue(0);
        assertThat(new FitDistribution(List.of(0.0, 0.0, 0.0, 1.0)).gini()).hasValue(0.75);
    }

    @Test
    void whatHasNoMeaningIsLeftOut() {
        FitDistribution nothing = new FitDistribution(List.of());

        assertThat(nothing.lowest()).isEmpty();
        assertThat(nothing.mean()).isEmpty();
        assertThat(nothing.gini()).isEmpty();
        assertThat(new FitDistribution(List.of(-1.0, 3.0)).gini()).isEmpty();
    }

    @Test
    void whoIsBelowAThresholdIsCounted() {
        assertThat(fits.below(20)).isEqualTo(new BelowThreshold(20, 1, 4));
        assertThat(fits.below(20.1)).isEqualTo(new BelowThreshold(20.1, 2, 4));
    }
}
