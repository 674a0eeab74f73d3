package org.tandem.matching.compatibility;

import java.util.BitSet;
import java.util.function.IntFunction;
import org.tandem.matching.fault.OwnPieceException;
import org.tandem.matching.programme.Programme;

/** The pairs of a programme, as rules and criteria are asked about them: says of whom one was asked that failed. */
record AskedPairs(Programme programme) {
    /** Asks something about a mentor and a mentee. */
    @FunctionalInterface
    interface Question {
        boolean test(int mentor, int mentee);
    }

    /** Returns what to throw where a piece fails for a pair. */
    OwnPieceException failed(String kind, String name, int mentor, int mentee, RuntimeException thrown) {
        return OwnPieceException.of(
                kind + " (" + name + ")",
                "mentor (" + programme.mentors().get(mentor).id() + ") and mentee ("
                        + programme.mentees().get(mentee).id() + ")",
                thrown);
    }

    /** Returns what to throw where a piece fails for a mentee. */
    OwnPieceException failed(String kind, String name, int mentee, RuntimeException thrown) {
        return OwnPieceException.of(
                kind + " (" + name + ")",
                "mentee (" + programme.mentees().get(mentee).id() + ")",
                thrown);
    }

    /**
     * Returns the pieces for which the facts are missing of every two people. The first two people end the search where there are
     * data, as there are nearly always.
     */
    BitSet withoutData(int count, IntFunction<Question> known) {
        BitSet without = new BitSet(count);
        for (int i = 0; i < count; i++) {
            without.set(i, !isKnownOfAny(known.apply(i)));
        }
        return without;
    }

    private boolean isKnownOfAny(Question known) {
        boolean empty = programme.mentors().isEmpty() || programme.mentees().isEmpty();
        for (int mentee = 0; mentee < programme.mentees().size(); mentee++) {
            for (int mentor = 0; mentor < programme.mentors().size(); mentor++) {
                if (known.test(mentor, mentee)) {
                    return true;
                }
            }
        }
        return empty;
    }
}
