package org.tandem.matching.policy.rule;

import java.util.Arrays;
import java.util.BitSet;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.internal.index.Groups;
import org.tandem.matching.internal.index.KeySets;
import org.tandem.matching.policy.Candidates;

/** Candidates of groups of mentees, found once for each group when it is first asked about. */
final class SharedCandidates {
    /** Groups × mentors of an index at most, so that bits take 256 MB at most. */
    private static final long MOST_BITS = 1L << 31;

    private final IntFunction<Candidates> find;
    private final AtomicReferenceArray<@Nullable Candidates> found;

    /**
     * Prepares an index.
     *
     * @param groups number of groups
     * @param find finds the candidates of a group, always the same
     */
    SharedCandidates(int groups, IntFunction<Candidates> find) {
        this.find = find;
        found = new AtomicReferenceArray<>(groups);
    }

    /** Returns the candidates of a group. */
    Candidates of(int group) {
        Candidates known = found.get(group);
        if (known == null) {
            known = find.apply(group);
            found.set(group, known);
        }
        return known;
    }

    /** Asks about two people, by position. */
    @FunctionalInterface
    interface Test {
        boolean passes(int mentor, int mentee);
    }

    /** Says of a mentee whom a rule lets pass that asks for keys alone; nothing where too many mentees differ. */
    static IntFunction<Candidates> byKeys(KeySets keys, Test test) {
        int[] kinds = keys.kindsOfMentees();
        Groups mentees = Groups.of(kinds, count(kinds));
        if ((long) mentees.count() * keys.mentorCount() > MOST_BITS) {
            return mentee -> Candidates.UNKNOWN;
        }
        int[] mentorKinds = keys.kindsOfMentors();
        Groups mentors = Groups.of(mentorKinds, count(mentorKinds));
        SharedCandidates shared = new SharedCandidates(mentees.count(), kind -> {
            BitSet passing = new BitSet(keys.mentorCount());
            int mentee = mentees.members(kind)[0];
            for (int k = 0; k < mentors.count(); k++) {
                int[] members = mentors.members(k);
                if (test.passes(members[0], mentee)) {
                    for (int mentor : members) {
                        passing.set(mentor);
                    }
                }
            }
            return Candidates.only(passing).sure();
        });
        return mentee -> shared.of(kinds[mentee]);
    }

    private static int count(int[] kinds) {
        return Arrays.stream(kinds).max().orElse(-1) + 1;
    }
}
