package org.tandem.matching.service;

import java.time.Duration;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.Matcher;
import org.tandem.matching.plan.Ended;
import org.tandem.matching.plan.Gap;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Level;
import org.tandem.matching.run.Cancellation;
import org.tandem.matching.run.Progress;

/** One search: a single thread works on it, any thread may look, wait or cancel. */
class Search {
    enum State {
        WAITING,
        RUNNING,
        /** The plan is stored, proven optimal or the best within the time limit. */
        DONE,
        /** The best plan so far is stored, unless the search had not begun. */
        CANCELLED,
        FAILED
    }

    /** How far a search has come; the gap is absent while no bound is known, and where nothing is open. */
    record Status(UUID id, State state, long matched, long points, @Nullable Gap gap) {}

    private final UUID id = UUID.randomUUID();
    private final Cancellation cancellation = new Cancellation();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final AtomicInteger watchers = new AtomicInteger();
    private volatile Status status = new Status(id, State.WAITING, 0, 0, null);

    UUID id() {
        return id;
    }

    Status status() {
        return status;
    }

    /** Returns {@code matcher} with this search's cancellation and listener; a listener holds the search up, so it only notes. */
    Matcher begin(Matcher matcher) {
        status = new Status(id, State.RUNNING, 0, 0, null);
        return matcher.withCancellation(cancellation).withListener(this::note);
    }

    /** Notes a better plan, on the thread that searches. */
    void note(Progress progress) {
        Gap gap = progress.gap() == Long.MAX_VALUE || progress.gap() == 0
                ? null
                : new Gap(Level.POINTS, OptionalLong.of(progress.gap()), OptionalDouble.empty());
        status = new Status(id, State.RUNNING, progress.matched(), progress.points(), gap);
    }

    /** Ends with a plan that is stored. */
    void end(Plan plan) {
        State state = plan.quality().ended() == Ended.CANCELLED ? State.CANCELLED : State.DONE;
        end(new Status(id, state, plan.matched(), plan.points(), plan.gap().orElse(null)));
    }

    /** Ends without a plan. */
    void end(State state) {
        end(new Status(id, state, 0, 0, null));
    }

    private void end(Status last) {
        status = last;
        ended.countDown();
    }

    void cancel() {
        cancellation.cancel();
    }

    boolean isCancelled() {
        return cancellation.isCancelled();
    }

    /** Runs {@code listener} once when cancelled; at once if that has happened. */
    void onCancel(Runnable listener) {
        cancellation.onCancel(listener);
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
