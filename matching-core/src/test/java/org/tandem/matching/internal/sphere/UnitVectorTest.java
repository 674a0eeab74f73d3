package org.tandem.matching.internal.sphere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class UnitVectorTest {
    @Test
    void squaredChordsGrowFromZeroToFour() {
        UnitVector north = UnitVector.of(90, 0);

        assertThat(north.squaredChordTo(north)).isZero();
        assertThat(north.squaredChordTo(UnitVector.of(0, 77))).isCloseTo(2, within(1e-12));
        assertThat(north.squaredChordTo(UnitVector.of(-90, 0))).isCloseTo(4, within(1e-12));
    }
}
