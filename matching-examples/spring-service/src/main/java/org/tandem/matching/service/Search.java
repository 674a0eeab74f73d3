package org.tandem.matching.service;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.Matcher;
import org.tandem.matching.run.Cancellation;
import org.tandem.matching.run.Progress;

/** One search: a single thread works on it, any thread may look, wait or cancel. */
final class Search {
    enum State {
        WAITING,
        RUNNING,
        /** The plan is stored, proven optimal or the best within the time limit. */
        DONE,
        /** The best plan so far is stored, unless the search had not begun. */
        CANCELLED,
        FAILED
    }

    /** How far a search has come; the gap in points is absent while no bound is known. */
    record Status(UUID id, State state, long matched, long points, @Nullable Long gap) {}

    private final UUID id = UUID.randomUUID();
    private final Cancellation cancellation = new Cancellation();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final AtomicInteger watchers = new AtomicInteger();
    private volatile State state = State.WAITING;
    private volatile @Nullable Progress latest;

    UUID id() {
        return id;
    }

    Status status() {
        State now = state;
        Progress progress = latest;
        if (progress == null) {
            return new Status(id, now, 0, 0, null);
        }
        Long gap = progress.gap() == Long.MAX_VALUE ? null : progress.gap();
        return new Status(id, now, progress.matched(), progress.points(), gap);
    }

    /** Returns {@code matcher} with this search's cancellation and listener, which only notes what it hears. */
    Matcher begin(Matcher matcher) {
        state = State.RUNNING;
        return matcher.withCancellation(cancellation).withListener(progress -> latest = progress);
    }

    void end(State outcome) {
        state = outcome;
        ended.countDown();
    }

    void cancel() {
        cancellation.cancel();
    }

    boolean isCancelled() {
        return cancellation.isCancelled();
    }

    /** Waits for the end, but no longer than {@code most}, and returns whether it has come. */
    boolean hasEndedWithin(Duration most) throws InterruptedException {
        return ended.await(most.toNanos(), TimeUnit.NANOSECONDS);
    }

    void watch() {
        watchers.incrementAndGet();
    }

    /** Nobody waits for a plan whose last watcher has left. */
    void leave() {
        if (watchers.decrementAndGet() == 0) {
            cancel();
        }
    }
}
