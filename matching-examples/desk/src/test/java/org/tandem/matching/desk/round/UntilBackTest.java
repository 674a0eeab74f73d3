package org.tandem.matching.desk.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.CannotCreateTransactionException;

/** What is tried again, and what is not. */
class UntilBackTest {
    private final UntilBack untilBack = new UntilBack(Duration.ZERO);

    private String tried(Deque<RuntimeException> failures) {
        return untilBack.tried(() -> {
            if (!failures.isEmpty()) {
                throw failures.removeFirst();
            }
            return "stored";
        });
    }

    @Test
    void aDatabaseThatComesBackIsWaitedFor() {
        assertThat(tried(new ArrayDeque<>(List.of(
                new CannotCreateTransactionException("away"), new DataAccessResourceFailureException("away")))))
                .isEqualTo("stored");
    }

    @Test
    void whatIsWrongOtherwiseFailsAtOnce() {
        Deque<RuntimeException> failures = new ArrayDeque<>(List.of(new DuplicateKeyException("there")));
        assertThatThrownBy(() -> tried(failures)).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void aDeskThatStopsDoesNotWait() {
        untilBack.destroy();
        assertThatThrownBy(() -> tried(new ArrayDeque<>(List.of(new CannotCreateTransactionException("away")))))
                .isInstanceOf(CannotCreateTransactionException.class);
    }
}
