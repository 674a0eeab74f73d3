package org.tandem.matching.run;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * When several searches must end together: each looks whether it is over, so that what one leaves the next may take. Answers
 * whose search a deadline ends say so. Thread-safe if its clock is.
 */
public final class Deadline {
    private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE / 2);

    private final LongSupplier clock;
    private final long started;
    private final long nanos;
    private final Cancellation cancellation;

    private Deadline(LongSupplier clock, long nanos, Cancellation cancellation) {
        this.clock = clock;
        this.nanos = nanos;
        this.cancellation = cancellation;
        started = clock.getAsLong();
    }

    /** Returns a deadline that never comes. */
    public static Deadline none() {
        return in(LONGEST);
    }

    /**
     * Returns a deadline so long from now.
     *
     * @param time 0 or more; more than 100 years are never over
     * @throws IllegalArgumentException if {@code time} is negative
     */
    public static Deadline in(Duration time) {
        return in(time, System::nanoTime);
    }

    /**
     * Returns a deadline so long from now by another clock, for instance one that a test turns.
     *
     * @param time 0 or more; more than 100 years are never over
     * @param nanoClock nanoseconds since any moment, as {@link System#nanoTime()}
     * @throws IllegalArgumentException if {@code time} is negative
     */
    public static Deadline in(Duration time, LongSupplier nanoClock) {
        if (time.isNegative()) {
            throw new IllegalArgumentException(
                    "The time (" + time + ") until a deadline must not be negative.\nMaybe use zero for none.");
        }
        return new Deadline(nanoClock, nanos(time), new Cancellation());
    }

    private static long nanos(Duration time) {
        return time.compareTo(LONGEST) < 0 ? time.toNanos() : LONGEST.toNanos();
    }

    /** Returns a copy that is also over as soon as {@code newCancellation} is cancelled. */
    public Deadline orWhen(Cancellation newCancellation) {
        return new Deadline(clock, nanos(left()), newCancellation);
    }

    /** Returns the same deadline, or the one so long from now if that comes sooner; ended by the same cancellation. */
    public Deadline within(Duration time) {
        Duration left = left();
        return new Deadline(clock, nanos(time.compareTo(left) < 0 ? time : left), cancellation);
    }

    /** Returns how long it is until then; zero if it is over, whatever the cancellation. */
    public Duration left() {
        return Duration.ofNanos(Math.max(0, nanos - (clock.getAsLong() - started)));
    }

    /** Returns whether searches must end: the time is up, or the cancellation was cancelled. */
    public boolean isOver() {
        return clock.getAsLong() - started >= nanos || isCancelled();
    }

    /** Returns whether it was cancelled. */
    public boolean isCancelled() {
        return cancellation.isCancelled();
    }
}
