package org.tandem.matching.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.internal.relax.Conflicts;

/**
 * The rules about two matches of a graph as sets of pairs: of a conflict one pair can be chosen, of a charge every two chosen pairs
 * cost points. Every two pairs that conflict are in a set of {@link #conflicts}; the costs of the sets of {@link #charges} that two
 * pairs are both in add up to what is charged for the two.
 */
record MeetingPairs(List<int[]> conflicts, List<CertifiedProblem.Charge> charges) {
    private static final long FORBIDDEN = Long.MAX_VALUE;
    private static final int MOST_MEETINGS = 30_000_000;

    /**
     * Asks the rules of {@code graph}.
     *
     * @throws IllegalArgumentException if so many pairs meet that a file could not hold them
     */
    static MeetingPairs of(CompatibilityGraph graph) {
        List<int[]> conflicts = new ArrayList<>();
        List<CertifiedProblem.Charge> charges = new ArrayList<>();
        if (!PlanConditions.of(graph).planRules().isEmpty()) {
            Meetings forbidden = new Meetings(graph.pairCount());
            Meetings charged = new Meetings(graph.pairCount());
            collect(graph, forbidden, charged);
            forbidden.cover((weight, clique) -> conflicts.add(clique), false);
            charged.cover((weight, clique) -> charges.add(new CertifiedProblem.Charge(weight, clique)), true);
        }
        return new MeetingPairs(conflicts, charges);
    }

    private static void collect(CompatibilityGraph graph, Meetings forbidden, Meetings charged) {
        Conflicts conflicts = Conflicts.of(graph, () -> false);
        int[] all = new int[graph.pairCount()];
        Arrays.setAll(all, pair -> pair);
        conflicts.forEachMeeting(all, (pair, other) -> {
            if (graph.mentor(pair) == graph.mentor(other) && graph.freePlaces(graph.mentor(pair)) < 2) {
                return;
            }
            long charge = conflicts.conflict(pair, other) ? FORBIDDEN : conflicts.charge(pair, other);
            if (charge > 0) {
                (charge == FORBIDDEN ? forbidden : charged).add(pair, other, charge);
            }
            if (forbidden.count + charged.count > MOST_MEETINGS) {
                throw new IllegalArgumentException("The pairs that meet under rules about two matches (more than "
                        + MOST_MEETINGS + ") are too many for a certificate.\n"
                        + "Maybe certify parts of the programme, or a policy with fewer such rules.");
            }
        });
    }

    /** Takes a set of pairs, ascending, and what every two of them weigh. */
    private interface Taker {
        void take(long weight, int[] clique);
    }

    /** Which pairs meet, and what of that is not covered yet. */
    private static final class Meetings {
        private final int[][] others;
        private final long[][] open;
        private final int[] sizes;
        private int count;

        Meetings(int pairs) {
            others = new int[pairs][0];
            open = new long[pairs][0];
            sizes = new int[pairs];
        }

        void add(int pair, int other, long weight) {
            put(pair, other, weight);
            put(other, pair, weight);
            count++;
        }

        private void put(int pair, int other, long weight) {
            if (sizes[pair] == others[pair].length) {
                others[pair] = Arrays.copyOf(others[pair], 2 * sizes[pair] + 4);
                open[pair] = Arrays.copyOf(open[pair], 2 * sizes[pair] + 4);
            }
            others[pair][sizes[pair]] = other;
            open[pair][sizes[pair]++] = weight;
        }

        private void sort(int pair) {
            Integer[] order = new Integer[sizes[pair]];
            Arrays.setAll(order, at -> at);
            int[] of = others[pair];
            long[] weights = open[pair];
            Arrays.sort(order, (a, b) -> Integer.compare(of[a], of[b]));
            others[pair] = Arrays.stream(order).mapToInt(at -> of[at]).toArray();
            open[pair] = Arrays.stream(order).mapToLong(at -> weights[at]).toArray();
        }

        /**
         * Covers what is open by sets of which every two meet.
         *
         * @param isSpent whether what is covered cannot be in another set, too
         */
        void cover(Taker taker, boolean isSpent) {
            for (int pair = 0; pair < others.length; pair++) {
                sort(pair);
            }
            for (int pair = 0; pair < others.length; pair++) {
                for (int at = 0; at < others[pair].length; at++) {
                    while (others[pair][at] > pair && open[pair][at] > 0) {
                        long weight = open[pair][at];
                        int[] clique = clique(pair, others[pair][at], isSpent ? weight : 0);
                        taker.take(weight, clique);
                        settle(clique, weight, isSpent);
                    }
                }
            }
        }

        private int[] clique(int pair, int other, long least) {
            List<Integer> clique = new ArrayList<>(List.of(pair, other));
            int[] candidates = common(common(others[pair], pair, least), other, least);
            while (candidates.length > 0) {
                clique.add(candidates[0]);
                candidates = common(candidates, candidates[0], least);
            }
            return clique.stream().mapToInt(Integer::intValue).sorted().toArray();
        }

        /** Returns those of some pairs with which a pair meets, and as much as asked for is open. */
        private int[] common(int[] some, int pair, long least) {
            int[] found = new int[some.length];
            int size = 0;
            int at = 0;
            for (int one : some) {
                while (at < others[pair].length && others[pair][at] < one) {
                    at++;
                }
                if (at < others[pair].length && others[pair][at] == one && open[pair][at] >= least) {
                    found[size++] = one;
                }
            }
            return Arrays.copyOf(found, size);
        }

        private void settle(int[] clique, long weight, boolean isSpent) {
            for (int one : clique) {
                for (int other : clique) {
                    if (one != other) {
                        int at = Arrays.binarySearch(others[one], other);
                        open[one][at] = isSpent ? open[one][at] - weight : 0;
                    }
                }
            }
        }
    }
}
