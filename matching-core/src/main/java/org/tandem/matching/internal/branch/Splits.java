package org.tandem.matching.internal.branch;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.internal.relax.Conflicts;
import org.tandem.matching.internal.relax.PricedFlow;

/**
 * Where a {@link LevelSearch} splits: at the row whose price says most wrongly what its pairs are worth.
 *
 * <p><strong>What.</strong> Two parts of the plans that are left, which together are all of them.
 *
 * <p><strong>Definition.</strong> A row is wrong if it has a price and is not full, or is broken. Of a set of conflicting pairs one
 * part is barred, and then the rest; of all other rows one pair is kept, and then given up.
 *
 * <p><strong>Complexity.</strong> Linear in the pairs of all rows.
 *
 * <p><strong>Source.</strong> Ryan and Foster, An integer programming approach to scheduling, 1981.
 *
 * <p><strong>Failure.</strong> None; rows in which all is decided are settled first.
 */
final class Splits {
    private final PricedFlow flow;
    private final Conflicts conflicts;

    Splits(PricedFlow flow, Conflicts conflicts) {
        this.flow = flow;
        this.conflicts = conflicts;
    }

    /** What is barred in the one child and in the other; and, instead, what is fixed in the first or last. */
    record Split(int[] barred, int[] otherBarred, int fixed, boolean fixFirst) {
        private static final int NONE = -1;
        private static final int[] NOTHING = {};

        static Split between(int[] barred, int[] otherBarred) {
            return new Split(barred, otherBarred, NONE, false);
        }

        /** To keep a pair comes last: few can be given up, so that little is left where one is. */
        static Split giveUpOrKeep(int pair) {
            return new Split(new int[] {pair}, NOTHING, pair, false);
        }

        static Split keepOrGiveUp(int pair) {
            return new Split(NOTHING, new int[] {pair}, pair, true);
        }

        /** Decides; returns false if that contradicts what is decided. */
        boolean take(PricedFlow flow, boolean isFirst) {
            if (fixed != NONE && isFirst == fixFirst) {
                flow.fix(fixed);
                return true;
            }
            return barAll(flow, isFirst ? barred : otherBarred);
        }
    }

    private static boolean barAll(PricedFlow flow, int[] pairs) {
        for (int pair : pairs) {
            if (flow.isFree(pair)) {
                flow.bar(pair);
            } else if (flow.isFixed(pair)) {
                return false;
            }
        }
        return true;
    }

    /** Has rows in which all is decided say so; returns whether a plan can be left. */
    boolean settle() {
        while (settleRows()) {
            if (!flow.decideByDemand() || !flow.solve()) {
                return false;
            }
        }
        return true;
    }

    /** Returns where to split next; null if nothing is left to split: then the flow is a plan worth its bound. */
    @Nullable
    Split next() {
        // The flow may have come to conflicts that no row knows yet.
        flow.separate(flow.chosen());
        int found = -1;
        long most = -1;
        for (int row = 0; row < flow.rows(); row++) {
            int slack = flow.slack(row);
            long multiplier = flow.multiplier(row);
            boolean wrong = flow.standsAlone(row)
                    ? slack > 0 && multiplier > 0 || slack < 0 && multiplier < flow.mostMultiplier(row)
                    : slack != 0;
            if (wrong && multiplier - slack > most && (flow.most(row) == 1 || hasFree(row))
                    && (!flow.isDemand(row) || leastLoss(row) != Split.NONE)) {
                most = multiplier - slack;
                found = row;
            }
        }
        return found < 0 ? null : flow.isDemand(found) ? Split.giveUpOrKeep(leastLoss(found)) : split(found);
    }

    /** Returns the free pair of a row that changes sides at the least loss, or none. */
    private int leastLoss(int row) {
        int found = Split.NONE;
        for (int pair : flow.pairs(row)) {
            if (flow.isFree(pair) && (found == Split.NONE || flow.loss(pair) < flow.loss(found))) {
                found = pair;
            }
        }
        return found;
    }

    /** Sets the multipliers of rows in which nothing is left to split; returns whether any changed. */
    private boolean settleRows() {
        boolean changed = false;
        for (int row = 0; row < flow.rows(); row++) {
            changed |= barBesideFixed(row);
            long multiplier = flow.multiplier(row);
            long settled = settled(row, multiplier);
            if (settled != multiplier) {
                flow.setMultiplier(row, settled);
                changed = true;
            }
        }
        return changed;
    }

    /** Bars what a fixed pair excludes, which no price could say as clearly; returns whether there was any. */
    private boolean barBesideFixed(int row) {
        int[] pairs = flow.pairs(row);
        boolean hard = !flow.isDemand(row) && flow.mostMultiplier(row) == Long.MAX_VALUE && flow.most(row) == 1;
        if (!hard || Arrays.stream(pairs).noneMatch(flow::isFixed)) {
            return false;
        }
        int[] free = Arrays.stream(pairs).filter(flow::isFree).toArray();
        Arrays.stream(free).forEach(flow::bar);
        return free.length > 0;
    }

    private long settled(int row, long multiplier) {
        int left = 0;
        int fixed = 0;
        for (int pair : flow.pairs(row)) {
            left += flow.isBarred(pair) ? 0 : 1;
            fixed += flow.isFixed(pair) ? 1 : 0;
        }
        if (flow.isDemand(row)) {
            return left == fixed ? 0 : multiplier;
        }
        if (!flow.standsAlone(row)) {
            // What its mentor makes of the price is known exactly.
            return multiplier;
        }
        boolean soft = flow.mostMultiplier(row) < Long.MAX_VALUE;
        return left <= flow.most(row) || flow.most(row) > 1 && !hasFree(row) ? 0
                : soft && fixed > 0 ? flow.mostMultiplier(row) : multiplier;
    }

    private boolean hasFree(int row) {
        return Arrays.stream(flow.pairs(row)).anyMatch(flow::isFree);
    }

    private Split split(int row) {
        if (flow.most(row) > 1) {
            return Split.keepOrGiveUp(leastLoss(row));
        }
        int[] pairs = flow.pairs(row);
        int[] left = Arrays.stream(pairs).filter(pair -> !flow.isBarred(pair)).toArray();
        if (left.length == 1) {
            return Split.keepOrGiveUp(left[0]);
        }
        if (flow.mostMultiplier(row) < Long.MAX_VALUE) {
            int pair = flow.isFree(pairs[0]) ? pairs[0] : pairs[1];
            return Split.keepOrGiveUp(pair);
        }
        int[] chosen = Arrays.stream(pairs).filter(flow::isChosen).toArray();
        int one = chosen.length > 0
                ? chosen[0]
                : left[0];
        BitSet part = new BitSet();
        Arrays.stream(conflicts.twins(one)).forEach(part::set);
        int[] rest = Arrays.stream(pairs).filter(pair -> !part.get(pair)).toArray();
        boolean restLeft = Arrays.stream(rest).anyMatch(pair -> !flow.isBarred(pair));
        if (!restLeft || chosen.length > 1 && Arrays.stream(rest).noneMatch(flow::isChosen)) {
            // All in one class: split that.
            int[] single = {one};
            return Split.between(single, Arrays.stream(pairs).filter(pair -> pair != one).toArray());
        }
        int[] ofPart = Arrays.stream(pairs).filter(part::get).toArray();
        return chosen.length > 1 && flow.worth(one) < worthOfOther(rest)
                ? Split.between(ofPart, rest)
                : Split.between(rest, ofPart);
    }

    private long worthOfOther(int[] rest) {
        return Arrays.stream(rest).filter(flow::isChosen).mapToLong(flow::worth).max().orElse(Long.MIN_VALUE);
    }
}
