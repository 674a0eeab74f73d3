package org.tandem.matching.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * As many waiting applicants as possible, each placed with one eligible mentor, and what becomes of that when places go.
 *
 * <p>What: a maximum matching of applicants with places. Definition: nobody unplaced is left for whom others could move up.
 * Complexity: one search over all eligible pairs for every applicant, and for every place taken away. Source: Kuhn, The
 * Hungarian method for the assignment problem, 1955, without weights; if a place goes, a path for the one who held it is all
 * that needs looking for, for there was none for anybody else before. Failure: none.
 */
final class Placement {
    private static final int NOWHERE = -1;

    private final IntFunction<int[]> eligible;
    private final int[] places;
    private final int[] mentorOf;
    private final List<List<Integer>> placed = new ArrayList<>();

    /**
     * Places as many as possible.
     *
     * @param applicants who they are
     * @param eligible by applicant: the eligible mentors
     * @param free by mentor: the places
     */
    Placement(int[] applicants, IntFunction<int[]> eligible, int[] free) {
        this.eligible = eligible;
        places = free.clone();
        mentorOf = new int[IntStream.of(applicants).max().orElse(-1) + 1];
        Arrays.fill(mentorOf, NOWHERE);
        IntStream.range(0, places.length).forEach(mentor -> placed.add(new ArrayList<>()));
        for (int applicant : applicants) {
            place(applicant);
        }
    }

    /** Takes a place of a mentor away, unless fewer applicants could be placed then; returns whether it did. */
    boolean takeAway(int mentor) {
        places[mentor]--;
        if (placed.get(mentor).size() <= places[mentor]) {
            return true;
        }
        int moving = placed.get(mentor).removeLast();
        mentorOf[moving] = NOWHERE;
        if (place(moving)) {
            return true;
        }
        places[mentor]++;
        placed.get(mentor).add(moving);
        mentorOf[moving] = mentor;
        return false;
    }

    private boolean place(int newcomer) {
        int[] askedBy = new int[places.length];
        Arrays.fill(askedBy, NOWHERE);
        ArrayDeque<Integer> open = new ArrayDeque<>();
        open.add(newcomer);
        while (!open.isEmpty()) {
            int applicant = open.remove();
            for (int mentor : eligible.apply(applicant)) {
                if (askedBy[mentor] == NOWHERE) {
                    askedBy[mentor] = applicant;
                    if (placed.get(mentor).size() < places[mentor]) {
                        moveUp(mentor, newcomer, askedBy);
                        return true;
                    }
                    open.addAll(placed.get(mentor));
                }
            }
        }
        return false;
    }

    private void moveUp(int last, int newcomer, int[] askedBy) {
        int mentor = last;
        while (true) {
            int applicant = askedBy[mentor];
            int left = mentorOf[applicant];
            placed.get(mentor).add(applicant);
            mentorOf[applicant] = mentor;
            if (applicant == newcomer) {
                return;
            }
            placed.get(left).remove(Integer.valueOf(applicant));
            mentor = left;
        }
    }
}
