package org.tandem.matching.internal.relax;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** Which kinds of mentees conflict with which, where that is the same for every mentor. */
final class KindConflicts {
    /** By kind: the other kinds that it conflicts with. */
    private final int[][] others;

    private final BitSet within = new BitSet();

    /** Asks about two mentees. */
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
        others = new int[kinds][];
        IntStream.range(0, kinds).parallel().forEach(kind -> others[kind] = IntStream.range(0, kinds)
                .limit(stop.getAsBoolean() ? 0 : kinds)
                .filter(other -> other != kind && relation.conflict(one[kind], one[other]))
                .toArray());
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
        Map<Integer, Integer> places = new HashMap<>();
        for (int k = 0; k < some.length; k++) {
            places.put(some[k], k);
        }
        BitSet[] near = new BitSet[some.length];
        for (int k = 0; k < some.length; k++) {
            near[k] = new BitSet();
            for (int other : others[some[k]]) {
                Integer place = places.get(other);
                if (place != null) {
                    near[k].set(place);
                }
            }
        }
        return near;
    }
}
