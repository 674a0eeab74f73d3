package org.tandem.matching.compatibility;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.IntToLongFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.tandem.matching.internal.graph.RuleBook;
import org.tandem.matching.internal.host.ContextLoader;

/** The eligible mentors of a mentee with their points, one row after the other. For one thread. */
abstract class JudgedRow {
    private final PairJudge judge;
    private final FixedMentors fixed;
    final CandidateSearch candidates;
    /** The mentors taken in so far, {@link #count} of them, and room for their points. */
    int[] eligible = {};

    long[] points = {};
    int count;
    private double[] values = {};

    JudgedRow(PairJudge judge, FixedMentors fixed) {
        this.judge = judge;
        this.fixed = fixed;
        candidates = new CandidateSearch(judge.rules());
    }

    /**
     * Does something for each number below {@code end}, on all processors: each worker takes the next number that nobody has
     * taken, so that nothing may depend on who does what.
     *
     * @param worker makes what one thread works with
     * @param stop whether not to take any more
     * @return the sum of what was returned for the numbers
     */
    static long forEach(int end, Supplier<IntToLongFunction> worker, BooleanSupplier stop) {
        ContextLoader callers = ContextLoader.here();
        AtomicInteger next = new AtomicInteger();
        AtomicLong sum = new AtomicLong();
        IntStream.range(0, Math.min(end, ForkJoinPool.getCommonPoolParallelism() + 1))
                .parallel()
                .forEach(w -> callers.run(() -> {
                    IntToLongFunction work = worker.get();
                    for (int at = next.getAndIncrement(); at < end && !stop.getAsBoolean(); at =
                            next.getAndIncrement()) {
                        sum.addAndGet(work.applyAsLong(at));
                    }
                }));
        return sum.get();
    }

    /** Finds the candidates of a mentee; nobody is taken in yet. */
    final void find(int mentee) {
        candidates.find(mentee);
        count = 0;
        if (eligible.length < candidates.count()) {
            eligible = new int[candidates.count()];
            points = new long[eligible.length];
            values = new double[eligible.length];
        }
    }

    /** Takes a candidate in if it is eligible; says so if it is held. */
    final void take(int mentor, int mentee) {
        int rule = candidates.judge(mentor, mentee);
        if (isEligible(rule, mentor, mentee)) {
            eligible[count++] = mentor;
        } else if (rule < 0) {
            hold(-1 - rule, mentor, mentee);
        }
    }

    final boolean isEligible(int mentor, int mentee) {
        return isEligible(candidates.judge(mentor, mentee), mentor, mentee);
    }

    private boolean isEligible(int rule, int mentor, int mentee) {
        return rule == RuleBook.ADMITTED || (rule < 0 && fixed.has(mentor, mentee));
    }

    /** Hears of a candidate that a rule holds. */
    abstract void hold(int rule, int mentor, int mentee);

    /** Finds the points of all taken in. */
    final void score(int mentee) {
        judge.points().of(mentee, eligible, count, values, points);
    }
}
