package org.tandem.matching.desk.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** What is counted as the same. */
class LoginLimitTest {
    private final LoginLimit limit = new LoginLimit(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    @Test
    void aNameWrittenOtherwiseIsTheSame() {
        String[] names = {"Gu\u00e9ssed", " gu\u00e9ssed", "GU\u00c9SSED\u2003", "Gue\u0301ssed", "\tgu\u00e9ssed\n"};
        assertThat(names).hasSize(LoginLimit.MOST_FAILURES);
        for (int k = 0; k < names.length; k++) {
            assertThat(limit.begin(names[k], "address " + k)).as(names[k]).isTrue();
        }
        for (String name : names) {
            assertThat(limit.begin(name, "another address")).as(name).isFalse();
        }
        assertThat(limit.begin("Somebody else", "another address")).isTrue();
    }

    @Test
    void aSuccessForgetsTheNameAndOnlyItselfOfTheAddress() {
        for (int k = 1; k < LoginLimit.MOST_FAILURES; k++) {
            assertThat(limit.begin("Guessed", "here")).isTrue();
        }
        assertThat(limit.begin("Guessed", "here")).isTrue();
        limit.succeeded("Guessed", "here");
        assertThat(limit.begin("Guessed", "elsewhere")).isTrue();
        assertThat(limit.begin("Somebody else", "here")).isTrue();
        assertThat(limit.begin("Somebody else", "here")).isFalse();
    }
}
