package org.tandem.matching.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LimitsTest {

    @Test
    void theDefaultIsTenSecondsAndAnyNumberOfSteps() {
        assertThat(Limits.DEFAULT).isEqualTo(new Limits(Duration.ofSeconds(10), Long.MAX_VALUE, 0));
    }

    @Test
    void theShortestTimeAndNoStepsAreAllowed() {
        Limits limits = new Limits(Duration.ofNanos(1), 0, -5);

        assertThat(limits.time()).isEqualTo(Duration.ofNanos(1));
        assertThat(limits.steps()).isZero();
        assertThat(limits.seed()).isEqualTo(-5);
    }

    @Test
    void noTimeIsRefused() {
        assertThatThrownBy(() -> new Limits(Duration.ZERO, 1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The time limit (PT0S) must be above zero.");
    }

    @Test
    void aNegativeTimeIsRefused() {
        assertThatThrownBy(() -> new Limits(Duration.ofSeconds(-1), 1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The time limit (PT-1S) must be above zero.");
    }

    @Test
    void aNegativeNumberOfStepsIsRefused() {
        assertThatThrownBy(() -> new Limits(Duration.ofSeconds(1), -1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The step limit (-1) must not be negative.");
    }
}
