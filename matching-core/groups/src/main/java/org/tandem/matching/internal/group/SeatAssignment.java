package org.tandem.matching.internal.group;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Improves a composition of many groups.
 *
 * <p><strong>What.</strong> One party leaves each group, and all who left are given to groups anew in the best way.
 *
 * <p><strong>Definition.</strong> What a party is worth in a group depends on nobody else who left, so this is an assignment problem; as
 * everybody could go back, no round makes anything worse.
 *
 * <p><strong>Complexity.</strong> In each round the groups squared, times what it takes to judge one, and their cube for the assignment.
 *
 * <p><strong>Source.</strong> Thompson and Orlin: The theory of cyclic transfers, 1989; Kuhn: The Hungarian method, 1955.
 *
 * <p><strong>Failure.</strong> Ends where so many rounds have gained nothing, short of an optimum.
 */
public final class SeatAssignment {
    private static final int FEWEST_GROUPS = 10;
    /** Of more groups, so many are drawn for each round. */
    private static final int MOST_GROUPS = 200;

    private static final int MOST_ROUNDS = 500;
    private static final int PATIENCE = 50;
    /** What one breach weighs in points: more than any group has, but far from overflow. */
    private static final long BREACH = 1L << 44;

    private final GroupProblem problem;
    private final int[] groupOf;
    private final SplittableRandom random;
    private int rounds;
    private int idle;

    /** Starts from a composition, by party. */
    public SeatAssignment(GroupProblem problem, int[] groupOfParty, long seed) {
        this.problem = problem;
        groupOf = groupOfParty.clone();
        random = new SplittableRandom(seed);
    }

    /** Returns the composition. */
    public int[] groupOfParty() {
        return groupOf.clone();
    }

    /** Returns whether no more can be expected. */
    public boolean isOver() {
        return problem.groups() < FEWEST_GROUPS || rounds >= MOST_ROUNDS || idle >= PATIENCE;
    }

    /** Gives those who leave to groups anew; each leaves by chance. */
    public void step() {
        rounds++;
        int[][] partiesIn = new int[problem.groups()][];
        for (int g = 0; g < partiesIn.length; g++) {
            int group = g;
            partiesIn[g] = IntStream.range(0, groupOf.length)
                    .filter(p -> groupOf[p] == group)
                    .toArray();
        }
        int[] groups = drawn();
        int[] leaving = new int[groups.length];
        int count = 0;
        for (int g : groups) {
            int[] single = Arrays.stream(partiesIn[g])
                    .filter(p -> problem.parties()[p].length == 1)
                    .toArray();
            if (single.length > 0) {
                groups[count] = g;
                leaving[count++] = single[random.nextInt(single.length)];
            }
        }
        long[][] cost = new long[count][count];
        for (int to = 0; to < count; to++) {
            int[] members = members(partiesIn[groups[to]], leaving[to]);
            for (int from = 0; from < count; from++) {
                members[members.length - 1] = problem.parties()[leaving[from]][0];
                cost[from][to] = problem.admitted()[leaving[from]][groups[to]]
                        ? BREACH * problem.breaches(groups[to], members, members.length)
                                - problem.worth(groups[to], members, members.length)
                        : BREACH << 10;
            }
        }
        long before = IntStream.range(0, count).mapToLong(k -> cost[k][k]).sum();
        int[] found = assignment(cost);
        long after = IntStream.range(0, count).mapToLong(k -> cost[k][found[k]]).sum();
        idle = after < before ? 0 : idle + 1;
        for (int k = 0; after < before && k < count; k++) {
            groupOf[leaving[k]] = groups[found[k]];
        }
    }

    private int[] drawn() {
        int[] groups = IntStream.range(0, problem.groups()).toArray();
        int taken = Math.min(groups.length, MOST_GROUPS);
        for (int k = 0; k < taken; k++) {
            int other = k + random.nextInt(groups.length - k);
            int one = groups[k];
            groups[k] = groups[other];
            groups[other] = one;
        }
        return Arrays.copyOf(groups, taken);
    }

    /** Returns the people of all parties but one, and a place for another at the end. */
    private int[] members(int[] parties, int without) {
        int[] people = Arrays.stream(parties)
                .filter(p -> p != without)
                .flatMap(p -> Arrays.stream(problem.parties()[p]))
                .toArray();
        return Arrays.copyOf(people, people.length + 1);
    }

    /** Returns the column of each row at the least cost. */
    private static int[] assignment(long[][] cost) {
        int size = cost.length;
        long[] ofRow = new long[size + 1];
        long[] ofColumn = new long[size + 1];
        int[] rowAt = new int[size + 1];
        int[] before = new int[size + 1];
        for (int row = 1; row <= size; row++) {
            rowAt[0] = row;
            int at = 0;
            long[] least = new long[size + 1];
            Arrays.fill(least, Long.MAX_VALUE);
            boolean[] reached = new boolean[size + 1];
            while (rowAt[at] != 0) {
                reached[at] = true;
                int from = rowAt[at];
                long shortest = Long.MAX_VALUE;
                int next = 0;
                for (int column = 1; column <= size; column++) {
                    if (!reached[column]) {
                        long reduced = cost[from - 1][column - 1] - ofRow[from] - ofColumn[column];
                        if (reduced < least[column]) {
                            least[column] = reduced;
                            before[column] = at;
                        }
                        if (least[column] < shortest) {
                            shortest = least[column];
                            next = column;
                        }
                    }
                }
                for (int column = 0; column <= size; column++) {
                    if (reached[column]) {
                        ofRow[rowAt[column]] += shortest;
                        ofColumn[column] -= shortest;
                    } else {
                        least[column] -= shortest;
                    }
                }
                at = next;
            }
            while (at != 0) {
                rowAt[at] = rowAt[before[at]];
                at = before[at];
            }
        }
        int[] columnOf = new int[size];
        for (int column = 1; column <= size; column++) {
            columnOf[rowAt[column] - 1] = column - 1;
        }
        return columnOf;
    }
}
