package org.tandem.matching.internal.index;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Facts that link two numbers (two groups, a mentor and a mentee), found by their numbers. Each side has a sorted array
 * of its few links, so that asking about an unlinked pair, the usual case, touches one array.
 *
 * @param <T> the fact that links
 */
public final class Links<T> {
    private static final int[] EMPTY = {};

    private final int[][] others;
    private final Map<Long, T> facts;

    private Links(int[][] others, Map<Long, T> facts) {
        this.others = others;
        this.facts = facts;
    }

    /** Returns a collector of links from numbers below {@code size}. */
    public static <T> Builder<T> builder(int size) {
        return new Builder<>(size);
    }

    /** Returns whether there is a link from {@code from} to {@code to}. */
    public boolean linked(int from, int to) {
        return Arrays.binarySearch(others[from], to) >= 0;
    }

    /** Returns everybody to whom there is a link from {@code from}, ascending; not to be changed. */
    public int[] from(int from) {
        return others[from];
    }

    /** Returns the fact that links the two, or null. */
    public @Nullable T find(int from, int to) {
        return facts.get(key(from, to));
    }

    /**
     * Returns the fact that links the two.
     *
     * @throws IllegalStateException if nothing does
     */
    public T get(int from, int to) {
        T fact = facts.get(key(from, to));
        if (fact == null) {
            throw new IllegalStateException(
                    "Nothing links " + from + " to " + to + ". Maybe ask whether they are linked.");
        }
        return fact;
    }

    private static long key(int from, int to) {
        return (long) from << 32 | to;
    }

    /** Collects links; the first fact given for two numbers stays. */
    public static final class Builder<T> {
        private final int size;
        private final Map<Long, T> facts = new HashMap<>();

        private Builder(int size) {
            this.size = size;
        }

        /** Links {@code from} to {@code to} unless they are linked already. */
        public void put(int from, int to, T fact) {
            facts.putIfAbsent(key(from, to), fact);
        }

        /** Links both ways. */
        public void putBothWays(int one, int other, T fact) {
            put(one, other, fact);
            put(other, one, fact);
        }

        /** Returns the links. */
        public Links<T> build() {
            int[][] others = new int[size][];
            Arrays.fill(others, EMPTY);
            long[] keys = facts.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
            for (int start = 0; start < keys.length;) {
                int from = (int) (keys[start] >>> 32);
                int end = start;
                while (end < keys.length && keys[end] >>> 32 == from) {
                    end++;
                }
                others[from] = Arrays.stream(keys, start, end).mapToInt(key -> (int) key).toArray();
                start = end;
            }
            return new Links<>(others, Map.copyOf(facts));
        }
    }
}
