package org.tandem.matching.compatibility;

import java.util.Arrays;

/** A growing list of mentors with points, without boxes. */
final class PairBuffer {
    private int[] mentors = new int[256];
    private long[] points = new long[256];
    private int size;

    void add(int[] more, long[] values, int count) {
        if (size + count > mentors.length) {
            int capacity = Math.addExact(size, Math.max(count, size >> 1));
            mentors = Arrays.copyOf(mentors, capacity);
            points = Arrays.copyOf(points, capacity);
        }
        System.arraycopy(more, 0, mentors, size, count);
        System.arraycopy(values, 0, points, size, count);
        size += count;
    }

    void clear() {
        mentors = new int[0];
        points = new long[0];
        size = 0;
    }

    int size() {
        return size;
    }

    void copyTo(int[] allMentors, long[] allPoints, int at) {
        System.arraycopy(mentors, 0, allMentors, at, size);
        System.arraycopy(points, 0, allPoints, at, size);
    }
}
