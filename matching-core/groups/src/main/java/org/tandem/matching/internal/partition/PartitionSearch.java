package org.tandem.matching.internal.partition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The best way to put all parties into groups, given the candidates for each group.
 *
 * <p><strong>What.</strong> A candidate for every group, so that each party is in one, and as little as possible is lacking.
 *
 * <p><strong>Definition.</strong> Depth first, on the kind of party that has the fewest candidates left: each of these is taken in
 * turn, and left out for good after that. What the groups still open lack at least, taken together, cuts off.
 *
 * <p><strong>Complexity.</strong> Exponential at worst, in candidates that fit together; limited by work, in candidates looked at.
 *
 * <p><strong>Source.</strong> Knuth: Dancing links, 2000, for the choice of what to cover next; Baldacci et al.: An exact algorithm for
 * the vehicle routing problem based on the set partitioning formulation, 2008, for the candidates.
 *
 * <p><strong>Failure.</strong> Out of work, the best found is not proven.
 */
final class PartitionSearch {
    private final PartitionProblem of;
    private final Candidate[] candidates;
    private final long[] lack;
    private final int[] left;
    private final int[] groupsLeft;
    private final List<Integer> chosen = new ArrayList<>();
    private final BooleanSupplier stop;
    private long workLeft;
    private boolean complete = true;
    /** What is lacking must be below this. */
    private long limit;

    private int @Nullable [] best;

    /**
     * Takes the candidates.
     *
     * @param prices by which they lack something
     * @param limit what all together lack must be below this
     */
    PartitionSearch(
            PartitionProblem of, List<Candidate> all, GroupPrices prices, long limit, long mostWork,
            BooleanSupplier stop) {
        this.of = of;
        this.limit = limit;
        this.stop = stop;
        workLeft = mostWork;
        candidates = all.stream()
                .sorted(Comparator.comparingLong(prices::shortfall)
                        .thenComparingInt(Candidate::groupKind)
                        .thenComparing(Candidate::kinds, Arrays::compare))
                .toArray(Candidate[]::new);
        lack = Arrays.stream(candidates).mapToLong(prices::shortfall).toArray();
        left = of.kindCount.clone();
        groupsLeft = of.groupsOfKind.stream().mapToInt(groups -> groups.length).toArray();
    }

    /** Searches; returns whether everything was considered. */
    boolean run() {
        int[] open = new int[candidates.length];
        Arrays.setAll(open, c -> c);
        descend(open, open.length, 0);
        return complete;
    }

    /** Returns the group of every party; null if no candidates go together. */
    int @Nullable [] best() {
        return best;
    }

    private void descend(int[] from, int count, long lacking) {
        if (Arrays.stream(groupsLeft).allMatch(groups -> groups == 0)) {
            if (Arrays.stream(left).allMatch(parties -> parties == 0) && lacking < limit) {
                // Where nothing counts, any composition will do.
                limit = of.problem.countsNothing() ? 0 : lacking;
                best = groupOfParty();
            }
            return;
        }
        workLeft -= count;
        if (workLeft < 0 || stop.getAsBoolean()) {
            complete = false;
            return;
        }
        // What fits is ordered by what it lacks, so the first of each kind of group lacks least.
        long[] least = new long[groupsLeft.length];
        Arrays.fill(least, -1);
        int[] open = new int[count];
        int fitting = 0;
        for (int k = 0; k < count; k++) {
            Candidate candidate = candidates[from[k]];
            if (groupsLeft[candidate.groupKind()] > 0 && fits(candidate)) {
                open[fitting++] = from[k];
                if (least[candidate.groupKind()] < 0) {
                    least[candidate.groupKind()] = lack[from[k]];
                }
            }
        }
        long rest = lacking;
        for (int kind = 0; kind < least.length; kind++) {
            if (groupsLeft[kind] > 0) {
                if (least[kind] < 0) {
                    return;
                }
                rest += groupsLeft[kind] * least[kind];
            }
        }
        int[] offers = new int[left.length];
        int kept = 0;
        for (int k = 0; k < fitting; k++) {
            Candidate candidate = candidates[open[k]];
            if (rest - least[candidate.groupKind()] + lack[open[k]] < limit) {
                open[kept++] = open[k];
                int before = -1;
                for (int kind : candidate.kinds()) {
                    offers[kind] += kind != before ? 1 : 0;
                    before = kind;
                }
            }
        }
        int scarce = -1;
        for (int kind = 0; kind < offers.length; kind++) {
            if (left[kind] > 0 && (scarce < 0 || offers[kind] < offers[scarce])) {
                scarce = kind;
            }
        }
        // Where nobody is left, groups of none must fill up.
        boolean isAny = scarce < 0;
        boolean[] done = new boolean[kept];
        for (int k = 0; k < kept; k++) {
            int at = open[k];
            Candidate candidate = candidates[at];
            if ((isAny || Arrays.binarySearch(candidate.kinds(), scarce) >= 0)
                    && rest - least[candidate.groupKind()] + lack[at] < limit) {
                int[] others = new int[kept];
                int number = 0;
                for (int j = 0; j < kept; j++) {
                    if (!done[j]) {
                        others[number++] = open[j];
                    }
                }
                change(candidate, -1);
                chosen.add(at);
                workLeft -= kept;
                descend(others, number, lacking + lack[at]);
                chosen.removeLast();
                change(candidate, 1);
                // All that has this one was considered.
                done[k] = true;
            }
        }
    }

    private boolean fits(Candidate candidate) {
        int[] kinds = candidate.kinds();
        int same = 0;
        for (int k = 0; k < kinds.length; k++) {
            same = k > 0 && kinds[k] == kinds[k - 1] ? same + 1 : 1;
            if (same > left[kinds[k]]) {
                return false;
            }
        }
        return true;
    }

    private void change(Candidate candidate, int by) {
        for (int kind : candidate.kinds()) {
            left[kind] += by;
        }
        groupsLeft[candidate.groupKind()] += by;
    }

    private int[] groupOfParty() {
        int[] groupOfParty = new int[of.parties];
        Arrays.fill(groupOfParty, -1);
        int[] used = new int[groupsLeft.length];
        for (int at : chosen) {
            Candidate candidate = candidates[at];
            int group = of.groupsOfKind.get(candidate.groupKind())[used[candidate.groupKind()]++];
            for (int kind : candidate.kinds()) {
                int party = 0;
                while (of.kindOf[party] != kind || groupOfParty[party] >= 0) {
                    party++;
                }
                groupOfParty[party] = group;
            }
        }
        return groupOfParty;
    }
}
