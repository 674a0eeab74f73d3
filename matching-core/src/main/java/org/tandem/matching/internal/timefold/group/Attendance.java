package org.tandem.matching.internal.timefold.group;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.internal.group.GroupProblem;

/**
 * Who is in which group, as exchanges need it, and what an exchange would gain. Timefold changes parties behind its back, by
 * moves that it tries and takes back; so each move says which parties it touches, and those are looked at again before the
 * next is drawn.
 */
final class Attendance {
    /** What one breach weighs in points: more than any composition has, but far from overflow. */
    private static final long BREACH = 1L << 44;

    private final Grouping grouping;
    private final GroupProblem problem;
    private final List<Party> parties;
    private final int[] groupOf;
    private final int[][] partiesIn;
    private final int[] partyCount;
    private final int[] sizes;
    private final long[] valueOf;
    private final boolean[] known;
    private int[] touched = new int[64];
    private int touchedCount;
    private int[] people = new int[16];

    Attendance(Grouping grouping) {
        this.grouping = grouping;
        problem = grouping.problem();
        parties = grouping.getParties();
        groupOf = new int[parties.size()];
        Arrays.fill(groupOf, -1);
        int groups = problem.groups();
        partiesIn = new int[groups][4];
        partyCount = new int[groups];
        sizes = new int[groups];
        valueOf = new long[groups];
        known = new boolean[groups];
        parties.forEach(this::lookAt);
    }

    /** Returns whether this is about a grouping; a copy of it is another one. */
    @SuppressWarnings("ReferenceEquality")
    boolean isOf(Grouping other) {
        return grouping == other;
    }

    /** Notes that a party may change. */
    void touch(int party) {
        if (touchedCount == touched.length) {
            touched = Arrays.copyOf(touched, 2 * touchedCount);
        }
        touched[touchedCount++] = party;
    }

    /** Looks at every touched party again. */
    void refresh() {
        for (int t = 0; t < touchedCount; t++) {
            lookAt(parties.get(touched[t]));
        }
        touchedCount = 0;
    }

    private void lookAt(Party party) {
        @Nullable GroupNode node = party.getGroup();
        int group = node == null ? -1 : node.index();
        int id = party.getId();
        int before = groupOf[id];
        if (group == before) {
            return;
        }
        if (before >= 0) {
            int[] there = partiesIn[before];
            int at = 0;
            while (there[at] != id) {
                at++;
            }
            there[at] = there[--partyCount[before]];
            sizes[before] -= party.people().length;
            known[before] = false;
        }
        if (group >= 0) {
            if (partyCount[group] == partiesIn[group].length) {
                partiesIn[group] = Arrays.copyOf(partiesIn[group], 2 * partyCount[group]);
            }
            partiesIn[group][partyCount[group]++] = id;
            sizes[group] += party.people().length;
            known[group] = false;
        }
        groupOf[id] = group;
    }

    int groupOf(int party) {
        return groupOf[party];
    }

    /** Returns the number of people in a group. */
    int size(int group) {
        return sizes[group];
    }

    /** Returns the number of parties in a group. */
    int partyCount(int group) {
        return partyCount[group];
    }

    /** Returns one of a group's parties, counted from 0. */
    int party(int group, int position) {
        return partiesIn[group][position];
    }

    /** Returns what a group gains if a party leaves and another comes; -1 for none. */
    long gain(int group, int leaving, int coming) {
        if (!known[group]) {
            valueOf[group] = value(group, -1, -1);
            known[group] = true;
        }
        return value(group, leaving, coming) - valueOf[group];
    }

    private long value(int group, int leaving, int coming) {
        int size = 0;
        for (int k = 0; k < partyCount[group]; k++) {
            if (partiesIn[group][k] != leaving) {
                size = append(partiesIn[group][k], size);
            }
        }
        if (coming >= 0) {
            size = append(coming, size);
        }
        return problem.worth(group, people, size) - BREACH * problem.breaches(group, people, size);
    }

    private int append(int party, int size) {
        int[] added = problem.parties()[party];
        if (size + added.length > people.length) {
            people = Arrays.copyOf(people, 2 * (size + added.length));
        }
        System.arraycopy(added, 0, people, size, added.length);
        return size + added.length;
    }
}
