package org.tandem.matching.internal.timefold.group;

import java.util.Arrays;
import org.tandem.matching.internal.group.GroupProblem;

/** The members of every group, with sums that are counted again for groups that changed. */
final class Roster {
    private final GroupProblem problem;
    private final int[][] members;
    private final int[] sizes;
    private final long[] breachesOf;
    private final long[] worthOf;
    private final boolean[] changed;
    private final int[] changes;
    private int changeCount;
    private long breaches;
    private long worth;

    Roster(GroupProblem problem) {
        this.problem = problem;
        int groups = problem.groups();
        members = new int[groups][4];
        sizes = new int[groups];
        breachesOf = new long[groups];
        worthOf = new long[groups];
        changed = new boolean[groups];
        changes = new int[groups];
        for (int g = 0; g < groups; g++) {
            change(g);
        }
    }

    void add(int party, int group) {
        for (int person : problem.parties()[party]) {
            if (sizes[group] == members[group].length) {
                members[group] = Arrays.copyOf(members[group], 2 * sizes[group]);
            }
            members[group][sizes[group]++] = person;
        }
        change(group);
    }

    void remove(int party, int group) {
        int[] there = members[group];
        for (int person : problem.parties()[party]) {
            int at = 0;
            while (there[at] != person) {
                at++;
            }
            there[at] = there[--sizes[group]];
        }
        change(group);
    }

    private void change(int group) {
        if (!changed[group]) {
            changed[group] = true;
            changes[changeCount++] = group;
        }
    }

    private void refresh() {
        for (int c = 0; c < changeCount; c++) {
            int group = changes[c];
            changed[group] = false;
            long newBreaches = problem.breaches(group, members[group], sizes[group]);
            long newWorth = problem.worth(group, members[group], sizes[group]);
            breaches += newBreaches - breachesOf[group];
            worth += newWorth - worthOf[group];
            breachesOf[group] = newBreaches;
            worthOf[group] = newWorth;
        }
        changeCount = 0;
    }

    /** Returns how far hard rules are broken, together. */
    long breaches() {
        refresh();
        return breaches;
    }

    /** Returns the points of all groups, less charges. */
    long worth() {
        refresh();
        return worth;
    }

    long breaches(int group) {
        refresh();
        return breachesOf[group];
    }

    int size(int group) {
        return sizes[group];
    }
}
