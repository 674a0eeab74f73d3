package org.tandem.matching.need;

import org.tandem.matching.plan.Ended;
import org.tandem.matching.run.Cancellation;
import org.tandem.matching.run.Limits;

/** What is left of the limits, shared evenly between the parts that are still to be searched. */
final class RemainingLimits {
    /** Of what a part has, this one of so many is kept for later at most. */
    private static final int MOST_KEPT = 3;

    private final Cancellation cancellation;
    private final long end;
    private long stepsLeft;
    private long partEnd;
    private long owed;
    private long reserved;
    private long partSteps;
    private Ended ended = Ended.PROOF;

    RemainingLimits(Limits limits, Cancellation cancellation) {
        this.cancellation = cancellation;
        long now = System.nanoTime();
        long nanos;
        try {
            nanos = limits.time().toNanos();
        } catch (ArithmeticException centuries) {
            nanos = Long.MAX_VALUE / 4;
        }
        end = now + Math.min(nanos, Long.MAX_VALUE / 4);
        stepsLeft = limits.steps();
    }

    /** Gives the next of so many parts its share; what earlier ones left is shared as well. */
    void share(int partsLeft) {
        long now = System.nanoTime();
        partEnd = now + Math.max(0, end - owed - now) / partsLeft;
        partSteps = stepsLeft / partsLeft;
        reserved = 0;
    }

    /** Takes time of the part for what comes after all parts, but not most of what it has. */
    void keepForTheEnd(long nanos) {
        long kept = Math.clamp((partEnd - System.nanoTime()) / MOST_KEPT, 0, nanos);
        owed += kept;
        partEnd -= kept;
    }

    /** Takes time of the part for what comes after its search. */
    void reserve(long nanos) {
        reserved = nanos;
    }

    /** Takes half of the part's time for what comes after its search. */
    void reserveHalf() {
        reserve(Math.max(0, partEnd - System.nanoTime()) / 2);
    }

    /** Gives back what was taken. */
    void release() {
        reserved = 0;
    }

    /** Takes a step of the part, unless a limit is reached. */
    boolean step() {
        if (!hasTime()) {
            return false;
        }
        if (partSteps == 0) {
            ended = ended == Ended.PROOF ? Ended.STEPS : ended;
            return false;
        }
        partSteps--;
        stepsLeft--;
        return true;
    }

    /** Returns whether somebody wants no more of the search. */
    boolean isCancelled() {
        return cancellation.isCancelled() || Thread.currentThread().isInterrupted();
    }

    /** Returns whether neither the part's time is up nor the search cancelled. */
    boolean hasTime() {
        if (isCancelled()) {
            ended = Ended.CANCELLED;
            return false;
        }
        return isBefore(partEnd - reserved);
    }

    /** Returns whether not all time is up, nor the search cancelled. */
    boolean hasTimeAtTheEnd() {
        if (isCancelled()) {
            ended = Ended.CANCELLED;
            return false;
        }
        return isBefore(end);
    }

    private boolean isBefore(long moment) {
        if (System.nanoTime() - moment < 0) {
            return true;
        }
        ended = ended == Ended.CANCELLED ? ended : Ended.TIME;
        return false;
    }

    /** Returns which limit was reached, or that there was none. */
    Ended ended() {
        return ended;
    }
}
