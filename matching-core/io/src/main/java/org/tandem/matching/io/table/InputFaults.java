package org.tandem.matching.io.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tandem.matching.fault.Fault;
import org.tandem.matching.io.fault.FaultWords;
import org.tandem.matching.text.Wording;

/**
 * Collects what is wrong with the files given, in the coordinator's language. A fault says where and what must be; it never
 * quotes a cell, for a cell may hold anything about a person as soon as columns have slipped.
 */
public final class InputFaults {
    private static final int MOST_KEPT = 1000;

    private final Wording wording;
    private final List<Placed> faults = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> tables = new ArrayList<>();
    private long count;

    private record Placed(Where where, Fault fault) {}

    /** Words faults in this way. */
    public InputFaults(Wording wording) {
        this.wording = wording;
    }

    /**
     * Adds a fault.
     *
     * @param owner a class of the package whose phrases hold {@code key} and {@code key.advice}
     * @param arguments what the two phrases are filled in with
     */
    public void add(Where where, Class<?> owner, String key, Object... arguments) {
        // A million bad rows are one mistake; wording them all would take longer than reading them.
        if (++count <= MOST_KEPT) {
            keep(where, wording.phrase(owner, key, arguments), wording.phrase(owner, key + ".advice", arguments));
        }
    }

    /** Adds a fault that the library has found, in English, and has put into its sentences. */
    public void add(Where where, String problem, String advice) {
        if (++count <= MOST_KEPT) {
            FaultWords.Words words = FaultWords.of(problem, advice, wording);
            keep(where, words.problem(), words.advice());
        }
    }

    /** Returns how faults are worded. */
    public Wording wording() {
        return wording;
    }

    private void keep(Where where, String problem, String advice) {
        String place = where.say(wording);
        faults.add(new Placed(where, new Fault(place, "", place + ": " + problem, advice)));
        if (!tables.contains(where.table())) {
            tables.add(where.table());
        }
    }

    /** Returns a place in words. */
    public String said(Where where) {
        return where.say(wording);
    }

    /** Notes something that is no fault, but that the coordinator should know. */
    public void note(Where where, Class<?> owner, String key, Object... arguments) {
        notes.add(where.say(wording) + ": " + wording.phrase(owner, key, arguments));
    }

    /** Notes a sentence that is about no place. */
    public void note(String sentence) {
        notes.add(sentence);
    }

    /** Returns the notes, in order. */
    public List<String> notes() {
        return List.copyOf(notes);
    }

    /** Returns how many faults there are. */
    public long count() {
        return count;
    }

    /**
     * Does nothing if all files were read to their end; whoever is missing for another reason is unknown.
     *
     * @throws BadInputException if one was not
     */
    public void throwUnlessComplete(boolean... filesRead) {
        for (boolean read : filesRead) {
            if (!read) {
                throwIfAny();
            }
        }
    }

    /**
     * Does nothing if there are no faults.
     *
     * @throws BadInputException if there are any; lists them file by file, from top to bottom
     */
    public void throwIfAny() {
        if (count > 0) {
            Comparator<Placed> byPlace = Comparator.comparingInt((Placed one) -> tables.indexOf(one.where.table()))
                    .thenComparingLong(one -> one.where.line())
                    .thenComparingInt(one -> one.where.column());
            throw new BadInputException(
                    faults.stream().sorted(byPlace).map(Placed::fault).toList(), count);
        }
    }
}
