package org.tandem.matching.internal.graph;

import java.util.BitSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.tandem.matching.fault.OwnPieceException;
import org.tandem.matching.policy.Role;
import org.tandem.matching.programme.Programme;

/** The pairs of a programme, as rules and criteria are asked about them: says of whom one was asked that failed. */
public record AskedPairs(Programme programme) {
    /** Asks something about a person. */
    @FunctionalInterface
    public interface PersonTest {
        /** Asks about somebody of a role, by position. */
        boolean test(Role role, int person);
    }

    /** Asks something about a mentor and a mentee. */
    @FunctionalInterface
    public interface PairTest {
        /** Asks about two, by position. */
        boolean test(int mentor, int mentee);
    }

    /** Returns what to throw where a piece fails for a pair. */
    public OwnPieceException failed(String kind, String name, int mentor, int mentee, RuntimeException thrown) {
        return OwnPieceException.of(
                kind + " (" + name + ")",
                "mentor (" + programme.mentors().get(mentor).id() + ") and mentee ("
                        + programme.mentees().get(mentee).id() + ")",
                thrown);
    }

    /** Returns what to throw where a piece fails for a mentee. */
    public OwnPieceException failed(String kind, String name, int mentee, RuntimeException thrown) {
        return OwnPieceException.of(
                kind + " (" + name + ")",
                "mentee (" + programme.mentees().get(mentee).id() + ")",
                thrown);
    }

    /** Returns the pieces for which a fact is missing of every two people, by what is known of a person and of a pair. */
    public BitSet withoutData(int count, IntFunction<PersonTest> person, IntFunction<PairTest> pair) {
        BitSet without = new BitSet(count);
        boolean empty = programme.mentors().isEmpty() || programme.mentees().isEmpty();
        for (int i = 0; i < count && !empty; i++) {
            PersonTest known = person.apply(i);
            int[] mentors = IntStream.range(0, programme.mentors().size())
                    .filter(mentor -> known.test(Role.MENTOR, mentor))
                    .toArray();
            int[] mentees = IntStream.range(0, programme.mentees().size())
                    .filter(mentee -> known.test(Role.MENTEE, mentee))
                    .toArray();
            without.set(i, !isAnyKnown(mentors, mentees, pair.apply(i)));
        }
        return without;
    }

    /** The first two people end the search, but where a fact of one person is worth nothing without one of the other. */
    private static boolean isAnyKnown(int[] mentors, int[] mentees, PairTest known) {
        for (int mentee : mentees) {
            for (int mentor : mentors) {
                if (known.test(mentor, mentee)) {
                    return true;
                }
            }
        }
        return false;
    }
}
