package org.tandem.matching.group;

import java.util.Arrays;
import java.util.List;

/** One day of a series with the groups that it has at present, judged with the days before it. Immutable. */
final class SeriesDay {
    private static final int NOWHERE = -1;

    final Prepared prepared;
    final int[] groupOfParty;
    final long breaches;
    final long points;
    private final int[][] members;
    private final int[] groupOfPerson;

    SeriesDay(Prepared prepared, int[] groupOfParty) {
        this.prepared = prepared;
        this.groupOfParty = groupOfParty;
        breaches = prepared.problem.breaches(groupOfParty);
        points = prepared.problem.worth(groupOfParty);
        members = prepared.problem.members(groupOfParty);
        groupOfPerson = new int[prepared.people.size()];
        for (int g = 0; g < members.length; g++) {
            for (int person : members[g]) {
                groupOfPerson[person] = g;
            }
        }
    }

    /** Returns the ids of the members of every group. */
    List<List<String>> groups() {
        return Arrays.stream(members).map(prepared::ids).toList();
    }

    /** Returns whether two people, by position or negative for one who does not take part, are in one group. */
    boolean areTogether(int one, int other) {
        return one != NOWHERE && other != NOWHERE && groupOfPerson[one] == groupOfPerson[other];
    }
}
