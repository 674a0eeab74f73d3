package org.tandem.matching.internal.group;

/**
 * So many members of a group are of a kind, at least and at most.
 *
 * @param ofKind by person: whether of the kind
 * @param least by group
 * @param most by group
 */
public record HeadCount(boolean[] ofKind, int[] least, int[] most) implements Condition {
    @Override
    public int breaches(int group, int[] members, int size) {
        int count = 0;
        for (int m = 0; m < size; m++) {
            if (ofKind[members[m]]) {
                count++;
            }
        }
        return Math.max(0, Math.max(least[group] - count, count - most[group]));
    }

    @Override
    public boolean concerns(int person, int[] members, int size) {
        return ofKind[person];
    }
}
