package org.tandem.matching.desk.round;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Runs tasks one after the other on the workers, so that what is not for several threads needs no lock. Between two of them others have
 * their turn.
 */
final class Serial {
    private final Workers workers;
    private final Supplier<Optional<Runnable>> next;
    private boolean isRunning;
    private boolean isWoken;

    /** Takes what returns the next task, or nothing. */
    Serial(Workers workers, Supplier<Optional<Runnable>> next) {
        this.workers = workers;
        this.next = next;
    }

    /** Says that there is another task. */
    synchronized void wake() {
        isWoken = true;
        if (!isRunning) {
            isRunning = true;
            workers.run(this::step);
        }
    }

    private void step() {
        synchronized (this) {
            isWoken = false;
        }
        Optional<Runnable> task = next.get();
        try {
            task.ifPresent(Runnable::run);
        } finally {
            goOn(task.isPresent());
        }
    }

    private synchronized void goOn(boolean isMore) {
        isRunning = isMore || isWoken;
        if (isRunning) {
            workers.run(this::step);
        }
    }
}
