package org.tandem.matching.examples.office.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.tandem.matching.run.Cancellation;
import org.tandem.matching.run.Deadline;

class CommandTimeTest {
    private final AtomicLong clock = new AtomicLong();
    private final Cancellation cancellation = new Cancellation();

    private CommandTime time(Duration limit) {
        return new CommandTime(Optional.of(limit), cancellation, clock::get);
    }

    private static Duration seconds(long number) {
        return Duration.ofSeconds(number);
    }

    private void pass(Duration time) {
        clock.addAndGet(time.toNanos());
    }

    @Test
    void aLimitIsSharedByAllParts() {
        CommandTime time = time(seconds(10));
        pass(seconds(1));
        assertThat(time.ofSearch(1)).as("four fifths").isEqualTo(seconds(8));
        assertThat(time.ofSearch(2)).as("of two").isEqualTo(seconds(4));

        pass(seconds(6));
        assertThat(time.ofSearch(1)).as("what is left, without writing").isEqualTo(seconds(2));
        Deadline answers = time.ofAnswers(seconds(1));
        assertThat(answers.left()).isEqualTo(seconds(2));
        pass(seconds(2));
        assertThat(answers.isOver()).isTrue();
        assertThat(time.ofSearch(1)).as("never none").isPositive().isLessThan(Duration.ofMillis(2));
    }

    @Test
    void ofALongLimitWritingKeepsASecondBack() {
        assertThat(time(seconds(120)).end().left()).isEqualTo(seconds(119));
        assertThat(time(seconds(1)).end().left()).isEqualTo(Duration.ofMillis(900));
    }

    @Test
    void withoutALimitAnswersHaveAsLongAgainAsTheSearchOrFiveSeconds() {
        CommandTime time = new CommandTime(Optional.empty(), cancellation, clock::get);
        pass(seconds(1_000));
        assertThat(time.ofSearch(1)).isEqualTo(seconds(10));
        assertThat(time.ofSearch(2)).isEqualTo(seconds(10));
        assertThat(time.ofAnswers(seconds(1)).left()).isEqualTo(seconds(5));
        assertThat(time.ofAnswers(seconds(7)).left()).isEqualTo(seconds(7));
        assertThat(time.end().isOver()).isFalse();
    }

    @Test
    void aCancellationEndsAnswers() {
        Deadline limited = time(seconds(10)).ofAnswers(seconds(1));
        Deadline unlimited = new CommandTime(Optional.empty(), cancellation, clock::get).ofAnswers(seconds(1));
        cancellation.cancel();

        assertThat(limited.isOver()).isTrue();
        assertThat(unlimited.isOver()).isTrue();
    }
}
