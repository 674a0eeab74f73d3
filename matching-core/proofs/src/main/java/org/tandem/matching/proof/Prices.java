package org.tandem.matching.proof;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Prices of groups and weights of the levels before, as whole numbers of which a scale stands for 1.
 *
 * @param weights by level before
 * @param groups by group
 */
record Prices(long[] weights, long[] groups) {

    /** Returns prices of 0. */
    static Prices none(int levels, int groups) {
        return new Prices(new long[levels], new long[groups]);
    }

    /** Returns the groups whose prices differ, ascending. */
    int[] differing(Prices other) {
        return IntStream.range(0, groups.length)
                .filter(group -> groups[group] != other.groups[group])
                .toArray();
    }

    /** Returns prices that a linear program has found, as whole numbers. */
    static Prices rounded(double[] weights, double[] groups, long scale) {
        return new Prices(
                Arrays.stream(weights).mapToLong(one -> Math.max(0, Math.round(one * scale))).toArray(),
                Arrays.stream(groups).mapToLong(one -> Math.round(one * scale)).toArray());
    }

    /**
     * Returns what no plan of a part exceeds on the last level, times the scale.
     *
     * @param levels those before, and the last
     * @param values what plans reach on those before
     * @throws ArithmeticException if numbers become too large
     */
    long bound(List<LevelWorth> levels, long[] values, long scale, Split split, List<int[]> members) {
        long total = 0;
        for (int level = 0; level < weights.length; level++) {
            total = Math.subtractExact(total, Math.multiplyExact(weights[level], values[level]));
        }
        for (int group = 0; group < groups.length; group++) {
            total = Math.addExact(total, ofGroup(group, levels, scale, split));
        }
        long[] left = left(levels, scale, members);
        for (int pair = 0; pair < left.length; pair++) {
            total = Math.addExact(total,
                    left[pair] > 0 ? left[pair] * split.high()[pair] : left[pair] * split.low()[pair]);
        }
        return total;
    }

    /**
     * Returns by pair what is left of its worth beyond the prices of its groups.
     *
     * @throws ArithmeticException if numbers become too large
     */
    long[] left(List<LevelWorth> levels, long scale, List<int[]> members) {
        long[] left = new long[levels.get(0).pairs().length];
        for (int level = 0; level < levels.size(); level++) {
            long weight = level < weights.length ? weights[level] : scale;
            long[] worth = levels.get(level).pairs();
            for (int pair = 0; pair < left.length && weight != 0; pair++) {
                if (worth[pair] != 0) {
                    left[pair] = Math.addExact(left[pair], Math.multiplyExact(weight, worth[pair]));
                }
            }
        }
        for (int group = 0; group < groups.length; group++) {
            for (int pair : groups[group] == 0 ? new int[0] : members.get(group)) {
                left[pair] = Math.subtractExact(left[pair], groups[group]);
            }
        }
        return left;
    }

    private long ofGroup(int group, List<LevelWorth> levels, long scale, Split split) {
        int least = split.least()[group];
        int most = split.most()[group];
        if (levels.stream().noneMatch(level -> level.counts(group))) {
            return Math.multiplyExact(groups[group], groups[group] > 0 ? most : least);
        }
        long best = Long.MIN_VALUE;
        for (int chosen = least; chosen <= most; chosen++) {
            long sum = Math.multiplyExact(groups[group], (long) chosen);
            for (int level = 0; level < levels.size(); level++) {
                long weight = level == levels.size() - 1 ? scale : weights[level];
                sum = Math.addExact(sum, Math.multiplyExact(weight, levels.get(level).of(group, chosen)));
            }
            best = Math.max(best, sum);
        }
        return best;
    }
}
