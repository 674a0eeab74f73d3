package org.tandem.matching.internal.relax;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/**
 * The most that one mentor's pairs are worth together.
 *
 * <p><strong>What.</strong> Of the mentor's pairs that have a price, a set that keeps the rules about two matches and the
 * mentor's places, for which prices less charges are greatest.
 *
 * <p><strong>Definition.</strong> A heaviest independent set of few vertices. Branch and bound, the dearest first; of
 * candidates that exclude each other, one counts for the bound.
 *
 * <p><strong>Complexity.</strong> Exponential in the places at worst.
 *
 * <p><strong>Source.</strong> Östergård, A fast algorithm for the maximum clique problem, 2002, for the order of the search.
 *
 * <p><strong>Failure.</strong> After so many nodes as are allowed a bound is returned that no set exceeds, and a set that may
 * not attain it.
 */
final class MentorSubproblem {
    /** What is worth less than any choice: pairs must be chosen that exclude each other. */
    static final long IMPOSSIBLE = Long.MIN_VALUE / 8;

    /** Enough for a bound that is nearly always the best set's worth. */
    static final int MOST_NODES = 5_000;

    /** How many nodes take as long as one of a flow, about. */
    private static final int NODES_PER_WORK = 8;

    private static final int FIRST_SIZE = 8;

    private final Conflicts conflicts;
    private final FlowModel model;
    private final long perPoint;
    private final int places;
    private final int mostNodes;
    private int size;
    private int[] pairs = new int[FIRST_SIZE];
    /** By position: the positions that exclude it. */
    private BitSet[] excluded = new BitSet[FIRST_SIZE];
    /** By position: what the positions before it cost beside it; empty where charges do not count. */
    private long[][] charges = new long[FIRST_SIZE][];

    private final int[] current;
    /** Positions of the best set, so many of them. */
    private final int[] best;

    private int bestSize;
    private long bestWorth;
    private long openBound;
    private int nodes;
    private long work;

    /**
     * A mentor of whose pairs none is known yet.
     *
     * @param perPoint what a point is worth; 0 if charges do not count
     * @param mostNodes after which a bound and a good set have to do
     */
    MentorSubproblem(Conflicts conflicts, FlowModel model, long perPoint, int mentor, int mostNodes) {
        this.mostNodes = mostNodes;
        this.conflicts = conflicts;
        this.model = model;
        this.perPoint = perPoint;
        places = conflicts.graph().freePlaces(mentor);
        current = new int[places];
        best = new int[places];
    }

    /** Makes a pair known that is not yet. */
    void add(int pair) {
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, 2 * size);
            excluded = Arrays.copyOf(excluded, 2 * size);
            charges = Arrays.copyOf(charges, 2 * size);
        }
        excluded[size] = new BitSet();
        charges[size] = new long[perPoint > 0 ? size : 0];
        for (int k = 0; k < size; k++) {
            if (conflicts.conflict(pair, pairs[k])) {
                excluded[size].set(k);
                excluded[k].set(size);
            } else if (perPoint > 0) {
                charges[size][k] = perPoint * (conflicts.charge(pair, pairs[k]) - model.charge(pair, pairs[k]));
            }
        }
        pairs[size++] = pair;
    }

    private long charge(int one, int other) {
        return perPoint == 0 ? 0 : charges[Math.max(one, other)][Math.min(one, other)];
    }

    /**
     * Finds the best set.
     *
     * @param price by pair; a pair without a price is not chosen unless it must be
     * @return what no set exceeds; {@link #IMPOSSIBLE} if there is none
     */
    long solve(long[] price, IntPredicate isBarred, IntPredicate isFixed) {
        long[] net = new long[size];
        BitSet out = new BitSet();
        int fixed = 0;
        long worth = 0;
        for (int k = 0; k < size; k++) {
            net[k] = price[pairs[k]];
        }
        for (int k = 0; k < size; k++) {
            if (isFixed.test(pairs[k])) {
                if (out.get(k) || fixed == places) {
                    return IMPOSSIBLE;
                }
                worth += net[k];
                current[fixed++] = k;
                out.or(excluded[k]);
                for (int other = 0; other < size; other++) {
                    net[other] -= other == k ? 0 : charge(k, other);
                }
            }
        }
        for (int f = 0; f < fixed; f++) {
            if (out.get(current[f])) {
                return IMPOSSIBLE;
            }
        }
        for (int f = 0; f < fixed; f++) {
            out.set(current[f]);
        }
        int[] candidates = new int[size];
        int count = 0;
        for (int k = 0; k < size; k++) {
            if (net[k] > 0 && !out.get(k) && !isBarred.test(pairs[k])) {
                insert(candidates, count++, k, net);
            }
        }
        nodes = 0;
        openBound = Long.MIN_VALUE;
        bestWorth = Long.MIN_VALUE;
        search(candidates, count, net, fixed, worth);
        work += 1 + nodes / NODES_PER_WORK;
        return Math.max(bestWorth, openBound);
    }

    /** Inserts a candidate so that the dearest stay first. */
    private static void insert(int[] candidates, int count, int candidate, long[] net) {
        int at = count;
        while (at > 0 && net[candidates[at - 1]] < net[candidate]) {
            candidates[at] = candidates[at - 1];
            at--;
        }
        candidates[at] = candidate;
    }

    private void search(int[] candidates, int count, long[] net, int chosen, long worth) {
        nodes++;
        if (worth > bestWorth) {
            bestWorth = worth;
            bestSize = chosen;
            System.arraycopy(current, 0, best, 0, chosen);
        }
        for (int at = 0; at < count && chosen < places; at++) {
            long most = worth + most(candidates, at, count, net, places - chosen);
            if (most <= bestWorth) {
                return;
            }
            if (nodes > mostNodes) {
                openBound = Math.max(openBound, most);
                return;
            }
            int taken = candidates[at];
            long[] rest = net;
            if (perPoint > 0) {
                rest = net.clone();
                for (int later = at + 1; later < count; later++) {
                    rest[candidates[later]] -= charge(taken, candidates[later]);
                }
            }
            int[] left = new int[count - at - 1];
            int leftCount = 0;
            for (int later = at + 1; later < count; later++) {
                int candidate = candidates[later];
                if (rest[candidate] > 0 && !excluded[taken].get(candidate)) {
                    insert(left, leftCount++, candidate, rest);
                }
            }
            current[chosen] = taken;
            search(left, leftCount, rest, chosen + 1, worth + net[taken]);
        }
    }

    /** Returns what so many of the candidates add at most: of neighbours that exclude each other, one counts. */
    private long most(int[] candidates, int from, int to, long[] net, int free) {
        long sum = 0;
        int first = from;
        for (int taken = 0; taken < free && first < to; taken++) {
            sum += net[candidates[first]];
            int next = first + 1;
            while (next < to && isExcludedByAll(candidates, first, next)) {
                next++;
            }
            first = next;
        }
        return sum;
    }

    private boolean isExcludedByAll(int[] candidates, int first, int next) {
        for (int k = first; k < next; k++) {
            if (!excluded[candidates[next]].get(candidates[k])) {
                return false;
            }
        }
        return true;
    }

    /** Tells of the pairs of the set that was found last. */
    void forEachOfBest(IntConsumer pair) {
        for (int k = 0; k < bestSize; k++) {
            pair.accept(pairs[best[k]]);
        }
    }

    /** Returns the work done since it was asked last, in nodes of a flow, about. */
    long takeWork() {
        long taken = work;
        work = 0;
        return taken;
    }
}
