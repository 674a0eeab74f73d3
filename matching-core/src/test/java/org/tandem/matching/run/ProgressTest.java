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
}
