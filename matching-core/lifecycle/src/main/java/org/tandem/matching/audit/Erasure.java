package org.tandem.matching.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tandem.matching.acceptance.Entry;
import org.tandem.matching.acceptance.LedgerState;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.fault.Faults;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.life.Event;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.run.Limits;

/**
 * Takes people out of what a programme keeps: events, entries of a ledger, decision records and the facts behind them. Another id
 * takes the place of theirs everywhere, and of their facts those stay that were needed to judge them, and no others. So the same
 * events give the same state, the same entries the same ledger, and each record the same plan, with the other id.
 *
 * <p>Records get other fingerprints, and the old ones must go with the old records: whoever knows all the rest of a document could try
 * ids until its fingerprint fits. Sign the new record, if the old one was signed. Erasing is for good: nothing here leads back to
 * the person, so throw the map of ids away, too.
 *
 * {@snippet class="org.tandem.matching.audit.ErasureSnippets" region="erase"}
 *
 * <p>What else bears the id is for the caller to delete: people's tables, plans and reports as files, certificates (make them anew),
 * the application's own log and database. Keys of requests that name the person are replaced, keys of other requests are not.
 */
public final class Erasure {
    private final Pseudonyms pseudonyms;

    private Erasure(Pseudonyms pseudonyms) {
        this.pseudonyms = pseudonyms;
    }

    /**
     * Prepares to take people out.
     *
     * @param pseudonyms what takes the place of each id, for instance {@code "erased-1"}; of a person who is mentor and mentee in
     *     both roles. Must say nothing about the person
     * @throws InvalidInputException if there are none, one is no id, stands for two people, or is the id of somebody taken out; lists
     *     every fault
     */
    public static Erasure of(Map<String, String> pseudonyms) {
        Faults faults = new Faults();
        if (pseudonyms.isEmpty()) {
            faults.add("the erasure", "", "The erasure is of nobody.", "say who is taken out.");
        }
        Set<String> seen = new HashSet<>(pseudonyms.keySet());
        for (String pseudonym : pseudonyms.values()) {
            faults.checkKey("the erasure", "pseudonym", pseudonym);
            if (!seen.add(pseudonym)) {
                faults.add(
                        "the erasure",
                        Faults.quote(pseudonym),
                        "The pseudonym (" + Faults.quote(pseudonym) + ") of the erasure must stand for one person.",
                        "use a number that nobody has.");
            }
        }
        faults.throwIfAny();
        return new Erasure(new Pseudonyms(ImmutableMap.copyOf(pseudonyms)));
    }

    /** Returns the events with the other ids, in the same order. */
    public List<Event> events(Collection<? extends Event> events) {
        return events.stream().map(pseudonyms::event).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the entries of a ledger with the other ids, in the order of {@link LedgerState#entries()}. A request that names somebody
     * taken out gets a key of its own; sent again with its old key it is another request.
     *
     * @param entries all that are kept of the ledger
     */
    public List<Entry> entries(Collection<Entry> entries) {
        Set<String> keys = new HashSet<>();
        entries.forEach(entry -> keys.add(entry.request().id()));
        List<Entry> erased = new ArrayList<>();
        int number = 0;
        for (Entry entry : entries) {
            String key = entry.request().id();
            if (entry.request().pairs().stream().anyMatch(pseudonyms::concerns)) {
                do {
                    key = "erased request " + ++number;
                } while (!keys.add(key));
            }
            erased.add(pseudonyms.entry(entry, key));
        }
        return ImmutableList.copyOf(erased);
    }

    /**
     * Returns the facts with the other ids. Of those taken out only facts stay without which somebody would be judged otherwise, have
     * other points, or be counted otherwise among the eligible: no name, no answer and no wish that matters to nobody. Judges all people
     * some thirty times for each who is taken out.
     *
     * @param before the facts of a round, and the policy by which it was matched
     * @throws IllegalArgumentException if the facts have scores of the caller's own instead, a pseudonym is the id of somebody else, or
     *     nobody of those taken out is among the people
     */
    public Programme programme(Compatibility before) {
        if (before.hasOwnScores()) {
            throw new IllegalArgumentException("The facts must be judged by a policy.\n"
                    + "Maybe replace the ids in the scores themselves.");
        }
        pseudonyms.requireFree(before.programme());
        return Reduction.of(pseudonyms.programme(before.programme()), before.policy(), pseudonyms.values());
    }

    /**
     * Returns the record with the other ids, of the facts that have them. {@link Replay} judges the matches of such a record again
     * instead of searching: among plans that are equally good a search would choose by other ids.
     *
     * @param record a record of {@code before}
     * @param before the facts of the round, as they were
     * @param after the facts that {@link #programme} has made of them, by the same policy
     * @throws IllegalArgumentException if the record is of other facts, or {@code after} does not give its plan
     */
    public DecisionRecord record(DecisionRecord record, Compatibility before, Compatibility after) {
        record.plan(before);
        DecisionRecord renamed = record.withIds(pseudonyms);
        Rejudging rejudging = new Rejudging(after, renamed);
        Limits limits = LimitFacts.in(new JsonPath(renamed.document()));
        DecisionRecord again = DecisionRecord.of(after, rejudging.plan(), limits).erased();
        if (!rejudging.faults().isEmpty() || !renamed.hasResultOf(again)) {
            throw new IllegalArgumentException("The facts after the erasure must give the plan of the record.\n"
                    + "Maybe they are of another round, or by another policy.");
        }
        return again;
    }

    /** Shows sizes only. */
    @Override
    public String toString() {
        return "Erasure[" + pseudonyms.values().size() + " people]";
    }
}
