package org.tandem.matching.internal.group;

import java.util.Arrays;

/**
 * How far the members of a group cover the competences that its topic needs, for each member: each need is met as far as the
 * best of them meets it, and needs count by their importance.
 */
public final class CoverageMeasure implements GroupMeasure {
    /** Divisible by every level. */
    private static final int WHOLE = 60;

    private final int weight;
    private final int[][] needed;
    private final int[][] levels;
    private final int[][] importances;
    private final byte[][] offered;
    /** By group: what is met if everything is. */
    private final long[] allMet;

    /**
     * Takes the arrays over.
     *
     * @param needed by group: the competences that its topic needs
     * @param levels by group, in the same order: the level needed, 1 to 5
     * @param importances by group, in the same order: above 0
     * @param offered by person and competence: the level offered, 0 to 5
     */
    public CoverageMeasure(int weight, int[][] needed, int[][] levels, int[][] importances, byte[][] offered) {
        this.weight = weight;
        this.needed = needed;
        this.levels = levels;
        this.importances = importances;
        this.offered = offered;
        allMet = Arrays.stream(importances)
                .mapToLong(of -> WHOLE * (long) Arrays.stream(of).sum())
                .toArray();
    }

    @Override
    public int weight() {
        return weight;
    }

    @Override
    public long points(int group, int[] members, int size) {
        int[] competences = needed[group];
        if (competences.length == 0) {
            return 1_000L * weight * size;
        }
        long met = 0;
        for (int c = 0; c < competences.length; c++) {
            int best = 0;
            for (int m = 0; m < size; m++) {
                best = Math.max(best, offered[members[m]][competences[c]]);
            }
            met += met(group, c, best);
        }
        return ofMet(group, met, size);
    }

    /** Returns how many needs a group has. */
    public int needs(int group) {
        return needed[group].length;
    }

    /** Returns how much of a need of a group somebody meets alone, as a part of {@link #allMet}. */
    public long metBy(int group, int need, int person) {
        return met(group, need, offered[person][needed[group][need]]);
    }

    /** Returns what is met of a group's needs if all are, above 0 if there are any. */
    public long allMet(int group) {
        return allMet[group];
    }

    /** Returns whether two groups need the same, in the same order. */
    public boolean areAlike(int group, int other) {
        return Arrays.equals(needed[group], needed[other])
                && Arrays.equals(levels[group], levels[other])
                && Arrays.equals(importances[group], importances[other]);
    }

    /** Returns whether another measure says the same of all groups and people. */
    public boolean isLike(CoverageMeasure other) {
        return weight == other.weight
                && Arrays.deepEquals(needed, other.needed)
                && Arrays.deepEquals(levels, other.levels)
                && Arrays.deepEquals(importances, other.importances)
                && Arrays.deepEquals(offered, other.offered);
    }

    private long met(int group, int need, int best) {
        int level = levels[group][need];
        return (long) importances[group][need] * Math.min(level, best) * (WHOLE / level);
    }

    private long ofMet(int group, long met, int size) {
        return Rounding.halfUp(1_000L * weight * size * met, allMet[group]);
    }
}
