package org.tandem.matching.desk.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What is counted, and as the same. */
class LoginLimitTest {
    private final LoginLimit limit = new LoginLimit(Clock.fixed(Instant.EPOCH.plusSeconds(1), ZoneOffset.UTC));

    private boolean failed(String name, String address) {
        boolean isBegun = limit.begin(name, address);
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
        assertThat(limit.begin("Guessed", "here")).isTrue();
        limit.end("Guessed", "here", LoginLimit.End.SUCCEEDED);
        assertThat(failed("Guessed", "elsewhere")).isTrue();
        assertThat(failed("Somebody else", "here")).isTrue();
        assertThat(failed("Somebody else", "here")).isFalse();
    }

    @Test
    void whatCannotBeLookedAtIsNoFailure() {
        for (int k = 0; k <= LoginLimit.MOST_FAILURES; k++) {
            assertThat(limit.begin("Waiting", "here")).isTrue();
            limit.end("Waiting", "here", LoginLimit.End.UNKNOWN);
        }
    }

    @Test
    void whoComesOnTopOfManyWaitsForThem() throws Exception {
        for (int k = 0; k < LoginLimit.MOST_FAILURES; k++) {
            assertThat(limit.begin("One of many " + k, "here")).isTrue();
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Boolean> next = threads.submit(() -> limit.begin("The next", "here"));
            assertThat(next.isDone()).isFalse();
            limit.end("One of many 0", "here", LoginLimit.End.SUCCEEDED);
            assertThat(next.get()).isTrue();
            Future<Boolean> last = threads.submit(() -> limit.begin("The last", "here"));
            for (int k = 1; k < LoginLimit.MOST_FAILURES; k++) {
                limit.end("One of many " + k, "here", LoginLimit.End.FAILED);
            }
            limit.end("The next", "here", LoginLimit.End.FAILED);
            assertThat(last.get()).isIn(true, false);
            assertThat(limit.begin("Too late", "here")).isFalse();
        }
    }
}
