package org.tandem.matching.acceptance;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.tandem.matching.fault.Faults;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.text.Wording;

/** A ledger rebuilt from its entries: what they add up to must be whole, and must not be against the facts. */
record RebuiltLedger(Occupancy occupancy, EntryLog log, long version) {
    private static final String SUBJECT = "the ledger";

    static RebuiltLedger of(LedgerFacts facts, Collection<Entry> entries) {
        List<Entry> inOrder = entries.stream().sorted(EntryLog.ORDER).toList();
        Faults faults = new Faults();
        Set<String> ids = new HashSet<>();
        Set<Pair> taken = new TreeSet<>();
        long version = 0;
        for (Entry entry : inOrder) {
            String id = entry.request().id();
            if (!ids.add(id)) {
                faults.add(
                        SUBJECT,
                        Faults.quote(id),
                        "The request (" + Faults.quote(id) + ") of the ledger is given more than once.",
                        "keep one of its entries.");
                continue;
            }
            long expected = entry.isAccepted() ? version + 1 : version;
            if (entry.outcome().version() != expected) {
                faults.add(
                        SUBJECT,
                        Long.toString(entry.outcome().version()),
                        "The version (" + entry.outcome().version() + ") of request (" + Faults.quote(id)
                                + ") must be " + expected + " after the entries before it.",
                        "an entry is missing, or two ledgers were mixed.");
            }
            version = entry.outcome().version();
            if (entry.isAccepted()) {
                apply(entry.request(), taken, faults);
            }
        }
        Occupancy occupancy = Occupancy.of(facts);
        faults.throwIfAny();
        taken.forEach(pair -> take(pair, facts, occupancy, faults));
        faults.throwIfAny();
        return new RebuiltLedger(occupancy, EntryLog.of(inOrder), version);
    }

    private static void apply(Request request, Set<Pair> taken, Faults faults) {
        for (Pair pair : request.pairs()) {
            boolean changed = switch (request) {
                case Request.Claim claim -> taken.add(pair);
                case Request.Release release -> taken.remove(pair);
            };
            if (!changed) {
                faults.add(
                        SUBJECT,
                        Faults.quote(request.id()),
                        "The request (" + Faults.quote(request.id()) + ") was granted for the pair (" + name(pair)
                                + "), against the entries before it.",
                        "an entry is missing, or two ledgers were mixed.");
            }
        }
    }

    private static void take(Pair pair, LedgerFacts facts, Occupancy occupancy, Faults faults) {
        boolean known = facts.knowsMentor(pair.mentor()) && facts.knowsMentee(pair.mentee());
        if (known && facts.isRunning(pair)) {
            occupancy.begin(pair);
            return;
        }
        List<Refusal> refusals = known ? occupancy.refusals(pair) : List.of();
        if (known && refusals.isEmpty()) {
            occupancy.take(pair);
            return;
        }
        String why = known ? refusals.getFirst().say(Wording.in(Locale.ENGLISH)) : "Somebody of it is unknown.";
        faults.add(
                SUBJECT,
                name(pair),
                "The pair (" + name(pair) + ") of the ledger is against the facts. " + why,
                "release it, or change the facts.");
    }

    private static String name(Pair pair) {
        return Faults.quote(pair.mentor()) + " with " + Faults.quote(pair.mentee());
    }
}
