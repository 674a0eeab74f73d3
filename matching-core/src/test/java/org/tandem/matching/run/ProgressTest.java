package org.tandem.matching.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void theGapIsWhatIsMissingToTheBound() {
        assertThat(new Progress(Duration.ZERO, 3, 90, 100).gap()).isEqualTo(10);
    }

    @Test
    void withoutABoundTheGapIsTheGreatestLongWhateverThePoints() {
        assertThat(new Progress(Duration.ZERO, 3, 90, Long.MAX_VALUE).gap()).isEqualTo(Long.MAX_VALUE);
        assertThat(new Progress(Duration.ZERO, 3, -90, Long.MAX_VALUE).gap()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void theGapInPerCentIsAShareOfTheBound() {
        assertThat(new Progress(Duration.ZERO, 3, 150, 200).gapPercent()).isEqualTo(25);
        assertThat(new Progress(Duration.ZERO, 3, 200, 200).gapPercent()).isZero();
        assertThat(new Progress(Duration.ZERO, 3, -5, 0).gapPercent()).isZero();
        assertThat(new Progress(Duration.ZERO, 3, 90, Long.MAX_VALUE).gapPercent()).isNaN();
    }
}
