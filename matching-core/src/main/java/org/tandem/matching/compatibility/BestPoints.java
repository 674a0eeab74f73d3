package org.tandem.matching.compatibility;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Finds the eligible mentors with the most points for a mentee. Criteria are asked one after the other, and whoever cannot come
 * among the best any more, by the most that the rest can give, is not asked about again; the rules judge whoever is left. For one
 * thread.
 */
final class BestPoints {
    /** Mentors that are measured together. */
    private static final int CHUNK = 256;

    /** Criteria that are asked at a glance about everybody, before anybody is measured. */
    private static final int GLANCES = 2;

    private final PairPoints pairs;
    private final Eligible eligible;
    private final int[] order;
    private final long[] highest;
    private final int[] asked = new int[CHUNK];
    private final long[] sums = new long[CHUNK];
    private final double[] values = new double[CHUNK];
    /** What is known of everybody at a glance. */
    private long[] bounds = {};
    /** The best so far as a heap, the worst of them first: of equal points, the later mentor is worse. */
    private int[] mentors = {};

    private long[] points = {};
    private int count;
    private int most;
    /** How many criteria, in order, went into the bounds or were passed over. */
    private int glanced;

    /** Points that the criteria can give which are not in the bounds. */
    private long rest;

    /** Tells whether a mentee may have a mentor. */
    @FunctionalInterface
    interface Eligible {
        boolean is(int mentor, int mentee);
    }

    /** Prepares to ask a policy's criteria, those that give most first. */
    BestPoints(PairPoints pairs, Eligible eligible) {
        this.pairs = pairs;
        this.eligible = eligible;
        highest = new long[pairs.criteria()];
        order = IntStream.range(0, highest.length)
                .boxed()
                .sorted((one, other) -> Long.compare(pairs.most(other), pairs.most(one)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /**
     * Finds the best. If fewer are found than asked for, nobody else is eligible.
     *
     * @param among ascending
     * @param from how many of them there are
     * @param wanted how many to find, 1 or more
     */
    void find(int mentee, int[] among, int from, int wanted) {
        most = wanted;
        count = 0;
        rest = 0;
        for (int criterion = 0; criterion < highest.length; criterion++) {
            highest[criterion] = pairs.highest(criterion, mentee);
            rest += highest[criterion];
        }
        if (mentors.length < most) {
            mentors = new int[most];
            points = new long[most];
        }
        glanceAtAll(mentee, among, from);
        // Whoever seems good comes first: the others are compared with the best of them.
        long good = from <= 2 * most ? Long.MIN_VALUE : Selection.greatest(bounds, from, 2 * most);
        measure(mentee, among, from, good, Long.MAX_VALUE);
        measure(mentee, among, from, Long.MIN_VALUE, good);
    }

    private void glanceAtAll(int mentee, int[] among, int from) {
        if (bounds.length < from) {
            bounds = new long[from];
        }
        Arrays.fill(bounds, 0, from, 0);
        int asking = 0;
        for (glanced = 0; glanced < order.length && asking < GLANCES; glanced++) {
            int criterion = order[glanced];
            if (highest[criterion] > 0 && glanceAtAll(criterion, mentee, among, from)) {
                rest -= highest[criterion];
                asking++;
            }
        }
    }

    private boolean glanceAtAll(int criterion, int mentee, int[] among, int from) {
        for (int start = 0; start < from; start += CHUNK) {
            int size = Math.min(CHUNK, from - start);
            System.arraycopy(among, start, asked, 0, size);
            System.arraycopy(bounds, start, sums, 0, size);
            if (!pairs.addHighest(criterion, mentee, asked, size, values, sums)) {
                return false;
            }
            System.arraycopy(sums, 0, bounds, start, size);
        }
        return true;
    }

    /** Measures those whose bounds are so high, and lower than a limit. */
    private void measure(int mentee, int[] among, int from, long atLeast, long below) {
        int size = 0;
        for (int m = 0; m < from; m++) {
            if (bounds[m] >= atLeast && bounds[m] < below && bounds[m] >= worst() - rest) {
                asked[size] = among[m];
                sums[size++] = bounds[m];
                if (size == CHUNK) {
                    measure(mentee, glance(mentee, size));
                    size = 0;
                }
            }
        }
        measure(mentee, glance(mentee, size));
    }

    /** The points without which nobody comes among the best any more. */
    private long worst() {
        return count == most ? points[0] : 0;
    }

    /** Leaves those who could come among the best by what the other criteria say at a glance. */
    private int glance(int mentee, int size) {
        int left = size;
        long more = rest;
        for (int k = glanced; k < order.length && count == most; k++) {
            if (highest[order[k]] > 0 && pairs.addHighest(order[k], mentee, asked, left, values, sums)) {
                more -= highest[order[k]];
                left = promising(left, worst() - more);
            }
        }
        return left;
    }

    private void measure(int mentee, int size) {
        int left = size;
        long more = 0;
        for (long points : highest) {
            more += points;
        }
        Arrays.fill(sums, 0, left, 0);
        for (int criterion : order) {
            if (highest[criterion] == 0) {
                continue;
            }
            pairs.add(criterion, mentee, asked, left, values, sums);
            more -= highest[criterion];
            left = promising(left, worst() - more);
        }
        for (int m = 0; m < left; m++) {
            if ((count < most || isBetter(asked[m], sums[m], 0)) && eligible.is(asked[m], mentee)) {
                take(asked[m], sums[m]);
            }
        }
    }

    private int promising(int size, long atLeast) {
        int left = 0;
        for (int m = 0; m < size; m++) {
            asked[left] = asked[m];
            sums[left] = sums[m];
            left += sums[m] >= atLeast ? 1 : 0;
        }
        return left;
    }

    private void take(int mentor, long sum) {
        if (count < most) {
            mentors[count] = mentor;
            points[count++] = sum;
            for (int at = count / 2 - 1; count == most && at >= 0; at--) {
                sink(at);
            }
        } else {
            mentors[0] = mentor;
            points[0] = sum;
            sink(0);
        }
    }

    private void sink(int from) {
        int at = from;
        int mentor = mentors[at];
        long sum = points[at];
        for (int child = 2 * at + 1; child < count; child = 2 * at + 1) {
            if (child + 1 < count && isWorse(mentors[child + 1], points[child + 1], child)) {
                child++;
            }
            if (!isBetter(mentor, sum, child)) {
                break;
            }
            mentors[at] = mentors[child];
            points[at] = points[child];
            at = child;
        }
        mentors[at] = mentor;
        points[at] = sum;
    }

    private boolean isWorse(int mentor, long sum, int than) {
        return sum < points[than] || (sum == points[than] && mentor > mentors[than]);
    }

    private boolean isBetter(int mentor, long sum, int than) {
        return sum > points[than] || (sum == points[than] && mentor < mentors[than]);
    }

    /** Returns how many were found. */
    int count() {
        return count;
    }

    /** Returns the mentors found, ascending. */
    int[] mentors() {
        return Arrays.stream(mentors, 0, count).sorted().toArray();
    }

    /** Returns the points of the worst that was found; 0 if nobody was. */
    long least() {
        return Arrays.stream(points, 0, count).min().orElse(0);
    }
}
