package org.tandem.matching.examples.office.time;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.tandem.matching.run.Cancellation;
import org.tandem.matching.run.Deadline;
import org.tandem.matching.run.Limits;

/**
 * How long one command may take, from its start. With a limit, reading, searches, answers and writing share it: searches for
 * a plan get at most four fifths of it, answers what is left, and some is kept back for writing.
 * Without one, each search has {@link Limits#DEFAULT its usual time}, and answers as long again as the search took, or
 * {@link #FOR_ANSWERS} if that is more. Results are written in any case.
 */
public final class CommandTime {
    /** How long answers may take at least, if no limit is given. */
    public static final Duration FOR_ANSWERS = Duration.ofSeconds(5);

    private static final int FIFTHS_FOR_SEARCHES = 4;
    private static final int PART_FOR_WRITING = 10;
    private static final Duration MOST_FOR_WRITING = Duration.ofSeconds(1);
    /** However late it is, there is a search, so that there is a plan. */
    private static final Duration LEAST_SEARCH = Duration.ofMillis(1);

    private final Optional<Duration> limit;
    private final Cancellation cancellation;
    private final LongSupplier clock;
    private final Deadline end;

    /**
     * Starts now.
     *
     * @param limit how long the command may take; absent if nobody said
     * @param cancellation ends it sooner
     * @param clock nanoseconds since any moment
     */
    public CommandTime(Optional<Duration> limit, Cancellation cancellation, LongSupplier clock) {
        this.limit = limit;
        this.cancellation = cancellation;
        this.clock = clock;
        end = limit.map(CommandTime::withoutWriting)
                .map(this::in)
                .orElseGet(() -> Deadline.none().orWhen(cancellation));
    }

    private static Duration withoutWriting(Duration limit) {
        Duration part = limit.dividedBy(PART_FOR_WRITING);
        return limit.minus(part.compareTo(MOST_FOR_WRITING) < 0 ? part : MOST_FOR_WRITING);
    }

    private Deadline in(Duration time) {
        return Deadline.in(time, clock).orWhen(cancellation);
    }

    /**
     * Returns how long the next search for a plan may take.
     *
     * @param searches how many the command makes, this one included
     */
    public Duration ofSearch(int searches) {
        if (limit.isEmpty()) {
            return Limits.DEFAULT.time();
        }
        Duration share = limit.get().multipliedBy(FIFTHS_FOR_SEARCHES).dividedBy(5L * searches);
        Duration left = end.left();
        Duration time = share.compareTo(left) < 0 ? share : left;
        return time.compareTo(LEAST_SEARCH) < 0 ? LEAST_SEARCH : time;
    }

    /**
     * Returns when answers must be found, from now on.
     *
     * @param searched how long the search for the plan took that they are about
     */
    public Deadline ofAnswers(Duration searched) {
        return limit.isPresent() ? end : in(searched.compareTo(FOR_ANSWERS) > 0 ? searched : FOR_ANSWERS);
    }

    /** Returns when the command must have found everything; never without a limit, unless it is cancelled. */
    public Deadline end() {
        return end;
    }
}
