package org.tandem.matching.internal.branch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.internal.relax.Conflicts;
import org.tandem.matching.internal.relax.PricedFlow;

/**
 * Makes a plan of a flow: of every two chosen pairs that conflict, the class of the lesser is barred, or, if no flow is left
 * then, that of the other; until none conflict. Of demanded pairs that are missing, those are fixed that cost least.
 *
 * <p>Every step leaves the flow optimal for what is barred, so that the plan is near the best. Fails where both cannot be
 * barred, or after so much work that what is left is far from the flow.
 */
final class Dive {
    private final PricedFlow flow;
    private final Conflicts conflicts;
    private final BooleanSupplier stop;
    private final PricedFlow.State before;
    private long mostWork;

    Dive(PricedFlow flow, Conflicts conflicts, BooleanSupplier stop) {
        this.flow = flow;
        this.conflicts = conflicts;
        this.stop = stop;
        before = flow.newState();
    }

    /**
     * Returns the pairs of a plan, ascending, or null if none was found; the flow is left as it was.
     *
     * @param work in flow nodes expanded, about, after which it gives up
     */
    int @Nullable [] run(long work) {
        flow.save(before);
        int[] chosen = flow.chosen();
        List<int[]> conflicting = conflicting(chosen);
        boolean feasible = true;
        mostWork = flow.work() + work;
        while (feasible && (!conflicting.isEmpty() || flow.missing() > 0)) {
            for (int[] both : conflicting) {
                feasible = feasible && resolve(both[0], both[1]);
            }
            while (feasible && flow.missing() > 0) {
                feasible = keepOneMore();
            }
            chosen = flow.chosen();
            conflicting = conflicting(chosen);
        }
        flow.restore(before);
        return feasible ? chosen : null;
    }

    private List<int[]> conflicting(int[] chosen) {
        List<int[]> found = new ArrayList<>();
        conflicts.forEachMeeting(chosen, (pair, other) -> {
            if (conflicts.conflict(pair, other)) {
                found.add(new int[] {pair, other});
            }
        });
        return found;
    }

    private boolean keepOneMore() {
        int cheapest = -1;
        for (int pair : flow.pairs(0)) {
            if (flow.isFree(pair) && !flow.isChosen(pair) && (cheapest < 0 || flow.loss(pair) < flow.loss(cheapest))) {
                cheapest = pair;
            }
        }
        if (cheapest < 0 || flow.work() > mostWork || stop.getAsBoolean()) {
            return false;
        }
        flow.fix(cheapest);
        if (flow.solveUnchecked()) {
            return true;
        }
        // There is no room for it beside the others.
        flow.bar(cheapest);
        return flow.decideByDemand() && flow.solveUnchecked();
    }

    private boolean resolve(int pair, int other) {
        if (!flow.isChosen(pair) || !flow.isChosen(other)) {
            return true;
        }
        if (flow.work() > mostWork || stop.getAsBoolean()) {
            return false;
        }
        int lesser = lesser(pair, other);
        int greater = lesser == pair ? other : pair;
        int[] first = free(lesser);
        int[] second = free(greater);
        long[] without = tryWithout(first);
        long[] instead = tryWithout(second);
        if (without.length == 0 && instead.length == 0) {
            return false;
        }
        int[] barred = Arrays.compare(without, instead) >= 0 ? first : second;
        Arrays.stream(barred).forEach(flow::bar);
        return flow.solveUnchecked();
    }

    /** Returns the free pairs of a pair's class, or none if one of the class must be chosen. */
    private int[] free(int pair) {
        int[] twins = conflicts.twins(pair);
        return Arrays.stream(twins).anyMatch(flow::isFixed)
                ? new int[0]
                : Arrays.stream(twins).filter(flow::isFree).toArray();
    }

    /** Returns what the flow is worth without pairs, or nothing if there is none; the flow is left as it was. */
    private long[] tryWithout(int[] pairs) {
        if (pairs.length == 0) {
            return new long[0];
        }
        Arrays.stream(pairs).forEach(flow::bar);
        long[] totals = flow.solveUnchecked() ? flow.totals() : new long[0];
        Arrays.stream(pairs).forEach(flow::release);
        if (!flow.solveUnchecked()) {
            throw new IllegalStateException("What was possible before is not any more.");
        }
        return totals;
    }

    private int lesser(int pair, int other) {
        long difference = flow.worth(pair) - flow.worth(other);
        return difference < 0 || difference == 0 && choices(pair) >= choices(other) ? pair : other;
    }

    private int choices(int pair) {
        int mentee = conflicts.mentee(pair);
        int free = 0;
        for (int p = conflicts.graph().firstPair(mentee); p < conflicts.graph().endPair(mentee); p++) {
            free += flow.isFree(p) ? 1 : 0;
        }
        return free;
    }
}
