package org.tandem.matching.internal.index;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** People put into groups of those who are alike in something; groups are numbered from 0 by their first members. */
public final class Groups {
    private final int[][] members;

    /** Says in which groups a person is. */
    @FunctionalInterface
    public interface Memberships {
        /** Hands over the groups of a person, always the same ones. */
        void of(int person, IntConsumer groups);
    }

    private Groups(int[][] members) {
        this.members = members;
    }

    /** Groups people by the numbers of their groups, below {@code count}; those below 0 are in none. */
    public static Groups of(int[] groupOf, int count) {
        return overlapping(groupOf.length, count, (person, groups) -> {
            if (groupOf[person] >= 0) {
                groups.accept(groupOf[person]);
            }
        });
    }

    /** Puts people into groups, below {@code count}, of which one person may be in several. */
    static Groups overlapping(int people, int count, Memberships memberships) {
        int[] sizes = new int[count];
        for (int p = 0; p < people; p++) {
            memberships.of(p, group -> sizes[group]++);
        }
        int[][] members = Arrays.stream(sizes).mapToObj(int[]::new).toArray(int[][]::new);
        Arrays.fill(sizes, 0);
        for (int p = 0; p < people; p++) {
            int person = p;
            memberships.of(p, group -> members[group][sizes[group]++] = person);
        }
        return new Groups(members);
    }

    /** Returns the number of groups. */
    public int count() {
        return members.length;
    }

    /** Returns the members of a group, ascending; not to be changed. */
    public int[] members(int group) {
        return members[group];
    }
}
