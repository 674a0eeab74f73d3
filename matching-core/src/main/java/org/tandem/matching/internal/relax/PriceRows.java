package org.tandem.matching.internal.relax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Sets of pairs with a price, and what no plan gets back of it.
 *
 * <p>A row of one mentor's pairs raises their price, whatever the set is: the mentor's {@link MentorSubproblem} says how much of
 * the prices a plan can collect. That is as strong as patterns of mentees who fit together, and never weaker than one pair for
 * each row, which holds for rows across mentors.
 */
final class PriceRows {
    private static final int ACROSS = -1;
    private static final int FIRST_ROWS = 16;

    /**
     * Pairs that share a price, what it may be at most, and their mentor or {@link #ACROSS}. Or, if {@code least} is above 0,
     * pairs of which a plan has so many at least.
     */
    private record Row(int[] pairs, long mostMultiplier, int mentor, int least) {}

    private final Conflicts conflicts;
    private final FlowModel model;
    private final long perPoint;
    private final List<Row> rows = new ArrayList<>();
    private final Map<List<Integer>, Integer> numbers = new HashMap<>();
    private long[] multipliers = new long[FIRST_ROWS];
    private final long[] penalty;
    /** By pair: the part of the penalty that rows of its mentor give. */
    private final long[] price;
    private final BitSet known = new BitSet();
    /** By mentor; empty where there is no row. */
    private final Map<Integer, MentorSubproblem> subproblems = new HashMap<>();
    private final long[] worth;
    private final BitSet stale = new BitSet();
    /** Pairs of the mentors' best sets, and others that fit beside them and cost nothing. */
    private final BitSet collected = new BitSet();
    private long sumAcross;
    private long work;

    /**
     * No rows.
     *
     * @param perPoint what a point is worth; 0 if charges do not count
     */
    PriceRows(Conflicts conflicts, FlowModel model, long perPoint, int pairs) {
        this.conflicts = conflicts;
        this.model = model;
        this.perPoint = perPoint;
        penalty = new long[pairs];
        price = new long[pairs];
        worth = new long[conflicts.graph().mentorCount()];
    }

    int count() {
        return rows.size();
    }

    int[] pairs(int row) {
        return rows.get(row).pairs;
    }

    long multiplier(int row) {
        return multipliers[row];
    }

    long[] multipliers() {
        return Arrays.copyOf(multipliers, rows.size());
    }

    long mostMultiplier(int row) {
        return rows.get(row).mostMultiplier;
    }

    boolean isAcross(int row) {
        return rows.get(row).mentor == ACROSS;
    }

    /** Adds a row of pairs of which a plan has so many at least, as the first. */
    void addDemand(int[] pairs, int least) {
        rows.add(new Row(pairs, Long.MAX_VALUE, ACROSS, least));
    }

    /** Returns how many of a row's pairs are demanded; 0 if they are not. */
    int least(int row) {
        return rows.get(row).least;
    }

    /** Returns the sum of the multipliers of a pair's rows; those of what is demanded count against it. */
    long penalty(int pair) {
        return penalty[pair];
    }

    /** Returns the number of the row of these pairs, which is made if it is new. */
    int add(int[] pairs, long mostMultiplier) {
        List<Integer> key = Arrays.stream(pairs).boxed().toList();
        Integer number = numbers.get(key);
        if (number != null) {
            return number;
        }
        int row = rows.size();
        numbers.put(key, row);
        if (row == multipliers.length) {
            multipliers = Arrays.copyOf(multipliers, 2 * row);
        }
        int mentor = conflicts.graph().mentor(pairs[0]);
        boolean across = Arrays.stream(pairs).anyMatch(pair -> conflicts.graph().mentor(pair) != mentor);
        rows.add(new Row(pairs, mostMultiplier, across ? ACROSS : mentor, 0));
        if (!across) {
            subproblems.computeIfAbsent(mentor, of -> new MentorSubproblem(conflicts, model, perPoint, of));
        }
        return row;
    }

    /** Sets a multiplier; returns whether that is a change. */
    boolean set(int row, long to) {
        long change = to - multipliers[row];
        if (change == 0) {
            return false;
        }
        multipliers[row] = to;
        int least = rows.get(row).least;
        int mentor = rows.get(row).mentor;
        for (int pair : rows.get(row).pairs) {
            penalty[pair] += least > 0 ? -change : change;
            if (mentor != ACROSS) {
                price[pair] += change;
                know(pair, mentor);
            }
        }
        if (mentor != ACROSS) {
            stale.set(mentor);
        } else {
            sumAcross += least > 0 ? -change * least : change;
        }
        return true;
    }

    private void know(int pair, int mentor) {
        MentorSubproblem subproblem = subproblems.get(mentor);
        if (subproblem != null && !known.get(pair)) {
            known.set(pair);
            subproblem.add(pair);
        }
    }

    /** Tells that a pair must be chosen, so that its mentor's best set has it. */
    void fixed(int pair) {
        know(pair, conflicts.graph().mentor(pair));
        decided(pair);
    }

    /** Tells of any other decision about a pair. */
    void decided(int pair) {
        stale.set(conflicts.graph().mentor(pair));
    }

    /** Tells that decisions about any pairs may have changed. */
    void allDecided() {
        stale.set(0, worth.length);
    }

    /** Returns how much of the prices no plan exceeds; {@link MentorSubproblem#IMPOSSIBLE} if decisions contradict rules. */
    long mostCollected(IntPredicate isBarred, IntPredicate isFixed) {
        for (int mentor = stale.nextSetBit(0); mentor >= 0; mentor = stale.nextSetBit(mentor + 1)) {
            MentorSubproblem subproblem = subproblems.get(mentor);
            if (subproblem != null) {
                worth[mentor] = subproblem.solve(price, isBarred, isFixed);
                work += subproblem.takeWork();
            }
        }
        stale.clear();
        long sum = sumAcross;
        for (long ofMentor : worth) {
            if (ofMentor == MentorSubproblem.IMPOSSIBLE) {
                return MentorSubproblem.IMPOSSIBLE;
            }
            sum += ofMentor;
        }
        return sum;
    }

    /**
     * Compares the mentors' best sets with chosen pairs, and makes a row for each pair of one mentor that only one of both
     * has. To be done after {@link #mostCollected} and before loads are asked for.
     */
    void compare(int[] chosen) {
        collected.clear();
        Map<Integer, List<Integer>> sets = new HashMap<>();
        subproblems.forEach((mentor, subproblem) -> {
            List<Integer> set = new ArrayList<>();
            for (int pair : subproblem.best()) {
                set.add(pair);
                collected.set(pair);
            }
            sets.put(mentor, set);
        });
        BitSet differing = (BitSet) collected.clone();
        for (int pair : chosen) {
            List<Integer> set = sets.get(conflicts.graph().mentor(pair));
            differing.clear(pair);
            if (set != null && !collected.get(pair)) {
                if (price[pair] == 0 && fits(pair, set)) {
                    set.add(pair);
                    collected.set(pair);
                } else {
                    differing.set(pair);
                }
            }
        }
        differing.stream().forEach(pair -> add(new int[] {pair}, Long.MAX_VALUE));
    }

    /** Returns whether a pair that costs nothing can be collected, too. */
    private boolean fits(int pair, List<Integer> set) {
        return set.size() < conflicts.graph().freePlaces(conflicts.graph().mentor(pair))
                && set.stream().noneMatch(other -> conflicts.conflict(pair, other)
                        || perPoint > 0 && conflicts.charge(pair, other) > model.charge(pair, other));
    }

    /** Returns by how many chosen pairs a row's load could be worse at the present prices; negative if the row is broken. */
    int slack(int row, int load) {
        return rows.get(row).least > 0 ? load - rows.get(row).least : collected(row) - load;
    }

    /** Returns how many pairs of a row can be had: one, or as many as its mentor's best set has. */
    private int collected(int row) {
        if (rows.get(row).mentor == ACROSS) {
            return 1;
        }
        int load = 0;
        for (int pair : rows.get(row).pairs) {
            load += collected.get(pair) ? 1 : 0;
        }
        return load;
    }

    /** Returns the work that mentors' sets have taken, in nodes of a flow, about. */
    long work() {
        return work;
    }
}
