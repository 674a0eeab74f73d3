package org.tandem.matching.desk.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** What is counted, and as the same. */
class LoginLimitTest {
    private final LoginLimit limit = new LoginLimit(Clock.fixed(Instant.EPOCH.plusSeconds(1), ZoneOffset.UTC));

    private boolean failed(String name, String address) {
        boolean isBegun = limit.begin(name, address).isEmpty();
        if (isBegun) {
            limit.end(name, address, LoginLimit.End.FAILED);
        }
        return isBegun;
    }

    @Test
    void aNameWrittenOtherwiseIsTheSame() {
        String[] names = {"Gu\u00e9ssed", " gu\u00e9ssed", "GU\u00c9SSED\u2003", "Gue\u0301ssed", "\tgu\u00e9ssed\n"};
        assertThat(names).hasSize(LoginLimit.MOST_FAILURES);
        for (int k = 0; k < names.length; k++) {
            assertThat(failed(names[k], "address " + k)).as(names[k]).isTrue();
        }
        for (String name : names) {
            assertThat(failed(name, "another address")).as(name).isFalse();
        }
        assertThat(failed("Somebody else", "another address")).isTrue();
    }

    @Test
    void aSuccessForgetsItsNameAndNothingOfItsAddress() {
        for (int k = 1; k < LoginLimit.MOST_FAILURES; k++) {
            assertThat(failed("Guessed", "here")).isTrue();
        }
        assertThat(limit.begin("Guessed", "here")).isEmpty();
        limit.end("Guessed", "here", LoginLimit.End.SUCCEEDED);
        assertThat(failed("Guessed", "elsewhere")).isTrue();
        assertThat(failed("Somebody else", "here")).isTrue();
        assertThat(failed("Somebody else", "here")).isFalse();
    }

    @Test
    void whatCannotBeLookedAtIsNoFailure() {
        for (int k = 0; k <= LoginLimit.MOST_FAILURES; k++) {
            assertThat(limit.begin("Waiting", "here")).isEmpty();
            limit.end("Waiting", "here", LoginLimit.End.UNKNOWN);
        }
    }

    @Test
    void whoComesOnTopOfManyIsToldToComeAgainInAMoment() {
        for (int k = 0; k < LoginLimit.MOST_FAILURES; k++) {
            assertThat(limit.begin("One of many " + k, "here")).isEmpty();
        }
        assertThat(limit.begin("The next", "here")).hasValue(LoginLimit.MOMENT);
        limit.end("One of many 0", "here", LoginLimit.End.SUCCEEDED);
        assertThat(limit.begin("The next", "here")).isEmpty();
        for (int k = 1; k < LoginLimit.MOST_FAILURES; k++) {
            limit.end("One of many " + k, "here", LoginLimit.End.FAILED);
        }
        assertThat(limit.begin("One more", "here")).hasValue(LoginLimit.MOMENT);
        limit.end("The next", "here", LoginLimit.End.FAILED);
        assertThat(limit.begin("Too late", "here")).hasValue(LoginLimit.REST);
    }
}
