package org.tandem.matching.internal.exact;

import java.util.Arrays;
import org.tandem.matching.compatibility.CompatibilityGraph;

/** A plan in the making: which pairs of a graph are chosen, found from either side. */
final class Assignment {
    private static final int[] NONE = {};

    private final CompatibilityGraph graph;
    private final int[][] ofMentor;
    private final int[][] ofMentee;
    private int size;

    /** Starts with the fixed pairs of {@code graph}. */
    Assignment(CompatibilityGraph graph) {
        this.graph = graph;
        ofMentor = new int[graph.mentorCount()][];
        ofMentee = new int[graph.menteeCount()][];
        Arrays.fill(ofMentor, NONE);
        Arrays.fill(ofMentee, NONE);
        for (int mentee = 0; mentee < graph.menteeCount(); mentee++) {
            for (int pair = graph.firstPair(mentee); pair < graph.endPair(mentee); pair++) {
                if (graph.isFixed(pair)) {
                    add(pair, mentee);
                }
            }
        }
    }

    /** Returns the number of chosen pairs. */
    int size() {
        return size;
    }

    /** Chooses these pairs, ascending, and no others. */
    void set(int[] pairs) {
        Arrays.fill(ofMentor, NONE);
        Arrays.fill(ofMentee, NONE);
        size = 0;
        int mentee = 0;
        for (int pair : pairs) {
            while (graph.endPair(mentee) <= pair) {
                mentee++;
            }
            add(pair, mentee);
        }
    }

    /** Returns the chosen pairs of a mentor. */
    int[] ofMentor(int mentor) {
        return ofMentor[mentor];
    }

    /** Returns the chosen pairs of a mentee. */
    int[] ofMentee(int mentee) {
        return ofMentee[mentee];
    }

    /** Chooses a pair. */
    void add(int pair, int mentee) {
        int mentor = graph.mentor(pair);
        ofMentor[mentor] = with(ofMentor[mentor], pair);
        ofMentee[mentee] = with(ofMentee[mentee], pair);
        size++;
    }

    /** Gives a chosen pair up. */
    void remove(int pair, int mentee) {
        int mentor = graph.mentor(pair);
        ofMentor[mentor] = without(ofMentor[mentor], pair);
        ofMentee[mentee] = without(ofMentee[mentee], pair);
        size--;
    }

    private static int[] with(int[] pairs, int pair) {
        int[] more = Arrays.copyOf(pairs, pairs.length + 1);
        more[pairs.length] = pair;
        return more;
    }

    private static int[] without(int[] pairs, int pair) {
        int[] fewer = new int[pairs.length - 1];
        int at = 0;
        for (int one : pairs) {
            if (one != pair) {
                fewer[at++] = one;
            }
        }
        return fewer;
    }

    /** Returns the chosen pairs, ascending. */
    int[] pairs() {
        int[] pairs = new int[size];
        int at = 0;
        for (int[] ofOne : ofMentee) {
            for (int pair : ofOne) {
                pairs[at++] = pair;
            }
        }
        Arrays.sort(pairs);
        return pairs;
    }
}
