package org.tandem.matching.run;

import java.util.ArrayList;
import java.util.List;

/**
 * Stops a search from another thread; the best plan found so far comes back. Thread-safe. Once cancelled it stays
 * cancelled, so use a new one for every search.
 */
public final class Cancellation {
    private final List<Runnable> listeners = new ArrayList<>();
    private volatile boolean cancelled;

    /** Asks for the end of every search that uses this; does not wait for it. */
    public void cancel() {
        List<Runnable> toTell;
        synchronized (this) {
            cancelled = true;
            toTell = List.copyOf(listeners);
            listeners.clear();
        }
        toTell.forEach(Runnable::run);
    }

    /** Returns whether {@link #cancel()} was called. */
    public boolean isCancelled() {
        return cancelled;
    }

    /** Runs {@code listener} once when cancelled; at once if that has happened. */
    public void onCancel(Runnable listener) {
        synchronized (this) {
            if (!cancelled) {
                listeners.add(listener);
                return;
            }
        }
        listener.run();
    }

    /** Forgets a listener, for instance because its search has ended. */
    public synchronized void forget(Runnable listener) {
        listeners.remove(listener);
    }
}
