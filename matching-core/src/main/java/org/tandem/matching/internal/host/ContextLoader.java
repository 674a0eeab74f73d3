package org.tandem.matching.internal.host;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A class loader to have in a thread's context for the time of a call. Threads bring loaders that may know neither the library
 * nor the host: in a repackaged jar those of the common pool have the Java launcher's, which sees no library.
 *
 * @param loader the loader; null for none
 */
public record ContextLoader(@Nullable ClassLoader loader) {

    /** Returns the one that this thread has now. */
    public static ContextLoader here() {
        return new ContextLoader(Thread.currentThread().getContextClassLoader());
    }

    /** Calls with this loader in the thread's context, and puts back the one that was there, whatever happens. */
    public <T> T call(Supplier<T> call) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return call.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Does the same for a call without a result. */
    public void run(Runnable call) {
        call(() -> {
            call.run();
            return this;
        });
    }
}
