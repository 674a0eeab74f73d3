package org.tandem.matching.internal.group;

/** Some two people must not be in one group. */
public final class Apart implements Condition {
    private final long[][] rivals;

    /** Starts with nobody apart. */
    public Apart(int people) {
        rivals = new long[people][(people + Long.SIZE - 1) / Long.SIZE];
    }

    /** Keeps two people apart. */
    public void add(int one, int other) {
        rivals[one][other / Long.SIZE] |= 1L << other;
        rivals[other][one / Long.SIZE] |= 1L << one;
    }

    /** Returns whether two people must be apart. */
    public boolean isApart(int one, int other) {
        return (rivals[one][other / Long.SIZE] & 1L << other) != 0;
    }

    @Override
    public int breaches(int group, int[] members, int size) {
        int count = 0;
        for (int m = 1; m < size; m++) {
            for (int k = 0; k < m; k++) {
                if (isApart(members[m], members[k])) {
                    count++;
                }
            }
        }
        return count;
    }

    @Override
    public boolean concerns(int person, int[] members, int size) {
        for (int m = 0; m < size; m++) {
            if (isApart(person, members[m])) {
                return true;
            }
        }
        return false;
    }
}
