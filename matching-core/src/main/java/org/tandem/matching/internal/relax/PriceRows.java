package org.tandem.matching.internal.relax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Sets of pairs with a price, and what no plan gets back of it: at first the price of one pair for each set. From {@link
 * #priceSets} on, a row of one mentor's pairs raises their price, whatever the set is, and the mentor's {@link BestSets} say how
 * much of the prices a plan can collect.
 *
 * <p>Both bound every plan. Best sets have a row for each pair on which flow and mentor differ, and a descent needs far longer to
 * find the prices of so many. Where cliques say all there is to say, it is better without.
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
    private final long room;
    private final List<Row> rows = new ArrayList<>();
    private final Map<List<Integer>, Integer> numbers = new HashMap<>();
    private long[] multipliers = new long[FIRST_ROWS];
    private final long[] penalty;
    private final BestSets sets;
    private boolean pricesSets;
    private long sumAcross;
    private long sumWithinMentors;

    /**
     * No rows.
     *
     * @param perPoint what a point is worth; 0 if charges do not count
     * @param room by how much prices may change a pair's worth
     */
    PriceRows(Conflicts conflicts, FlowModel model, long perPoint, long room, int pairs) {
        this.conflicts = conflicts;
        this.model = model;
        this.perPoint = perPoint;
        this.room = room;
        penalty = new long[pairs];
        sets = new BestSets(conflicts, model, perPoint, pairs);
    }

    boolean pricesSets() {
        return pricesSets;
    }

    /** Has prices of mentors' pairs bounded by the mentors' best sets, or by one pair for each row. */
    void priceSets(boolean priced, IntPredicate isFixed) {
        if (priced == pricesSets) {
            return;
        }
        pricesSets = priced;
        if (priced) {
            rows.stream().filter(row -> row.mentor != ACROSS).forEach(row -> sets.ask(row.mentor));
            rows.stream().filter(row -> row.mentor != ACROSS).forEach(row -> sets.know(row.mentor, row.pairs));
            for (int pair = 0; pair < penalty.length; pair++) {
                if (isFixed.test(pair)) {
                    sets.know(conflicts.graph().mentor(pair), pair);
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

    /** Returns the nearest multiplier that a row may have. */
    long within(int row, long multiplier) {
        return Math.max(0, Math.min(multiplier, highest(row)));
    }

    /** Returns the most that a row's multiplier can be within the room there is, so that no sum can overflow. */
    long highest(int row) {
        Row one = rows.get(row);
        return Math.min(Math.min(room, one.mostMultiplier), Long.MAX_VALUE / 8 / Math.max(one.most, one.least));
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

    boolean isDemand(int row) {
        return rows.get(row).least > 0;
    }

    /** Returns whether some pairs are demanded, by the first row. */
    boolean hasDemand() {
        return !rows.isEmpty() && isDemand(0);
    }

    /** Returns how many of a row's pairs a plan has at most, a pair counted as often as the row has it. */
    int most(int row) {
        return rows.get(row).most;
    }

    /** Returns the sum of the multipliers of a pair's rows; those of what is demanded count against it. */
    long penalty(int pair) {
        return penalty[pair];
    }

    /**
     * Makes a row for every two chosen pairs that conflict or are charged for; returns whether any two conflict.
     */
    boolean separate(int[] chosen) {
        boolean[] conflicting = {false};
        conflicts.forEachMeeting(chosen, (pair, other) -> {
            if (conflicts.conflict(pair, other)) {
                conflicting[0] = true;
                add(conflicts.clique(pair, other), Long.MAX_VALUE);
            } else {
                addCharge(pair, other);
            }
        });
        return conflicting[0];
    }

    /** Makes a row for two pairs that cannot be both in a plan, or only at a charge, where a choice of parts of pairs breaks it. */
    void separate(int pair, int other, boolean isMoreThanOne, Predicate<int[]> isBroken) {
        if (conflicts.conflict(pair, other)) {
            int[] clique = conflicts.clique(pair, other);
            if (isBroken.test(clique)) {
                add(clique, Long.MAX_VALUE);
            }
        } else if (isMoreThanOne) {
            addCharge(pair, other);
        }
    }

    private void addCharge(int pair, int other) {
        long charge = perPoint == 0 ? 0 : conflicts.charge(pair, other) - model.charge(pair, other);
        if (charge > 0) {
            add(new int[] {Math.min(pair, other), Math.max(pair, other)}, Math.multiplyExact(charge, perPoint));
        }
    }

    /** Makes a row for each pair on which chosen pairs and mentors' best sets differ, if those are priced. */
    void compare(int[] chosen) {
        if (pricesSets) {
            sets.differing(chosen).forEach(pair -> add(new int[] {pair}, Long.MAX_VALUE));
        }
    }

    private void add(int[] pairs, long mostMultiplier) {
        int mentor = conflicts.graph().mentor(pairs[0]);
        boolean across = Arrays.stream(pairs).anyMatch(pair -> conflicts.graph().mentor(pair) != mentor);
        add(new Row(pairs, 1, mostMultiplier, across ? ACROSS : mentor, 0));
    }

    /** Returns the number of a row of which a plan has so many at most, whatever their mentors; it is made if it is new. */
    int addCut(int[] pairs, int most) {
        return add(new Row(pairs, most, Long.MAX_VALUE, ACROSS, 0));
    }

    /** Returns a mentor of whose pairs none is known yet, and what soft rules charge for them here. */
    MentorSubproblem subproblem(int mentor, int mostNodes) {
        return new MentorSubproblem(conflicts, model, perPoint, mentor, mostNodes);
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
            sets.ask(made.mentor);
        }
        return row;
    }

    /** Forgets the rows from a number on, none of which has a multiplier. */
    void forgetFrom(int row) {
        rows.subList(row, rows.size()).clear();
        numbers.values().removeIf(number -> number >= row);
    }

    /** Sets a multiplier; returns whether that is a change. */
    boolean set(int row, long to) {
        long change = to - multipliers[row];
        if (change == 0) {
            return false;
        }
        multipliers[row] = to;
        Row one = rows.get(row);
        for (int pair : one.pairs) {
            penalty[pair] += one.least > 0 ? -change : change;
        }
        if (one.mentor == ACROSS) {
            sumAcross += one.least > 0 ? -change * one.least : change * one.most;
        } else {
            sumWithinMentors += change;
            sets.change(one.mentor, one.pairs, change);
        }
        return true;
    }

    /** Returns by how much a row's multiplier can be raised until there is no more room in the points of one of its pairs. */
    long roomLeft(int row) {
        long most = 0;
        for (int pair : rows.get(row).pairs) {
            most = Math.max(most, penalty[pair]);
        }
        return Math.max(0, room - most);
    }

    /** Tells that a pair must be chosen, so that its mentor's best set has it. */
    void fixed(int pair) {
        sets.know(conflicts.graph().mentor(pair), pair);
        decided(pair);
    }

    /** Tells of any other decision about a pair. */
    void decided(int pair) {
        sets.decided(conflicts.graph().mentor(pair));
    }

    /** Tells that decisions about any pairs may have changed. */
    void allDecided() {
        sets.allDecided();
    }

    /** Returns how much of the prices no plan exceeds; {@link MentorSubproblem#IMPOSSIBLE} if decisions contradict rules. */
    long mostCollected(IntPredicate isBarred, IntPredicate isFixed) {
        if (!pricesSets) {
            return sumAcross + sumWithinMentors;
        }
        long ofSets = sets.mostCollected(isBarred, isFixed);
        return ofSets == MentorSubproblem.IMPOSSIBLE ? ofSets : sumAcross + ofSets;
    }

    /** Returns by how many chosen pairs a row's load could be worse at the present prices; negative if the row is broken. */
    int slack(int row, int load) {
        Row one = rows.get(row);
        if (one.least > 0) {
            return load - one.least;
        }
        return (standsAlone(row) ? one.most : sets.collected(one.pairs)) - load;
    }

    /** Returns the work that mentors' sets have taken, in nodes of a flow, about. */
    long work() {
        return sets.work();
    }
}
