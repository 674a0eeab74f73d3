package org.tandem.matching.internal.group;

/**
 * At most so many members of one group share a key, for instance their organisation.
 *
 * @param key by person: from 0, or {@link KindMix#UNKNOWN} for one who shares none
 * @param most above 0
 */
public record KeyLimit(int[] key, int most) implements Condition {
    @Override
    public int breaches(int group, int[] members, int size) {
        int count = 0;
        for (int m = most; m < size; m++) {
            if (sharers(key[members[m]], members, m) >= most) {
                count++;
            }
        }
        return count;
    }

    private int sharers(int of, int[] members, int size) {
        int count = 0;
        for (int m = 0; m < size && of != KindMix.UNKNOWN; m++) {
            if (key[members[m]] == of) {
                count++;
            }
        }
        return count;
    }

    @Override
    public boolean concerns(int person, int[] members, int size) {
        return sharers(key[person], members, size) > most;
    }
}
