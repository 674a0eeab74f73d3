package org.tandem.matching.internal.group;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoundingTest {
    @Test
    void halvesGoUpAndAnythingLessGoesDown() {
        assertThat(Rounding.halfUp(5, 2)).isEqualTo(3);
        assertThat(Rounding.halfUp(7, 3)).isEqualTo(2);
        assertThat(Rounding.halfUp(8, 3)).isEqualTo(3);
        assertThat(Rounding.halfUp(6, 3)).isEqualTo(2);
        assertThat(Rounding.halfUp(0, 3)).isZero();
    }

    @Test
    void ofLessThanNothingHalvesGoUpToo() {
        assertThat(Rounding.halfUp(-5, 2)).isEqualTo(-2);
        assertThat(Rounding.halfUp(-7, 3)).isEqualTo(-2);
    }
}
