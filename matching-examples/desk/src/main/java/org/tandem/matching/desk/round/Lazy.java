package org.tandem.matching.desk.round;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is worked out when it is first asked for, once. Whoever asks meanwhile waits for it, without a lock that would hold the
 * thread under theirs. What fails is tried again by the next who asks.
 */
final class Lazy<T> implements Supplier<T> {
    private final Supplier<T> work;
    private final AtomicReference<@Nullable FutureTask<T>> begun = new AtomicReference<>();

    Lazy(Supplier<T> work) {
        this.work = work;
    }

    @Override
    public T get() {
        FutureTask<T> task = begun.get();
        if (task == null) {
            FutureTask<T> mine = new FutureTask<>(work::get);
            task = begun.compareAndExchange(null, mine);
            if (task == null) {
                mine.run();
                task = mine;
            }
        }
        try {
            return task.get();
        } catch (ExecutionException failed) {
            begun.compareAndSet(task, null);
            throw Workers.unchecked(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Nobody waits any more.", interrupted);
        }
    }
}
