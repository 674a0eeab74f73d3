package org.tandem.matching.internal.exact;

import java.util.Arrays;

/** Mentors and mentees of a graph whose pairs are decided anew, growing. */
final class Region {
    private int[] mentors = new int[64];
    private int[] mentees = new int[64];
    private int mentorCount;
    private int menteeCount;

    void addMentor(int mentor) {
        if (mentorCount == mentors.length) {
            mentors = Arrays.copyOf(mentors, 2 * mentorCount);
        }
        mentors[mentorCount++] = mentor;
    }

    void addMentee(int mentee) {
        if (menteeCount == mentees.length) {
            mentees = Arrays.copyOf(mentees, 2 * menteeCount);
        }
        mentees[menteeCount++] = mentee;
    }

    int mentorCount() {
        return mentorCount;
    }

    /** Returns the mentors, ascending, so that the result does not depend on how the region grew. */
    int[] mentors() {
        return sorted(mentors, mentorCount);
    }

    /** Returns the mentees, ascending. */
    int[] mentees() {
        return sorted(mentees, menteeCount);
    }

    private static int[] sorted(int[] members, int count) {
        int[] sorted = Arrays.copyOf(members, count);
        Arrays.sort(sorted);
        return sorted;
    }
}
