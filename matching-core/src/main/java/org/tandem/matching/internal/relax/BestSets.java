package org.tandem.matching.internal.relax;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How much of prices a plan can collect, by the best set of mentees that each mentor can have: {@link MentorSubproblem}. As strong
 * as patterns of mentees who fit together, and never weaker than one pair for each row at the same prices.
 */
final class BestSets {
    private final Conflicts conflicts;
    private final FlowModel model;
    private final long perPoint;
    /** By pair: the part of its price that rows of its mentor give. */
    private final long[] price;

    private final BitSet known = new BitSet();
    /** By mentor; none where there is no row, nor before sets are priced. */
    private final @Nullable MentorSubproblem[] subproblems;

    private final long[] worth;
    private final BitSet stale = new BitSet();
    /** Pairs of the mentors' best sets. */
    private final BitSet inBestSet = new BitSet();
    /** The same, and others that fit beside them and cost nothing. */
    private final BitSet collected = new BitSet();

    private long work;

    /** No prices; what a point is worth is 0 if charges do not count. */
    BestSets(Conflicts conflicts, FlowModel model, long perPoint, int pairs) {
        this.conflicts = conflicts;
        this.model = model;
        this.perPoint = perPoint;
        price = new long[pairs];
        worth = new long[conflicts.graph().mentorCount()];
        subproblems = new MentorSubproblem[worth.length];
    }

    /** Asks for a mentor's best sets from now on. */
    void ask(int mentor) {
        if (subproblems[mentor] == null) {
            subproblems[mentor] = new MentorSubproblem(
                    conflicts, model, perPoint, mentor, MentorSubproblem.MOST_NODES);
        }
    }

    /** Tells that a mentor's pairs may be in the best set, if it is asked for. */
    void know(int mentor, int... pairs) {
        MentorSubproblem subproblem = subproblems[mentor];
        for (int pair : pairs) {
            if (subproblem != null && !known.get(pair)) {
                known.set(pair);
                subproblem.add(pair);
            }
        }
    }

    /** Changes the price of a mentor's pairs. */
    void change(int mentor, int[] pairs, long by) {
        for (int pair : pairs) {
            price[pair] += by;
        }
        know(mentor, pairs);
        stale.set(mentor);
    }

    /** Tells of a decision about a mentor's pair. */
    void decided(int mentor) {
        stale.set(mentor);
    }

    /** Tells that decisions about any pairs may have changed. */
    void allDecided() {
        stale.set(0, worth.length);
    }

    /** Returns how much of the prices no plan exceeds; {@link MentorSubproblem#IMPOSSIBLE} if decisions contradict rules. */
    long mostCollected(IntPredicate isBarred, IntPredicate isFixed) {
        for (int mentor = stale.nextSetBit(0); mentor >= 0; mentor = stale.nextSetBit(mentor + 1)) {
            MentorSubproblem subproblem = subproblems[mentor];
            if (subproblem != null) {
                subproblem.forEachOfBest(inBestSet::clear);
                worth[mentor] = subproblem.solve(price, isBarred, isFixed);
                subproblem.forEachOfBest(inBestSet::set);
                work += subproblem.takeWork();
            }
        }
        stale.clear();
        long sum = 0;
        for (long ofMentor : worth) {
            if (ofMentor == MentorSubproblem.IMPOSSIBLE) {
                return MentorSubproblem.IMPOSSIBLE;
            }
            sum += ofMentor;
        }
        return sum;
    }

    /**
     * Compares the mentors' best sets with chosen pairs, and returns the pairs that only one of both has. To be done after {@link
     * #mostCollected} and before it is asked what is collected.
     */
    IntStream differing(int[] chosen) {
        collected.clear();
        collected.or(inBestSet);
        BitSet differing = (BitSet) inBestSet.clone();
        Map<Integer, List<Integer>> extended = new HashMap<>();
        for (int pair : chosen) {
            MentorSubproblem subproblem = subproblems[conflicts.graph().mentor(pair)];
            differing.clear(pair);
            if (subproblem != null && !inBestSet.get(pair)) {
                if (price[pair] == 0 && extend(pair, subproblem, extended)) {
                    collected.set(pair);
                } else {
                    differing.set(pair);
                }
            }
        }
        return differing.stream();
    }

    /** Adds a pair that costs nothing to its mentor's best set if it fits; returns whether it does. */
    private boolean extend(int pair, MentorSubproblem subproblem, Map<Integer, List<Integer>> extended) {
        int mentor = conflicts.graph().mentor(pair);
        List<Integer> set = extended.computeIfAbsent(mentor, unused -> {
            List<Integer> best = new ArrayList<>();
            subproblem.forEachOfBest(best::add);
            return best;
        });
        boolean fits = set.size() < conflicts.graph().freePlaces(mentor)
                && set.stream().noneMatch(other -> conflicts.conflict(pair, other)
                        || perPoint > 0 && conflicts.charge(pair, other) > model.charge(pair, other));
        if (fits) {
            set.add(pair);
        }
        return fits;
    }

    /** Returns how many of some pairs the best sets have, or could have for nothing. */
    int collected(int[] pairs) {
        int count = 0;
        for (int pair : pairs) {
            count += collected.get(pair) ? 1 : 0;
        }
        return count;
    }

    /** Returns the work that the sets have taken, in nodes of a flow, about. */
    long work() {
        return work;
    }
}
