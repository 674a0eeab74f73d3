package org.tandem.matching.internal.relax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Sets of pairs with a price, and what no plan gets back of it: at first the price of one pair for each set. From {@link
 * #priceSets} on, a row of one mentor's pairs raises their price, whatever the set is, and the mentor's {@link MentorSubproblem}
 * says how much of the prices a plan can collect.
 *
 * <p>Both bound every plan. Best sets of mentees are as strong as patterns of mentees who fit together, and never weaker at the
 * same prices; but they have a row for each pair on which flow and mentor differ, and a descent needs far longer to find the
 * prices of so many. Where cliques say all there is to say, it is better without.
 */
final class PriceRows {
    private static final int ACROSS = -1;
    private static final int FIRST_ROWS = 16;

    /**
     * Pairs that share a price, and of which a plan has so many at most; what the price may be at most, and their mentor or {@link
     * #ACROSS}. Or, if {@code least} is above 0, pairs of which a plan has so many at least.
     */
    private record Row(int[] pairs, int most, long mostMultiplier, int mentor, int least) {}

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
    /** By mentor; none where there is no row, nor before sets are priced. */
    private final @Nullable MentorSubproblem[] subproblems;

    private final long[] worth;
    private final BitSet stale = new BitSet();
    /** Pairs of the mentors' best sets. */
    private final BitSet inBestSet = new BitSet();
    /** The same, and others that fit beside them and cost nothing. */
    private final BitSet collected = new BitSet();
    private boolean pricesSets;
    private long sumAcross;
    private long sumWithinMentors;
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
        subproblems = new MentorSubproblem[worth.length];
    }

    boolean pricesSets() {
        return pricesSets;
    }

    /** Has prices of mentors' pairs bounded by the mentors' best sets, or by one pair for each row. */
    void priceSets(boolean sets, IntPredicate isFixed) {
        if (sets == pricesSets) {
            return;
        }
        pricesSets = sets;
        if (sets) {
            rows.stream().filter(row -> row.mentor != ACROSS).forEach(this::makeSubproblem);
            rows.stream().filter(row -> row.mentor != ACROSS).forEach(row -> know(row.pairs, row.mentor));
            for (int pair = 0; pair < price.length; pair++) {
                if (isFixed.test(pair)) {
                    know(pair, conflicts.graph().mentor(pair));
                }
            }
            allDecided();
        }
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

    /** Returns whether one of a row's pairs can be had at most, or so many must be, whatever else its mentor has. */
    boolean standsAlone(int row) {
        return !pricesSets || rows.get(row).mentor == ACROSS;
    }

    /** Adds a row of pairs of which a plan has so many at least, as the first. */
    void addDemand(int[] pairs, int least) {
        rows.add(new Row(pairs, 1, Long.MAX_VALUE, ACROSS, least));
    }

    /** Returns how many of a row's pairs are demanded; 0 if they are not. */
    int least(int row) {
        return rows.get(row).least;
    }

    /** Returns the sum of the multipliers of a pair's rows; those of what is demanded count against it. */
    long penalty(int pair) {
        return penalty[pair];
    }

    /** Returns the number of the row of these pairs, of which a plan has one at most; it is made if it is new. */
    int add(int[] pairs, long mostMultiplier) {
        int mentor = conflicts.graph().mentor(pairs[0]);
        boolean across = Arrays.stream(pairs).anyMatch(pair -> conflicts.graph().mentor(pair) != mentor);
        return add(new Row(pairs, 1, mostMultiplier, across ? ACROSS : mentor, 0));
    }

    /** Returns the number of a row of which a plan has so many at most, whatever their mentors; it is made if it is new. */
    int addCut(int[] pairs, int most) {
        return add(new Row(pairs, most, Long.MAX_VALUE, ACROSS, 0));
    }

    /** Returns the number of the same row as another flow has. */
    int addAs(PriceRows from, int row) {
        return add(from.rows.get(row));
    }

    private int add(Row made) {
        List<Integer> key = IntStream.concat(IntStream.of(-made.most), Arrays.stream(made.pairs)).boxed().toList();
        Integer number = numbers.get(key);
        if (number != null) {
            return number;
        }
        int row = rows.size();
        numbers.put(key, row);
        if (row == multipliers.length) {
            multipliers = Arrays.copyOf(multipliers, 2 * row);
        }
        rows.add(made);
        if (made.mentor != ACROSS && pricesSets) {
            makeSubproblem(made);
        }
        return row;
    }

    /** Returns how many of a row's pairs a plan has at most. */
    int most(int row) {
        return rows.get(row).most;
    }

    private void makeSubproblem(Row row) {
        if (subproblems[row.mentor] == null) {
            subproblems[row.mentor] = new MentorSubproblem(conflicts, model, perPoint, row.mentor);
        }
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
            price[pair] += mentor == ACROSS ? 0 : change;
        }
        if (mentor != ACROSS) {
            sumWithinMentors += change;
            know(rows.get(row).pairs, mentor);
            stale.set(mentor);
        } else {
            sumAcross += least > 0 ? -change * least : change * rows.get(row).most;
        }
        return true;
    }

    private void know(int[] pairs, int mentor) {
        for (int pair : pairs) {
            know(pair, mentor);
        }
    }

    private void know(int pair, int mentor) {
        MentorSubproblem subproblem = subproblems[mentor];
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
        if (!pricesSets) {
            return sumAcross + sumWithinMentors;
        }
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
     * Compares the mentors' best sets, if those are priced, with chosen pairs, and makes a row for each pair of one mentor that
     * only one of both has. To be done after {@link #mostCollected} and before loads are asked for.
     */
    void compare(int[] chosen) {
        if (!pricesSets) {
            return;
        }
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
        differing.stream().forEach(pair -> add(new int[] {pair}, Long.MAX_VALUE));
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

    /** Returns by how many chosen pairs a row's load could be worse at the present prices; negative if the row is broken. */
    int slack(int row, int load) {
        return rows.get(row).least > 0 ? load - rows.get(row).least : collected(row) - load;
    }

    /** Returns how many pairs of a row can be had: the most a plan has, or as many as its mentor's best set has. */
    private int collected(int row) {
        if (standsAlone(row)) {
            return rows.get(row).most;
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
