package org.tandem.matching.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.matching.programme.Mentee;

class HoldBackTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 3_651})
    void aHorizonOutOfRangeIsRefused(int days) {
        assertThatThrownBy(() -> new HoldBack(List.of(), days, 50))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The horizon (" + days + " days) of holding back must be between 1 and 3650.\n"
                        + "Maybe it was meant to be in another unit.");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 101})
    void aThresholdOutOfRangeIsRefused(int percent) {
        assertThatThrownBy(() -> new HoldBack(List.of(), 90, percent))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "The threshold (" + percent + " per cent) of holding back must be between 1 and 100.");
    }

    @Test
    void arrivalsOutOfRangeAreRefused() {
        assertThatThrownBy(() -> new Arrivals.Like(Mentee.builder("typical").build(), -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "The number per year (-1) of arrivals (typical) must be between 0 and 1000000.");
        assertThatThrownBy(() -> new Arrivals.Seeking("law", 3, 1_000_001))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Arrivals.Seeking("law", 6, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The level (6) of arrivals (law) must be between 1 and 5.");
        assertThat(new Arrivals.Seeking("law", 5, 0).kind()).isEqualTo("law");
    }

    @Test
    void roundsOutOfRangeAreRefused() {
        assertThatThrownBy(() -> new Timing.Rounds(0, Period.ofDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The batch size (0) of rounds must be at least 1.");
        for (Period wrong : List.of(Period.ZERO, Period.ofDays(-1))) {
            assertThatThrownBy(() -> new Timing.Rounds(1, wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("The longest wait (" + wrong + ") of rounds must be longer than nothing.");
        }
    }

    @Test
    void sharesAreExact() {
        Ratio sum = Ratio.ZERO;
        for (int third = 0; third < 3; third++) {
            sum = sum.plus(Ratio.of(1, 7).times(Ratio.of(7, 3)));
        }
        assertThat(sum).isEqualTo(Ratio.of(1, 1));
        assertThat(sum.floorAtMost(9)).isEqualTo(1);
        assertThat(Ratio.of(99, 10).floorAtMost(3)).isEqualTo(3);
        assertThat(Ratio.of(3, 2).toDouble()).isEqualTo(1.5);
    }
}
