package org.tandem.matching.examples.office.command;

import java.time.Duration;
import java.util.function.Supplier;

/** What came of some work, and how long it took. */
record Timed<T>(T result, Duration elapsed) {
    /** Does the work. */
    static <T> Timed<T> of(Supplier<T> work) {
        long started = System.nanoTime();
        T result = work.get();
        return new Timed<>(result, Duration.ofNanos(System.nanoTime() - started));
    }
}
