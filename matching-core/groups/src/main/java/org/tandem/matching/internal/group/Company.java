package org.tandem.matching.internal.group;

/**
 * Nobody of a kind is the only one in a group.
 *
 * @param ofKind by person: whether of the kind
 */
public record Company(boolean[] ofKind) implements Condition {
    @Override
    public int breaches(int group, int[] members, int size) {
        int count = 0;
        for (int m = 0; m < size; m++) {
            if (ofKind[members[m]]) {
                count++;
            }
        }
        return count == 1 ? 1 : 0;
    }

    @Override
    public boolean concerns(int person, int[] members, int size) {
        return ofKind[person];
    }
}
