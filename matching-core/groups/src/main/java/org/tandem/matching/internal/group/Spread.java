package org.tandem.matching.internal.group;

import java.util.Arrays;
import java.util.function.LongUnaryOperator;

/**
 * What sums over groups cannot exceed whose sizes, and how many of a kind they hold, are only known in sum. Definition: the
 * Lagrangian dual; a price for each member and one for each of the kind turn the sums into one maximum per group. Every
 * pair of prices gives a bound; the least one is searched, the dual being convex (Geoffrion: Lagrangean relaxation for
 * integer programming, 1974). Complexity: O(groups × sizes² × log² of the points).
 */
public final class Spread {
    /** Fractions of points are rounded up to parts of this size before they are added. */
    private static final long FINE = 1_000;

    private final int people;
    private final int[] least;
    private final int[] most;

    /** Values of a group by its size. */
    interface SizeValue {
        long of(int group, int size);
    }

    Spread(int people, int[] least, int[] most) {
        this.people = people;
        this.least = least;
        this.most = most;
    }

    /** Returns the smallest size of a group. */
    int smallest() {
        return Arrays.stream(least).min().orElse(0);
    }

    /** Returns a fraction in fine parts of points, rounded up. */
    long fine(long numerator, long denominator) {
        return -Math.floorDiv(-FINE * numerator, denominator);
    }

    /** Returns fine parts as points; each group may have been rounded up by half a point. */
    long wholePoints(long fine) {
        return Math.floorDiv(fine + FINE / 2 * least.length, FINE);
    }

    /**
     * Returns the most that pairs can give, in fine parts, of which one is of a kind and the other is not.
     *
     * @param ofKind how many people are of the kind
     * @param points of such a pair in a group, twice of which are shared by all members but one
     */
    long mostCut(int ofKind, long points) {
        if (ofKind == 0 || points == 0) {
            return 0;
        }
        long highest = fine(2 * points * Arrays.stream(most).max().orElse(0), 1);
        return least(highest, perMember -> least(highest, perKind -> {
            long sum = perMember * people + perKind * ofKind;
            long best = 0;
            for (int g = 0; g < least.length; g++) {
                if (g == 0 || least[g] != least[g - 1] || most[g] != most[g - 1]) {
                    best = bestCut(g, ofKind, points, perMember, perKind);
                }
                sum += best;
            }
            return sum;
        }));
    }

    private long bestCut(int group, int ofKind, long points, long perMember, long perKind) {
        long best = Long.MIN_VALUE;
        for (int size = least[group]; size <= most[group]; size++) {
            for (int of = 0; of <= Math.min(size, ofKind); of++) {
                long value = size < 2 ? 0 : fine(2 * points * of * (size - of), size - 1L);
                best = Math.max(best, value - perMember * size - perKind * of);
            }
        }
        return best;
    }

    /** Returns the most that groups can be worth together by their sizes. */
    long mostBySize(SizeValue value) {
        long highest = 1;
        for (int g = 0; g < least.length; g++) {
            for (int size = least[g]; size <= most[g]; size++) {
                highest = Math.max(highest, value.of(g, size));
            }
        }
        return least(highest, perMember -> {
            long sum = perMember * people;
            for (int g = 0; g < least.length; g++) {
                long best = Long.MIN_VALUE;
                for (int size = least[g]; size <= most[g]; size++) {
                    best = Math.max(best, value.of(g, size) - perMember * size);
                }
                sum += best;
            }
            return sum;
        });
    }

    /** Returns the least value of a convex function between minus and plus {@code range}. */
    private static long least(long range, LongUnaryOperator convex) {
        long low = -range;
        long high = range;
        while (low < high) {
            long middle = Math.floorDiv(low + high, 2);
            if (convex.applyAsLong(middle) <= convex.applyAsLong(middle + 1)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return convex.applyAsLong(low);
    }
}
