package org.tandem.matching.examples.office.time;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.tandem.matching.run.Deadline;

/** Waits for work that may be in the midst of something that cannot be stopped, and leaves it alone when it takes too long. */
public final class Waiting {
    private static final long MILLISECONDS_BETWEEN = 20;

    private Waiting() {}

    /**
     * Does the work, unless a deadline is over before it is done. The program does not wait for work left alone to end.
     *
     * @param work looks at the deadline itself, as often as it can
     * @param grace how long work may take to notice that the deadline is over; a cancellation has none
     * @return what came of it; nothing if the deadline was over before it was done, or before it began
     */
    public static <T> Optional<T> until(Deadline deadline, Duration grace, Supplier<T> work) {
        if (deadline.isOver()) {
            return Optional.empty();
        }
        CompletableFuture<T> done = CompletableFuture.supplyAsync(
                work, task -> Thread.ofPlatform().daemon().name("answers").start(task));
        long overSince = 0;
        while (true) {
            try {
                return Optional.of(done.get(MILLISECONDS_BETWEEN, TimeUnit.MILLISECONDS));
            } catch (TimeoutException notYet) {
                if (deadline.isCancelled()) {
                    return Optional.empty();
                }
                overSince += deadline.isOver() ? MILLISECONDS_BETWEEN : 0;
                if (overSince > grace.toMillis()) {
                    return Optional.empty();
                }
            } catch (ExecutionException failed) {
                switch (failed.getCause()) {
                    case RuntimeException known -> throw known;
                    case Error grave -> throw grave;
                    case null, default -> throw new IllegalStateException(failed);
                }
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        }
    }
}
