package org.tandem.matching.internal.relax;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Rows that every choice of whole pairs keeps, and a choice of parts of pairs breaks.
 *
 * <p><strong>What.</strong> Of three rows, each two of which share a pair, half a pair thrice is allowed; no plan has more than one.
 *
 * <p><strong>Definition.</strong> Half the sum of some rows, coefficients and limit rounded down; a pair's coefficient is rounded up
 * where that is better, for which the limit grows by a half of the pair.
 *
 * <p><strong>Complexity.</strong> One elimination over two elements, of rows that are nearly reached on pairs that are there in
 * part; it finds most, not all.
 *
 * <p><strong>Source.</strong> Caprara, Fischetti: {0, ½}-Chvátal-Gomory cuts, 1996; Koster, Zymolka, Kutschka: Algorithms to
 * separate {0, ½}-Chvátal-Gomory cuts, 2009, for the elimination.
 *
 * <p><strong>Failure.</strong> None is found.
 */
final class ZeroHalfCuts {
    /**
     * A row that every plan keeps.
     *
     * @param pairs ascending; a pair counts as often as it stands here
     * @param most how many of them a plan has at most
     */
    record Cut(int[] pairs, int most) {}

    private static final double WHOLE = 1e-6;

    /** By how much a cut is broken at least. */
    private static final double BROKEN = 0.02;

    private static final int MOST_CUTS = 60;

    private final double[] values;
    /** By pair that is there in part: its number among those. */
    private final int[] partOf;

    private final List<Integer> parts = new ArrayList<>();
    private final List<int[]> rows = new ArrayList<>();
    private final List<Integer> limits = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();
    private final List<Found> found = new ArrayList<>();
    private final Set<BitSet> known = new HashSet<>();
    /** By pair: how often the rows that are looked at have it; and the pairs that they have. */
    private final int[] counts;

    private final int[] counted;
    private int countedCount;
    private long work;

    /** Some rows together. */
    private static final class Sum {
        /** Parts that they have an odd number of times. */
        private final BitSet odd;
        /** The rows. */
        private final BitSet of;

        private boolean isOdd;
        private double slack;

        Sum(BitSet odd, BitSet of, boolean isOdd, double slack) {
            this.odd = odd;
            this.of = of;
            this.isOdd = isOdd;
            this.slack = slack;
        }

        void add(Sum other) {
            odd.xor(other.odd);
            of.xor(other.of);
            isOdd ^= other.isOdd;
            slack += other.slack;
        }
    }

    /**
     * What some rows come to.
     *
     * @param of the rows
     * @param up parts whose coefficients are rounded up
     * @param most how many pairs a plan has at most of those that are left
     * @param depth by how much that is broken
     */
    private record Found(BitSet of, BitSet up, int most, double depth) {}

    /**
     * No rows.
     *
     * @param values by pair: how much of it there is, 0 to 1
     */
    ZeroHalfCuts(double[] values) {
        this.values = values;
        partOf = new int[values.length];
        counts = new int[values.length];
        counted = new int[values.length];
        for (int pair = 0; pair < values.length; pair++) {
            if (values[pair] > WHOLE && values[pair] < 1 - WHOLE) {
                partOf[pair] = parts.size();
                parts.add(pair);
            }
        }
    }

    /**
     * Adds a row that every plan keeps.
     *
     * @param pairs a pair counts as often as it stands here; not to be changed
     */
    void add(int[] pairs, int most) {
        double slack = most;
        boolean isOdd = most % 2 != 0;
        BitSet odd = new BitSet();
        for (int pair : pairs) {
            slack -= values[pair];
            if (values[pair] >= 1 - WHOLE) {
                isOdd = !isOdd;
            } else if (values[pair] > WHOLE) {
                odd.flip(partOf[pair]);
            }
        }
        if (slack < 1 - WHOLE && !odd.isEmpty()) {
            BitSet of = new BitSet();
            of.set(rows.size());
            rows.add(pairs);
            limits.add(most);
            sums.add(new Sum(odd, of, isOdd, Math.max(0, slack)));
        }
    }

    /** Returns rows that the values break, the most broken first. */
    List<Cut> find() {
        List<Sum> left = new ArrayList<>(sums);
        left.forEach(this::check);
        List<Integer> order = new ArrayList<>(IntStream.range(0, parts.size()).boxed().toList());
        order.sort(Comparator.comparingDouble(part -> -loss(part)));
        for (int part : order) {
            Sum pivot = null;
            for (Sum sum : left) {
                if (sum.odd.get(part) && (pivot == null || sum.slack < pivot.slack - WHOLE)) {
                    pivot = sum;
                }
            }
            if (pivot == null) {
                continue;
            }
            left.remove(pivot);
            for (int k = left.size() - 1; k >= 0; k--) {
                Sum sum = left.get(k);
                if (sum.odd.get(part)) {
                    sum.add(pivot);
                    work += parts.size() + sum.of.length();
                    if (sum.slack > 1 - WHOLE) {
                        left.remove(k);
                    } else {
                        check(sum);
                    }
                }
            }
        }
        found.sort(Comparator.comparingDouble(one -> -one.depth));
        return found.stream().limit(MOST_CUTS).map(this::cut).toList();
    }

    /** Returns a measure of the work done, in entries of vectors. */
    long work() {
        return work;
    }

    private double value(int part) {
        return values[parts.get(part)];
    }

    /** Returns what rounding a part's coefficient loses: down as much as there is of it, up as much as is missing. */
    private double loss(int part) {
        return Math.min(value(part), 1 - value(part));
    }

    /** Rounds what is odd of a sum where that is cheapest, and makes a cut if less than a whole is lost. */
    private void check(Sum sum) {
        double loss = sum.slack;
        boolean isOdd = sum.isOdd;
        int turned = -1;
        BitSet up = new BitSet();
        for (int part = sum.odd.nextSetBit(0); part >= 0 && loss < 1; part = sum.odd.nextSetBit(part + 1)) {
            loss += loss(part);
            if (value(part) > 1 - value(part)) {
                up.set(part);
                isOdd = !isOdd;
            }
            if (turned < 0 || Math.abs(1 - 2 * value(part)) < Math.abs(1 - 2 * value(turned))) {
                turned = part;
            }
        }
        if (!isOdd && turned >= 0) {
            loss += Math.abs(1 - 2 * value(turned));
            up.flip(turned);
            isOdd = true;
        }
        if (isOdd && (1 - loss) / 2 > BROKEN && known.add((BitSet) sum.of.clone())) {
            make(sum, up);
        }
    }

    /** Notes what some rows come to, unless that is hardly broken. */
    private void make(Sum sum, BitSet up) {
        int limit = count(sum.of);
        double load = 0;
        double norm = 0;
        for (int k = 0; k < countedCount; k++) {
            int pair = counted[k];
            int half = half(pair, up);
            limit += 2 * half - counts[pair] > 0 ? 1 : 0;
            load += half * values[pair];
            norm += (double) half * half;
        }
        clearCounts();
        int most = Math.floorDiv(limit, 2);
        if (load - most > BROKEN) {
            found.add(new Found((BitSet) sum.of.clone(), up, most, (load - most) / Math.sqrt(norm)));
        }
    }

    /** Counts how often some rows have each pair; returns the sum of their limits. */
    private int count(BitSet of) {
        int limit = 0;
        for (int row = of.nextSetBit(0); row >= 0; row = of.nextSetBit(row + 1)) {
            limit += limits.get(row);
            work += rows.get(row).length;
            for (int pair : rows.get(row)) {
                if (counts[pair]++ == 0) {
                    counted[countedCount++] = pair;
                }
            }
        }
        return limit;
    }

    private void clearCounts() {
        for (int k = 0; k < countedCount; k++) {
            counts[counted[k]] = 0;
        }
        countedCount = 0;
    }

    /** Returns half of how often a counted pair is there, up or down. */
    private int half(int pair, BitSet up) {
        boolean isUp = values[pair] >= 1 - WHOLE || values[pair] > WHOLE && up.get(partOf[pair]);
        return (counts[pair] + (isUp ? 1 : 0)) / 2;
    }

    private Cut cut(Found one) {
        count(one.of);
        int[] pairs = IntStream.range(0, countedCount)
                .map(k -> counted[k])
                .sorted()
                .flatMap(pair -> IntStream.generate(() -> pair).limit(half(pair, one.up)))
                .toArray();
        clearCounts();
        return new Cut(pairs, one.most);
    }
}
