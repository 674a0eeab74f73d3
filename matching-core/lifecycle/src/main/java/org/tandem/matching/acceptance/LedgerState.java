package org.tandem.matching.acceptance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.fault.Faults;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.recommend.Recommendations;

/**
 * A ledger at one moment: which pairs have taken their places, every request with its answer, and a version that counts the
 * requests granted. Immutable, and a pure function of facts and entries: callers who share a ledger between machines store
 * the entry of each {@link LedgerStep} only if its request's id and, where it is granted, its version are new, and otherwise read
 * again and try again.
 *
 * <p>One check holds for every way of taking a place: the pair is eligible, the mentor has a place, the mentee wants a
 * mentor, no quota is used up and no hard rule about two matches objects, beside running mentorships, beside what coordinators
 * have fixed, which keeps its places until it takes them, and beside every pair that has taken its places.
 */
public final class LedgerState {
    private final LedgerFacts facts;
    private final Occupancy occupancy;
    private final EntryLog log;
    private final long version;
    private final NextBest nextBest;

    private LedgerState(LedgerFacts facts, Occupancy occupancy, EntryLog log, long version, NextBest nextBest) {
        this.facts = facts;
        this.occupancy = occupancy;
        this.log = log;
        this.version = version;
        this.nextBest = nextBest;
    }

    private static LedgerState of(LedgerFacts facts, Occupancy occupancy, EntryLog log, long version) {
        return new LedgerState(facts, occupancy, log, version, new NextBest(facts, occupancy));
    }

    /** Returns an empty ledger beside the running mentorships and fixed pairs of a programme. */
    public static LedgerState of(Compatibility compatibility) {
        return of(compatibility, List.of());
    }

    /** Returns an empty ledger for the caller's own scores. */
    public static LedgerState of(CompatibilityGraph graph) {
        return of(graph, List.of());
    }

    /**
     * Returns the ledger with these entries, in whatever order they come. Pairs that are running mentorships by now take no
     * second place. Their claims stay until they are released: release a pair when its mentorship ends, before the facts say
     * so, or else it takes its places again.
     *
     * @throws InvalidInputException if an entry is missing or given twice, or a pair that has taken its places is against the
     *     facts; lists all of it
     */
    public static LedgerState of(Compatibility compatibility, Collection<Entry> entries) {
        return replay(LedgerFacts.of(compatibility), entries);
    }

    /**
     * Returns the ledger with these entries, in whatever order they come, for the caller's own scores.
     *
     * @throws InvalidInputException if an entry is missing or given twice, or a pair that has taken its places is against the
     *     facts; lists all of it
     */
    public static LedgerState of(CompatibilityGraph graph, Collection<Entry> entries) {
        return replay(LedgerFacts.of(graph), entries);
    }

    private static LedgerState replay(LedgerFacts facts, Collection<Entry> entries) {
        RebuiltLedger replay = RebuiltLedger.of(facts, entries);
        return of(facts, replay.occupancy(), replay.log(), replay.version());
    }

    /**
     * Returns the same ledger beside changed facts: another programme, or another policy.
     *
     * @throws InvalidInputException if a pair that has taken its places is against the changed facts; lists all of them
     */
    public LedgerState with(Compatibility changed) {
        return of(changed, log.entries());
    }

    /** Returns how many requests were granted; 0 or more. */
    public long version() {
        return version;
    }

    /** Returns every request with its answer, by version; what was refused at a version stands after what made it, by id. */
    public List<Entry> entries() {
        return log.entries();
    }

    /** Returns the pairs that have taken their places, not given them back and do not run by now, by mentee and mentor. */
    public List<Pair> taken() {
        return occupancy.taken();
    }

    /**
     * Returns what is left to recommend from or to match: the graph of eligible pairs in which those that have taken their
     * places run.
     */
    public CompatibilityGraph left() {
        return occupancy.left();
    }

    /**
     * Returns the answer to a request, and the ledger after it. A request that was answered has the same answer again.
     *
     * @throws InvalidInputException if the id is no key, there are no pairs, one is given twice, or somebody is unknown
     * @throws IllegalArgumentException if the id was used for another request
     */
    public LedgerStep answer(Request request) {
        Entry known = answered(request);
        if (known != null) {
            return new LedgerStep(this, known);
        }
        Verdict verdict = decide(request);
        Entry entry = new Entry(request, verdict.outcome());
        return new LedgerStep(after(entry, verdict), entry);
    }

    /**
     * What a request would change.
     *
     * @param occupancy that after the request; the same object if it is refused
     * @param refusals empty: granted
     */
    record Verdict(LedgerState state, Request request, Occupancy occupancy, List<Refusal> refusals) {
        boolean isGranted() {
            return refusals.isEmpty();
        }

        /** Returns the answer; finding the next best takes a while. */
        LedgerOutcome.Final outcome() {
            if (isGranted()) {
                return new LedgerOutcome.Accepted(request.id(), state.version + 1);
            }
            Optional<Recommendations> instead = request instanceof Request.Claim && request.pairs().size() == 1
                    ? Optional.of(state.nextBest.insteadOf(request.pairs().getFirst(), refusals))
                    : Optional.empty();
            return new LedgerOutcome.Refused(request.id(), state.version, refusals, instead);
        }
    }

    /** Returns the entry of a request that was answered. */
    @Nullable
    Entry answered(Request request) {
        Entry known = log.find(request.id());
        if (known != null) {
            requireSame(known.request(), request);
        }
        return known;
    }

    /** Requires that a request with an id used before asks for the same. */
    static void requireSame(Request first, Request again) {
        if (!first.equals(again)) {
            throw new IllegalArgumentException("The request (" + Faults.quote(again.id())
                    + ") must ask for what it asked for the first time.\nMaybe give each request an id of its own.");
        }
    }

    Verdict decide(Request request) {
        RequestCheck.check(request, facts);
        Occupancy next = occupancy;
        List<Refusal> refusals = new ArrayList<>();
        for (Pair pair : request.pairs()) {
            List<Refusal> ofPair = objections(request, pair, next);
            refusals.addAll(ofPair);
            if (ofPair.isEmpty()) {
                // Copied only now, because most requests for what is scarce are refused.
                next = next == occupancy ? occupancy.copy() : next;
                switch (request) {
                    case Request.Claim claim -> next.take(pair);
                    case Request.Release release -> next.release(pair);
                }
            }
        }
        return new Verdict(this, request, refusals.isEmpty() ? next : occupancy, refusals);
    }

    private static List<Refusal> objections(Request request, Pair pair, Occupancy occupancy) {
        return switch (request) {
            case Request.Claim claim -> occupancy.refusals(pair);
            case Request.Release release ->
                occupancy.hasTaken(pair) ? List.of() : List.of(new Refusal.NotTaken(pair));
        };
    }

    /** Returns the ledger after an entry; what was granted must have been decided by this very state. */
    LedgerState after(Entry entry, Verdict verdict) {
        EntryLog longer = log.with(entry);
        return verdict.isGranted()
                ? of(facts, verdict.occupancy, longer, version + 1)
                : new LedgerState(facts, occupancy, longer, version, nextBest);
    }

    /** Shows sizes only. */
    @Override
    public String toString() {
        return "LedgerState[version " + version + ", " + taken().size() + " pairs]";
    }
}
