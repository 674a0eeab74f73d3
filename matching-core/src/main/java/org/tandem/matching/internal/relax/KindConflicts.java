package org.tandem.matching.internal.relax;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** Which kinds of mentees conflict with which, where that is the same for every mentor. */
final class KindConflicts {
    /** By kind: the other kinds that it conflicts with. */
    private final BitSet[] others;

    private final BitSet within = new BitSet();

    /** Asks about two mentees; symmetric. */
    @FunctionalInterface
    interface Relation {
        boolean conflict(int mentee, int otherMentee);
    }

    /**
     * Asks about every two kinds, on all processors.
     *
     * @param kindOf by mentee: the kind, counted from 0
     * @param stop whether it is time to stop; then conflicts are missing
     */
    KindConflicts(int[] kindOf, Relation relation, BooleanSupplier stop) {
        int kinds = Arrays.stream(kindOf).max().orElse(-1) + 1;
        int[] one = new int[kinds];
        int[] second = new int[kinds];
        Arrays.fill(one, -1);
        Arrays.fill(second, -1);
        for (int mentee = 0; mentee < kindOf.length; mentee++) {
            int kind = kindOf[mentee];
            if (one[kind] < 0) {
                one[kind] = mentee;
            } else {
                second[kind] = mentee;
            }
        }
        others = new BitSet[kinds];
        IntStream.range(0, kinds).parallel().forEach(kind -> {
            others[kind] = new BitSet();
            for (int other = stop.getAsBoolean() ? kind : 0; other < kind; other++) {
                others[kind].set(other, relation.conflict(one[kind], one[other]));
            }
        });
        for (int kind = 0; kind < kinds; kind++) {
            int last = kind;
            others[kind].stream().takeWhile(other -> other < last).forEach(other -> others[other].set(last));
        }
        for (int kind = 0; kind < kinds; kind++) {
            within.set(kind, second[kind] >= 0 && relation.conflict(one[kind], second[kind]));
        }
    }

    /** Returns whether mentees of one kind conflict with each other. */
    boolean isWithin(int kind) {
        return within.get(kind);
    }

    /**
     * Returns, for each of some kinds, those among them that it conflicts with, by their place in the list.
     *
     * @param some each once
     */
    BitSet[] among(int[] some) {
        BitSet[] near = new BitSet[some.length];
        for (int k = 0; k < some.length; k++) {
            near[k] = new BitSet(some.length);
            for (int other = 0; other < some.length; other++) {
                near[k].set(other, others[some[k]].get(some[other]));
            }
        }
        return near;
    }
}
