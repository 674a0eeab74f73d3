package org.tandem.matching.internal.exact;

import java.util.Arrays;

/** A choice of edges in the making. It keeps count of places, seats and limits, and may exceed them. */
final class Draft {
    /** No edge. */
    static final int NONE = -1;

    private final BranchProblem problem;
    private final boolean[] chosen;
    private final int[] firstSlot;
    private final int[] slots;
    private final int[] ofMentor;
    private final int[] ofMentee;
    private final int[] ofLimit;

    Draft(BranchProblem problem) {
        this.problem = problem;
        chosen = new boolean[problem.edges()];
        firstSlot = problem.firstSlots();
        slots = new int[firstSlot[problem.mentors()]];
        ofMentor = new int[problem.mentors()];
        ofMentee = new int[problem.mentees()];
        ofLimit = new int[problem.limitLeft.length];
    }

    void clear() {
        Arrays.fill(chosen, false);
        Arrays.fill(ofMentor, 0);
        Arrays.fill(ofMentee, 0);
        Arrays.fill(ofLimit, 0);
    }

    /** Returns by edge whether it is chosen, as it stands; not a copy. */
    boolean[] chosen() {
        return chosen;
    }

    boolean isChosen(int edge) {
        return chosen[edge];
    }

    /** Returns how many edges of a mentor are chosen. */
    int ofMentor(int mentor) {
        return ofMentor[mentor];
    }

    /** Returns a chosen edge of a mentor. */
    int edge(int mentor, int position) {
        return slots[firstSlot[mentor] + position];
    }

    /** Returns how many seats of a mentee are filled too many, or if negative, are empty. */
    int surplus(int mentee) {
        return ofMentee[mentee] - problem.seats[mentee];
    }

    /** Chooses an edge; its mentor has a place. */
    void take(int edge) {
        int mentor = problem.mentor[edge];
        chosen[edge] = true;
        slots[firstSlot[mentor] + ofMentor[mentor]++] = edge;
        ofMentee[problem.mentee[edge]]++;
        for (int limit : problem.limits[edge]) {
            ofLimit[limit]++;
        }
    }

    /** Gives up a chosen edge. */
    void drop(int edge) {
        int mentor = problem.mentor[edge];
        chosen[edge] = false;
        int at = firstSlot[mentor];
        while (slots[at] != edge) {
            at++;
        }
        slots[at] = slots[firstSlot[mentor] + --ofMentor[mentor]];
        ofMentee[problem.mentee[edge]]--;
        for (int limit : problem.limits[edge]) {
            ofLimit[limit]--;
        }
    }

    /** Returns whether an edge is within the limits beside those that are chosen, one left out or {@link #NONE}. */
    boolean isWithinLimits(int edge, int leftOut) {
        for (int limit : problem.limits[edge]) {
            int less = leftOut != NONE && countsTowards(leftOut, limit) ? 1 : 0;
            if (ofLimit[limit] - less >= problem.limitLeft[limit]) {
                return false;
            }
        }
        return true;
    }

    private boolean countsTowards(int edge, int limit) {
        for (int one : problem.limits[edge]) {
            if (one == limit) {
                return true;
            }
        }
        return false;
    }

    boolean hasPlace(int mentor) {
        return ofMentor[mentor] < problem.places[mentor];
    }

    /** Returns whether an edge clashes with none that is chosen, one left out or {@link #NONE}, of its mentor. */
    boolean getsOn(int edge, int leftOut) {
        int mentor = problem.mentor[edge];
        for (int at = firstSlot[mentor]; at < firstSlot[mentor] + ofMentor[mentor]; at++) {
            if (slots[at] != leftOut && problem.clash(edge, slots[at])) {
                return false;
            }
        }
        return true;
    }

    /** Returns what an edge adds beside those of its mentor that are chosen, one left out or {@link #NONE}; seats do not count. */
    long gain(int edge, int leftOut) {
        int mentor = problem.mentor[edge];
        int position = ofMentor[mentor] - (leftOut == NONE ? 0 : 1);
        return problem.worth[edge] + problem.placeWorth(mentor, position) - charges(edge, leftOut);
    }

    /** Returns what soft rules charge for an edge beside those of its mentor that are chosen, one left out or {@link #NONE}. */
    long charges(int edge, int leftOut) {
        long sum = 0;
        if (problem.hasCharges()) {
            int mentor = problem.mentor[edge];
            for (int at = firstSlot[mentor]; at < firstSlot[mentor] + ofMentor[mentor]; at++) {
                sum += slots[at] == leftOut ? 0 : problem.charge(edge, slots[at]);
            }
        }
        return sum;
    }
}
