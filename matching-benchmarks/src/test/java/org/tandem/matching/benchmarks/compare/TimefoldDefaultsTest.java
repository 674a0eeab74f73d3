package org.tandem.matching.benchmarks.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TimefoldDefaultsTest {

    @Test
    void aLimitNeedNotBeWholeMilliseconds() {
        Problem problem = Variant.PLACES.problem(16, 12, 1);

        PeerResult answer = new TimefoldDefaults().solve(problem, Duration.ofNanos(1_000_001));

        assertThat(answer.proven()).isFalse();
        assertThat(Checker.worth(problem, answer.pairs()).seats()).isBetween(0L, 16L);
    }
}
