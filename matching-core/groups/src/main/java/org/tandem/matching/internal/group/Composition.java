package org.tandem.matching.internal.group;

import java.util.Arrays;

/**
 * Who is in which group, what that breaks and is worth, and what an exchange would gain. Groups are small, so a group that
 * changed is judged anew as a whole, and the others keep their sums.
 */
public final class Composition {
    /** What one breach weighs in points when exchanges are compared: more than any group has, but far from overflow. */
    private static final long BREACH = 1L << 44;

    private static final int NOBODY = -1;
    private static final int NOWHERE = -1;

    private final GroupProblem problem;
    private final int[] groupOf;
    private final int[][] partiesIn;
    private final int[] partyCount;
    private final int[] sizes;
    private final long[] breachesOf;
    private final long[] worthOf;
    private final boolean[] changed;
    private final int[] changes;
    private int changeCount;
    private long breaches;
    private long worth;
    private int[] people = new int[16];

    /** Starts with empty groups. */
    public Composition(GroupProblem problem) {
        this.problem = problem;
        int groups = problem.groups();
        groupOf = new int[problem.parties().length];
        Arrays.fill(groupOf, NOWHERE);
        partiesIn = new int[groups][4];
        partyCount = new int[groups];
        sizes = new int[groups];
        breachesOf = new long[groups];
        worthOf = new long[groups];
        changed = new boolean[groups];
        changes = new int[groups];
        for (int g = 0; g < groups; g++) {
            change(g);
        }
    }

    /** Puts a party, wherever it is, into a group. */
    public void put(int party, int group) {
        if (groupOf[party] != group) {
            remove(party);
            if (partyCount[group] == partiesIn[group].length) {
                partiesIn[group] = Arrays.copyOf(partiesIn[group], 2 * partyCount[group]);
            }
            partiesIn[group][partyCount[group]++] = party;
            sizes[group] += problem.parties()[party].length;
            groupOf[party] = group;
            change(group);
        }
    }

    /** Takes a party out of its group, if it is in one. */
    public void remove(int party) {
        int group = groupOf[party];
        if (group != NOWHERE) {
            int[] there = partiesIn[group];
            int at = 0;
            while (there[at] != party) {
                at++;
            }
            there[at] = there[--partyCount[group]];
            sizes[group] -= problem.parties()[party].length;
            groupOf[party] = NOWHERE;
            change(group);
        }
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
            int size = assemble(group, NOBODY, NOBODY);
            long newBreaches = problem.breaches(group, people, size);
            long newWorth = problem.worth(group, people, size);
            breaches += newBreaches - breachesOf[group];
            worth += newWorth - worthOf[group];
            breachesOf[group] = newBreaches;
            worthOf[group] = newWorth;
        }
        changeCount = 0;
    }

    /** Collects the people of a group if a party left and another came; returns how many they are. */
    private int assemble(int group, int leaving, int coming) {
        int size = 0;
        for (int k = 0; k < partyCount[group]; k++) {
            if (partiesIn[group][k] != leaving) {
                size = append(partiesIn[group][k], size);
            }
        }
        return coming == NOBODY ? size : append(coming, size);
    }

    private int append(int party, int size) {
        int[] added = problem.parties()[party];
        if (size + added.length > people.length) {
            people = Arrays.copyOf(people, 2 * (size + added.length));
        }
        for (int a = 0; a < added.length; a++) {
            people[size + a] = added[a];
        }
        return size + added.length;
    }

    /** Returns how far hard rules are broken; 0 if they hold. */
    public long breaches() {
        refresh();
        return breaches;
    }

    /** Returns the points, less what soft rules charge. */
    public long worth() {
        refresh();
        return worth;
    }

    /** Returns the group of a party; negative if it is in none. */
    public int groupOf(int party) {
        return groupOf[party];
    }

    /** Returns the group of every party. */
    public int[] groupOfParty() {
        return groupOf.clone();
    }

    /** Returns the number of parties in a group. */
    public int partyCount(int group) {
        return partyCount[group];
    }

    /** Returns one of a group's parties, counted from 0. */
    public int party(int group, int position) {
        return partiesIn[group][position];
    }

    /** Returns whether sizes allow that a party leaves a group and another comes; negative for none. */
    public boolean fits(int group, int leaving, int coming) {
        int change = sizeOf(coming) - sizeOf(leaving);
        int size = sizes[group] + change;
        return change == 0 || (change > 0 ? size <= problem.most()[group] : size >= problem.least()[group]);
    }

    private int sizeOf(int party) {
        return party < 0 ? 0 : problem.parties()[party].length;
    }

    /**
     * Returns what a group gains if a party leaves and another comes, negative for none. A breach weighs more than any
     * points.
     */
    public long gain(int group, int leaving, int coming) {
        refresh();
        int size = assemble(group, leaving, coming);
        return problem.worth(group, people, size)
                - worthOf[group]
                - BREACH * (problem.breaches(group, people, size) - breachesOf[group]);
    }
}
