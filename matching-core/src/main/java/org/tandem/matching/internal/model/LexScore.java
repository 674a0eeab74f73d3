package org.tandem.matching.internal.model;

import java.util.Arrays;

/**
 * What a plan is worth, or what no plan exceeds, level by level; an earlier level comes before all later ones. Do not change
 * the array.
 *
 * @param values by position in {@link Levels#list()}
 */
public record LexScore(long[] values) implements Comparable<LexScore> {

    /** Returns the value on a level. */
    public long of(int level) {
        return values[level];
    }

    /** Returns how many levels from the first on are the same. */
    public int common(LexScore other) {
        int mismatch = Arrays.mismatch(values, other.values);
        return mismatch < 0 ? values.length : mismatch;
    }

    @Override
    public int compareTo(LexScore other) {
        return Arrays.compare(values, other.values);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LexScore score && Arrays.equals(values, score.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
