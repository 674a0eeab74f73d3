package org.tandem.matching.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class DeadlineTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final AtomicLong clock = new AtomicLong(-5);

    private void pass(Duration time) {
        clock.addAndGet(time.toNanos());
    }

    @Test
    void severalSearchesShareWhatIsLeft() {
        Deadline deadline = Deadline.in(SECOND, clock::get);
        pass(Duration.ofMillis(999));
        assertThat(deadline.isOver()).isFalse();
        assertThat(deadline.left()).isEqualTo(Duration.ofMillis(1));

        pass(Duration.ofMillis(1));
        assertThat(deadline.isOver()).isTrue();
        assertThat(deadline.isCancelled()).isFalse();
        pass(SECOND);
        assertThat(deadline.left()).isZero();
        assertThat(Deadline.in(Duration.ZERO, clock::get).isOver()).isTrue();
    }

    @Test
    void aPartIsOverWithTheWhole() {
        Deadline whole = Deadline.in(SECOND, clock::get);
        pass(Duration.ofMillis(700));

        assertThat(whole.within(Duration.ofMillis(200)).left()).isEqualTo(Duration.ofMillis(200));
        Deadline rest = whole.within(SECOND);
        assertThat(rest.left()).isEqualTo(Duration.ofMillis(300));
        pass(Duration.ofMillis(300));
        assertThat(rest.isOver()).isTrue();
    }

    @Test
    void aCancellationEndsItAndItsParts() {
        Cancellation cancellation = new Cancellation();
        Deadline deadline = Deadline.in(SECOND, clock::get).orWhen(cancellation);
        Deadline part = deadline.within(SECOND);
        assertThat(part.isOver()).isFalse();

        cancellation.cancel();
        assertThat(deadline.isOver()).isTrue();
        assertThat(deadline.isCancelled()).isTrue();
        assertThat(part.isOver()).isTrue();
        assertThat(deadline.left()).isEqualTo(SECOND);
    }

    @Test
    void noTimeIsTooLongAndNoneIsNegative() {
        assertThat(Deadline.none().isOver()).isFalse();
        Deadline endless = Deadline.in(Duration.ofSeconds(Long.MAX_VALUE), clock::get);
        pass(Duration.ofDays(36_500));
        assertThat(endless.isOver()).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Deadline.in(Duration.ofMillis(-1)))
                .withMessageContaining("must not be negative");
    }
}
