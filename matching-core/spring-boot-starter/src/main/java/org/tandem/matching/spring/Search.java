package org.tandem.matching.spring;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.plan.Ended;
import org.tandem.matching.plan.Gap;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Level;
import org.tandem.matching.run.Cancellation;
import org.tandem.matching.run.Progress;

/**
 * One search: a single thread works on it, any thread may look, wait or cancel. Looking and waiting, and to give up waiting, do not
 * touch the search.
 */
public final class Search {
    private final UUID id;
    private final String key;
    private final Cancellation cancellation = new Cancellation();
    private final AtomicBoolean taken = new AtomicBoolean();
    private final CountDownLatch latch = new CountDownLatch(1);
    private final CompletableFuture<SearchStatus> ended = new CompletableFuture<>();
    private volatile SearchStatus status;
    private volatile @Nullable Plan plan;

    Search(UUID id, String key) {
        this.id = id;
        this.key = key;
        status = status(SearchState.WAITING);
    }

    private SearchStatus status(SearchState state) {
        return new SearchStatus(id, state, 0, 0, Optional.empty());
    }

    /** Returns the id, under which {@link MatchingService#find} knows this search. */
    public UUID id() {
        return id;
    }

    /** Returns what the application calls the programme; empty unless it says. */
    public String key() {
        return key;
    }

    /** Returns how far this search has come. */
    public SearchStatus status() {
        return status;
    }

    /** Returns the plan, once the search has ended with one. */
    public Optional<Plan> plan() {
        return Optional.ofNullable(plan);
    }

    /** Ends the search soon, with the best plan so far; one that waits ends at once, without a plan. */
    public void cancel() {
        cancellation.cancel();
    }

    /** Runs {@code listener} once when cancelled; at once if that has happened. */
    public void onCancel(Runnable listener) {
        cancellation.onCancel(listener);
    }

    /**
     * Waits for the end, but no longer than this.
     *
     * @return whether the search has ended
     */
    public boolean awaitEnd(Duration most) throws InterruptedException {
        return latch.await(most.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Returns a stage that completes with the last status, on the search's thread; to cancel it has no effect on the search. */
    public CompletionStage<SearchStatus> ended() {
        return ended.minimalCompletionStage();
    }

    Cancellation cancellation() {
        return cancellation;
    }

    /** Returns true once, to whoever may run or end this search. */
    boolean take() {
        return taken.compareAndSet(false, true);
    }

    void begin() {
        status = status(SearchState.RUNNING);
    }

    void note(Progress progress) {
        Optional<Gap> gap = progress.gap() == Long.MAX_VALUE || progress.gap() == 0
                ? Optional.empty()
                : Optional.of(new Gap(Level.POINTS, OptionalLong.of(progress.gap()), OptionalDouble.empty()));
        status = new SearchStatus(id, SearchState.RUNNING, progress.matched(), progress.points(), gap);
    }

    /** Notes how the search has ended; whoever waits is told by {@link #tell}. */
    void end(Plan found) {
        plan = found;
        SearchState state = found.quality().ended() == Ended.CANCELLED ? SearchState.CANCELLED : SearchState.DONE;
        status = new SearchStatus(id, state, found.matched(), found.points(), found.gap());
    }

    void end(SearchState state) {
        status = status(state);
    }

    void tell() {
        latch.countDown();
        ended.complete(status);
    }

    @Override
    public String toString() {
        return "Search[" + id + ", " + status.state() + "]";
    }
}
