package org.tandem.matching.desk.round;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The threads on which prices, answers and matches that change little are worked out; searches from scratch have the starter's. There
 * are a few, whoever asks: what requests compute would else take all processors from one another.
 */
@Component
public final class Workers implements DisposableBean {
    private final ThreadPoolExecutor pool;
    private final int mostQuestions;
    private final Duration patience;
    private final AtomicInteger questions = new AtomicInteger();

    Workers(
            @Value("${desk.workers}") int threads,
            @Value("${desk.questions}") int mostQuestions,
            @Value("${desk.answer-patience}") Duration patience) {
        this.mostQuestions = mostQuestions;
        this.patience = patience;
        pool = new ThreadPoolExecutor(
                threads, threads, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
                Thread.ofPlatform().name("worker-", 1).daemon().factory());
    }

    /**
     * Answers a question on one of the threads, and waits for it.
     *
     * @throws BusyException if too many are asked already, or it takes too long
     */
    public <T> T ask(Supplier<T> question) {
        if (questions.getAndUpdate(before -> before < mostQuestions ? before + 1 : before) >= mostQuestions) {
            throw new BusyException();
        }
        FutureTask<T> task = new FutureTask<>(question::get) {
            @Override
            protected void done() {
                questions.decrementAndGet();
            }
        };
        run(task);
        return answer(task);
    }

    private <T> T answer(Future<T> task) {
        try {
            return task.get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException failed) {
            throw unchecked(failed);
        } catch (TimeoutException tooLong) {
            task.cancel(false);
            throw new BusyException();
        } catch (InterruptedException interrupted) {
            task.cancel(false);
            Thread.currentThread().interrupt();
            throw new BusyException();
        }
    }

    /** Returns how many questions wait for their answer. */
    int questions() {
        return questions.get();
    }

    /** Runs a task as soon as a thread is free; for those who see to it themselves that they are few, see {@link Serial}. */
    void run(Runnable task) {
        try {
            pool.execute(task);
        } catch (RejectedExecutionException stopped) {
            // The desk stops: nobody waits for it.
            if (task instanceof Future<?> future) {
                future.cancel(false);
            }
        }
    }

    static RuntimeException unchecked(ExecutionException failed) {
        if (failed.getCause() instanceof Error error) {
            throw error;
        }
        return failed.getCause() instanceof RuntimeException known ? known : new IllegalStateException(failed);
    }

    @Override
    public void destroy() {
        pool.shutdownNow();
    }
}
