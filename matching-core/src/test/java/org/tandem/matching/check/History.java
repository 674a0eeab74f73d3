package org.tandem.matching.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * What several threads have asked of one object and what they were told, and whether one thread could have been told the same: each
 * call takes effect at one moment between its begin and its end (J. M. Wing, C. Gong: Testing and verifying concurrent objects, Journal of
 * Parallel and Distributed Computing 17, 1993; with the memory of G. Lowe, 2017).
 *
 * @param <I> what is asked
 * @param <O> what is told; compared by equals
 */
public final class History<I, O> {
    private final AtomicLong moments = new AtomicLong();
    private final List<Call<I, O>> calls = new ArrayList<>();

    private record Call<I, O>(I asked, O told, long begun, long ended) {}

    /** What the object should do, one call after the other. */
    @FunctionalInterface
    public interface Specification<S, I, O> {
        /** Returns what is told and the state after it. */
        Step<S, O> apply(S state, I asked);
    }

    /** What is told, and the state after it; states are compared by equals. */
    public record Step<S, O>(S state, O told) {}

    private record Situation<S>(BitSet done, S state) {}

    /** Asks something, from any thread, and notes when. */
    public O ask(I asked, Function<I, O> object) {
        long begun = moments.getAndIncrement();
        O told = object.apply(asked);
        long ended = moments.getAndIncrement();
        synchronized (calls) {
            calls.add(new Call<>(asked, told, begun, ended));
        }
        return told;
    }

    /** Returns whether the calls can be put into an order in which a single thread is told the same. */
    public <S> boolean isThatOfOneThread(S first, Specification<S, I, O> specification) {
        synchronized (calls) {
            return follows(new Situation<>(new BitSet(), first), specification, new HashSet<>());
        }
    }

    private <S> boolean follows(
            Situation<S> now, Specification<S, I, O> specification, Set<Situation<S>> deadEnds) {
        if (now.done.cardinality() == calls.size()) {
            return true;
        }
        if (deadEnds.contains(now)) {
            return false;
        }
        long firstEnd = Long.MAX_VALUE;
        for (int call = 0; call < calls.size(); call++) {
            firstEnd = now.done.get(call) ? firstEnd : Math.min(firstEnd, calls.get(call).ended);
        }
        for (int call = 0; call < calls.size(); call++) {
            Call<I, O> next = calls.get(call);
            if (!now.done.get(call) && next.begun < firstEnd) {
                Step<S, O> step = specification.apply(now.state, next.asked);
                BitSet done = (BitSet) now.done.clone();
                done.set(call);
                if (step.told.equals(next.told)
                        && follows(new Situation<>(done, step.state), specification, deadEnds)) {
                    return true;
                }
            }
        }
        deadEnds.add(now);
        return false;
    }

    @Override
    public String toString() {
        return calls.toString();
    }
}
