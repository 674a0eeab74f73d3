package org.tandem.matching.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightedCriterionTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1000",
        "1, 0, 0",
        "35, 0.5, 17500",
        "1, 0.0004, 0",
        "1, 0.0005, 1",
        "3, 0.3333333333, 1000",
        "0, 1, 0",
        "1000000, 1, 1000000000"
    })
    void pointsAreWeightTimesValueInThousandths(int weight, double value, long points) {
        assertThat(weighted(weight).points(value)).isEqualTo(points);
    }

    @Test
    void aPerfectValueHasTheMostPoints() {
        assertThat(weighted(WeightedCriterion.HIGHEST_WEIGHT).maxPoints())
                .isEqualTo(1_000_000_000)
                .isEqualTo(weighted(WeightedCriterion.HIGHEST_WEIGHT).points(1));
    }

    private static WeightedCriterion weighted(int weight) {
        return new WeightedCriterion(Criterion.of("c", (m, t) -> 1), weight);
    }
}
