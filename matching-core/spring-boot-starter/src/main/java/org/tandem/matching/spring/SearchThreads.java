package org.tandem.matching.spring;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads of searches, and room for those that wait. Platform threads: a search computes from beginning to end, and there is no
 * gain in more of them than processors.
 */
final class SearchThreads implements AutoCloseable {
    private final ThreadPoolExecutor pool;
    private final int most;
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger reserved = new AtomicInteger();

    SearchThreads(int parallel, int waiting) {
        pool = new ThreadPoolExecutor(
                parallel,
                parallel,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().name("matching-", 1).daemon().factory());
        most = parallel + waiting;
    }

    /** Takes a place, to be released when the search has ended; false if there is none. */
    boolean reserve() {
        return reserved.getAndUpdate(before -> before < most ? before + 1 : before) < most;
    }

    /** Takes a place for a search that was accepted long ago, also where there is none. */
    void reserveAnyway() {
        reserved.incrementAndGet();
    }

    void release() {
        reserved.decrementAndGet();
    }

    void execute(Runnable task) {
        pool.execute(task);
    }

    void remove(Runnable task) {
        pool.remove(task);
    }

    void began() {
        running.incrementAndGet();
    }

    void ended() {
        running.decrementAndGet();
    }

    int running() {
        return running.get();
    }

    int waiting() {
        return Math.max(0, reserved.get() - running.get());
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
