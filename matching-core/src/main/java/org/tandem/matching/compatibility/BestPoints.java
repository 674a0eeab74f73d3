package org.tandem.matching.compatibility;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Finds the mentors with the most points for a mentee. Criteria are asked one after the other, and whoever cannot come among the
 * best any more, by the most that the rest can give, is not asked about again. For one thread.
 */
final class BestPoints {
    /** Mentors that are measured together. */
    private static final int CHUNK = 256;

    private final PairJudge judge;
    private final int[] order;
    private final long[] highest;
    private final int[] asked = new int[CHUNK];
    private final long[] sums = new long[CHUNK];
    private final double[] values = new double[CHUNK];
    /** The best so far as a heap, the worst of them first: of equal points, the later mentor is worse. */
    private int[] mentors = {};

    private long[] points = {};
    private int count;

    /** Prepares to ask a policy's criteria, those that give most first. */
    BestPoints(PairJudge judge) {
        this.judge = judge;
        highest = new long[judge.criteria()];
        order = IntStream.range(0, highest.length)
                .boxed()
                .sorted((one, other) -> Long.compare(judge.mostPoints(other), judge.mostPoints(one)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /**
     * Finds the best.
     *
     * @param among ascending
     * @param from how many of them there are
     * @param most how many to find
     */
    void find(int mentee, int[] among, int from, int most) {
        if (mentors.length < most) {
            mentors = new int[most];
            points = new long[most];
        }
        count = 0;
        long all = 0;
        for (int criterion = 0; criterion < highest.length; criterion++) {
            highest[criterion] = judge.highest(criterion, mentee);
            all += highest[criterion];
        }
        for (int start = 0; start < from; start += CHUNK) {
            int size = Math.min(CHUNK, from - start);
            System.arraycopy(among, start, asked, 0, size);
            measure(mentee, size, all, most);
        }
    }

    private void measure(int mentee, int size, long all, int most) {
        int left = size;
        long rest = all;
        Arrays.fill(sums, 0, left, 0);
        for (int criterion : order) {
            if (highest[criterion] == 0) {
                continue;
            }
            judge.addPoints(criterion, mentee, asked, left, values, sums);
            rest -= highest[criterion];
            if (count == most) {
                left = promising(left, points[0] - rest);
            }
        }
        for (int m = 0; m < left; m++) {
            take(asked[m], sums[m], most);
        }
    }

    private int promising(int size, long atLeast) {
        int left = 0;
        for (int m = 0; m < size; m++) {
            asked[left] = asked[m];
            sums[left] = sums[m];
            left += sums[m] > atLeast ? 1 : 0;
        }
        return left;
    }

    private void take(int mentor, long sum, int most) {
        if (count < most) {
            mentors[count] = mentor;
            points[count++] = sum;
            for (int at = count / 2 - 1; count == most && at >= 0; at--) {
                sink(at);
            }
        } else if (sum > points[0]) {
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
