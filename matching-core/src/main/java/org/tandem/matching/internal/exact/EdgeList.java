package org.tandem.matching.internal.exact;

import java.util.Arrays;

/** A growing list of edges in local numbers, without boxes. */
final class EdgeList {
    private int[] pairs = new int[64];
    private int[] mentors = new int[64];
    private int[] mentees = new int[64];
    private long[] worths = new long[64];
    private int size;

    void add(int pair, int mentor, int mentee, long worth) {
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, 2 * size);
            mentors = Arrays.copyOf(mentors, 2 * size);
            mentees = Arrays.copyOf(mentees, 2 * size);
            worths = Arrays.copyOf(worths, 2 * size);
        }
        pairs[size] = pair;
        mentors[size] = mentor;
        mentees[size] = mentee;
        worths[size] = worth;
        size++;
    }

    int size() {
        return size;
    }

    int pair(int edge) {
        return pairs[edge];
    }

    int mentor(int edge) {
        return mentors[edge];
    }

    int mentee(int edge) {
        return mentees[edge];
    }

    long worth(int edge) {
        return worths[edge];
    }
}
