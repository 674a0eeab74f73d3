package org.tandem.matching.compatibility;

import java.util.Arrays;

/** A growing list of mentors with points, without boxes. */
final class PairBuffer {
    private int[] mentors = new int[256];
    private long[] points = new long[256];
    private int size;

    void add(int mentor, long value) {
        if (size == mentors.length) {
            int capacity = Math.addExact(size, Math.max(1, size >> 1));
            mentors = Arrays.copyOf(mentors, capacity);
            points = Arrays.copyOf(points, capacity);
        }
        mentors[size] = mentor;
        points[size] = value;
        size++;
    }

    int size() {
        return size;
    }

    void copyTo(int[] allMentors, long[] allPoints, int at) {
        System.arraycopy(mentors, 0, allMentors, at, size);
        System.arraycopy(points, 0, allPoints, at, size);
    }
}
