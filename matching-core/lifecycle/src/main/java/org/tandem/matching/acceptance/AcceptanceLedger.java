package org.tandem.matching.acceptance;

import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.fault.InvalidInputException;

/**
 * Decides who takes which place, for any number of threads at once. Whatever the way, a place is taken by one: of two who
 * accept the last place at the same time one has it, and the other is told what to take instead. A request is known by its id;
 * sent again, after a crash or by mistake, it has the same answer and takes nothing more.
 *
 * <p>Requests wait for each other only while places are looked up and the {@link Journal} stores the entry; what is next
 * best is found outside, beside the places as they were when the request was refused. Where rules couple pairs, it is found
 * within a small amount of work, and its costs may be ranges.
 *
 * {@snippet class="org.tandem.matching.ReadmeSnippets" region="accept"}
 */
public final class AcceptanceLedger {
    private final ReentrantLock lock = new ReentrantLock();
    private final Journal journal;
    /** What is refused and not remembered yet, by the request's id. */
    private final ConcurrentMap<String, LedgerState.Verdict> beingRefused = new ConcurrentHashMap<>();
    private volatile LedgerState state;

    private AcceptanceLedger(LedgerState state, Journal journal) {
        this.state = state;
        this.journal = journal;
    }

    /**
     * Opens a ledger.
     *
     * @param state empty, or rebuilt from the entries that were stored
     * @param journal stores each entry before it is answered
     */
    public static AcceptanceLedger of(LedgerState state, Journal journal) {
        return new AcceptanceLedger(state, journal);
    }

    /** Opens a ledger that nobody stores; it ends with the process. */
    public static AcceptanceLedger of(LedgerState state) {
        return of(state, entry -> {});
    }

    /** Returns the ledger as it is now. */
    public LedgerState state() {
        return state;
    }

    /**
     * Answers a request.
     *
     * @throws InvalidInputException if the id is no key, there are no pairs, one is given twice, or somebody is unknown
     * @throws IllegalArgumentException if the id was used for another request
     */
    public LedgerOutcome.Final submit(Request request) {
        return (LedgerOutcome.Final) submit(request, OptionalLong.empty());
    }

    /**
     * Answers a request, unless places were taken or given back since the caller looked.
     *
     * @param expectedVersion the version of the state that the caller looked at
     * @throws InvalidInputException if the id is no key, there are no pairs, one is given twice, or somebody is unknown
     * @throws IllegalArgumentException if the id was used for another request
     */
    public LedgerOutcome submit(Request request, long expectedVersion) {
        return submit(request, OptionalLong.of(expectedVersion));
    }

    private LedgerOutcome submit(Request request, OptionalLong expected) {
        return switch (begin(request, expected)) {
            case Begun.Answered answered -> answered.outcome();
            case Begun.BeingRefused refused -> finish(refused.verdict());
        };
    }

    /** How far a request is once places were looked up. */
    sealed interface Begun {
        record Answered(LedgerOutcome outcome) implements Begun {}

        record BeingRefused(LedgerState.Verdict verdict) implements Begun {}
    }

    /** Looks places up. From then on the answer to a request is certain, also if it is sent once more before what is next best is found. */
    Begun begin(Request request, OptionalLong expected) {
        lock.lock();
        try {
            Entry known = state.answered(request);
            if (known != null) {
                return new Begun.Answered(known.outcome());
            }
            LedgerState.Verdict refused = beingRefused.get(request.id());
            if (refused != null) {
                LedgerState.requireSame(refused.request(), request);
                return new Begun.BeingRefused(refused);
            }
            long version = state.version();
            if (expected.isPresent() && expected.getAsLong() != version) {
                return new Begun.Answered(new LedgerOutcome.Stale(request.id(), expected.getAsLong(), version));
            }
            LedgerState.Verdict verdict = state.decide(request);
            if (verdict.isGranted()) {
                return new Begun.Answered(remember(request, verdict));
            }
            beingRefused.put(request.id(), verdict);
            return new Begun.BeingRefused(verdict);
        } finally {
            lock.unlock();
        }
    }

    /** Finds what is next best, and remembers the answer. */
    LedgerOutcome.Final finish(LedgerState.Verdict refused) {
        try {
            LedgerOutcome.Final answer = refused.outcome();
            lock.lock();
            try {
                // Another thread may have brought the same request to an end meanwhile.
                Entry known = state.answered(refused.request());
                return known != null ? known.outcome() : remember(refused.request(), refused, answer);
            } finally {
                lock.unlock();
            }
        } finally {
            beingRefused.remove(refused.request().id(), refused);
        }
    }

    private LedgerOutcome.Final remember(Request request, LedgerState.Verdict verdict) {
        return remember(request, verdict, verdict.outcome());
    }

    private LedgerOutcome.Final remember(Request request, LedgerState.Verdict verdict, LedgerOutcome.Final outcome) {
        Entry entry = new Entry(request, outcome);
        LedgerState next = state.after(entry, verdict);
        journal.append(entry);
        state = next;
        return outcome;
    }

    /**
     * Goes on beside changed facts: another programme, for instance with mentorships that began or ended, or another policy.
     * The version stays, because no place was taken or given back. A pair that runs among the changed facts takes no second
     * place, and its claim can be released from then on; release the claims of pairs that have ended before, or they take
     * their places again.
     *
     * @throws InvalidInputException if a pair that has taken its places is against the changed facts; lists all of them, and
     *     the ledger goes on beside the facts it had
     */
    public void changeFacts(Compatibility changed) {
        lock.lock();
        try {
            state = state.with(changed);
        } finally {
            lock.unlock();
        }
    }

    /** Shows sizes only. */
    @Override
    public String toString() {
        return "AcceptanceLedger[" + state + "]";
    }
}
