package org.tandem.matching.internal.partition;

import java.util.Arrays;
import org.tandem.matching.internal.group.Company;
import org.tandem.matching.internal.group.Condition;
import org.tandem.matching.internal.group.HeadCount;

/**
 * How many members of a group are of a kind, and what that costs.
 *
 * @param amount by party: how many of its people are of the kind
 * @param cost by group and number of members of the kind; {@link #NEVER} where it must not be
 * @param least by group, number counted and number of members to come: what it costs at least
 * @param convexFrom by group: the number from which on each further one costs no less than the one before, and not less than nothing
 * @param most by group: the greatest number that may be
 */
record Counter(int[] amount, long[][] cost, long[][][] least, int[] convexFrom, int[] most) {
    /** More than anything costs. */
    static final long NEVER = Long.MAX_VALUE / 4;

    /** Counts people of a kind. */
    static Counter of(int[] amount, long[][] cost) {
        long[][][] least = new long[cost.length][][];
        for (int g = 0; g < cost.length; g++) {
            int most = cost[g].length - 1;
            least[g] = new long[most + 1][most + 1];
            for (int count = 0; count <= most; count++) {
                long cheapest = NEVER;
                for (int more = 0; more <= most; more++) {
                    if (count + more <= most) {
                        cheapest = Math.min(cheapest, cost[g][count + more]);
                    }
                    least[g][count][more] = cheapest;
                }
            }
        }
        return new Counter(
                amount,
                cost,
                least,
                Arrays.stream(cost).mapToInt(Counter::convexFrom).toArray(),
                Arrays.stream(cost).mapToInt(Counter::most).toArray());
    }

    private static int convexFrom(long[] cost) {
        int from = cost.length - 1;
        while (from > 0
                && cost[from] >= cost[from - 1]
                && (from + 1 == cost.length || cost[from + 1] - cost[from] >= cost[from] - cost[from - 1])) {
            from--;
        }
        return from;
    }

    private static int most(long[] cost) {
        int most = cost.length - 1;
        while (most > 0 && cost[most] == NEVER) {
            most--;
        }
        return most;
    }

    /** Returns whether some numbers are charged for in a group. */
    boolean isCharged(int group) {
        return Arrays.stream(cost[group]).anyMatch(one -> one > 0 && one < NEVER);
    }

    /** Returns the counter of a rule about one kind. */
    static Counter of(Condition rule, long costOfBreach, int[][] parties, int groups, int mostMembers) {
        boolean[] ofKind = switch (rule) {
            case HeadCount count -> count.ofKind();
            case Company company -> company.ofKind();
            default -> throw new IllegalArgumentException("A rule about a kind was expected.");
        };
        int[] amount = Arrays.stream(parties)
                .mapToInt(party -> (int) Arrays.stream(party).filter(p -> ofKind[p]).count())
                .toArray();
        long[][] cost = new long[groups][mostMembers + 1];
        for (int g = 0; g < groups; g++) {
            for (int count = 0; count <= mostMembers; count++) {
                long breaches = switch (rule) {
                    case HeadCount heads -> Math.max(0, Math.max(heads.least()[g] - count, count - heads.most()[g]));
                    default -> count == 1 ? 1 : 0;
                };
                cost[g][count] = cost(breaches, costOfBreach);
            }
        }
        return of(amount, cost);
    }

    /** Returns the counter of members that share a key, of whom there may be so many. */
    static Counter ofKey(int[] amount, int mostAlike, long costOfBreach, int groups, int mostMembers) {
        long[][] cost = new long[groups][mostMembers + 1];
        for (long[] ofGroup : cost) {
            for (int count = 0; count <= mostMembers; count++) {
                ofGroup[count] = cost(Math.max(0, count - mostAlike), costOfBreach);
            }
        }
        return of(amount, cost);
    }

    private static long cost(long breaches, long costOfBreach) {
        if (breaches == 0) {
            return 0;
        }
        return costOfBreach == NEVER ? NEVER : Math.multiplyExact(breaches, costOfBreach);
    }
}
