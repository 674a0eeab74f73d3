package org.tandem.matching.internal.group;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who is to be put into which groups. Parties are people who stay together; most are of one. The arrays are not copied.
 *
 * @param least by group: the least number of members
 * @param most by group: the greatest number of members
 * @param parties the people of each party; everybody is in one
 * @param admitted by party and group: whether the party may be there
 * @param hard rules that must not be broken
 * @param soft rules that cost points
 * @param measures what gives points
 */
public record GroupProblem(
        int[] least,
        int[] most,
        int[][] parties,
        boolean[][] admitted,
        List<Condition> hard,
        List<Charge> soft,
        List<GroupMeasure> measures) {

    /** Copies the lists. */
    public GroupProblem {
        hard = ImmutableList.copyOf(hard);
        soft = ImmutableList.copyOf(soft);
        measures = ImmutableList.copyOf(measures);
    }

    /** Returns a copy with more rules and measures. */
    public GroupProblem plus(List<Condition> moreHard, List<Charge> moreSoft, List<GroupMeasure> moreMeasures) {
        return new GroupProblem(
                least,
                most,
                parties,
                admitted,
                Stream.concat(hard.stream(), moreHard.stream()).toList(),
                Stream.concat(soft.stream(), moreSoft.stream()).toList(),
                Stream.concat(measures.stream(), moreMeasures.stream()).toList());
    }

    /** Returns a copy in which only hard rules count. */
    public GroupProblem plain() {
        return new GroupProblem(least, most, parties, admitted, hard, List.of(), List.of());
    }

    /** Returns whether every composition is worth 0. */
    public boolean countsNothing() {
        return soft.isEmpty() && measures.isEmpty();
    }

    /** Returns a copy without a measure. */
    @SuppressWarnings("ReferenceEquality") // Two measures of equal contents are two all the same.
    public GroupProblem without(GroupMeasure measure) {
        return new GroupProblem(
                least,
                most,
                parties,
                admitted,
                hard,
                soft,
                measures.stream().filter(one -> one != measure).toList());
    }

    /** Returns the number of groups. */
    public int groups() {
        return least.length;
    }

    /** Returns the number of people. */
    public int people() {
        return Arrays.stream(parties).mapToInt(party -> party.length).sum();
    }

    /** Returns how far the first {@code size} of {@code members} break hard rules in a group; 0 if they keep them. */
    public long breaches(int group, int[] members, int size) {
        long count = Math.max(0, Math.max(least[group] - size, size - most[group]));
        for (Condition condition : hard) {
            count += condition.breaches(group, members, size);
        }
        return count;
    }

    /** Returns what soft rules charge for a group. */
    public long charges(int group, int[] members, int size) {
        long sum = 0;
        for (Charge charge : soft) {
            sum += charge.cost() * charge.condition().breaches(group, members, size);
        }
        return sum;
    }

    /** Returns the points of a group, less what soft rules charge. */
    public long worth(int group, int[] members, int size) {
        long sum = -charges(group, members, size);
        for (GroupMeasure measure : measures) {
            sum += measure.points(group, members, size);
        }
        return sum;
    }

    /** Returns the members of every group, ascending, for parties that are each in a group. */
    public int[][] members(int[] groupOfParty) {
        int[] size = new int[groups()];
        int[][] members = new int[groups()][people()];
        for (int p = 0; p < parties.length; p++) {
            for (int person : parties[p]) {
                members[groupOfParty[p]][size[groupOfParty[p]]++] = person;
            }
        }
        for (int g = 0; g < members.length; g++) {
            members[g] = Arrays.copyOf(members[g], size[g]);
            Arrays.sort(members[g]);
        }
        return members;
    }

    /** Returns how far a composition breaks hard rules; 0 if it keeps them. */
    public long breaches(int[] groupOfParty) {
        int[][] members = members(groupOfParty);
        long count = 0;
        for (int g = 0; g < members.length; g++) {
            count += breaches(g, members[g], members[g].length);
        }
        return count;
    }

    /** Returns the points of a composition, less what soft rules charge. */
    public long worth(int[] groupOfParty) {
        int[][] members = members(groupOfParty);
        long sum = 0;
        for (int g = 0; g < members.length; g++) {
            sum += worth(g, members[g], members[g].length);
        }
        return sum;
    }

    /** Returns whether a hard rule keeps two parties apart. */
    boolean areApart(int party, int other) {
        for (Condition condition : hard) {
            if (condition instanceof Apart apart) {
                for (int one : parties[party]) {
                    for (int rival : parties[other]) {
                        if (apart.isApart(one, rival)) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

}
