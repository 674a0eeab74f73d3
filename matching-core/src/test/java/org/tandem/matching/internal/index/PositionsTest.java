package org.tandem.matching.internal.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.matching.programme.Mentor;

class PositionsTest {

    @Test
    void countsFromZeroInTheOrderOfTheList() {
        Positions positions = new Positions(List.of(
                Mentor.builder("b").build(),
                Mentor.builder("a").build(),
                Mentor.builder("c").build()));

        assertThat(positions.of("b")).isZero();
        assertThat(positions.of("a")).isEqualTo(1);
        assertThat(positions.of("c")).isEqualTo(2);
        assertThat(positions.of("d")).isEqualTo(Positions.NONE);
    }
}
