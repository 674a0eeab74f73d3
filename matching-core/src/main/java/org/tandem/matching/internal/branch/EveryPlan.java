package org.tandem.matching.internal.branch;

import java.util.function.BooleanSupplier;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.internal.relax.Clashes;

/**
 * Every plan of a few pairs, where rules leave so few of them that looking at each is quicker than a bound.
 *
 * <p><strong>What.</strong> All choices of pairs that hold the fixed ones and break no hard rule, place or demand.
 *
 * <p><strong>Definition.</strong> A part of a plan that holds the fixed pairs is a plan, so that each is reached from the fixed pairs alone by
 * adding pairs in ascending order.
 *
 * <p><strong>Complexity.</strong> The number of plans times that of pairs; they are counted before any is offered.
 *
 * <p><strong>Failure.</strong> Nothing is offered where there are too many pairs or plans, or it is time to stop.
 */
final class EveryPlan {
    /** As many as a {@code long} has bits. */
    private static final int MOST_PAIRS = Long.SIZE;

    /** Looking at so many takes some milliseconds. */
    private static final int MOST_PLANS = 10_000;

    /** Takes a plan: its pairs, ascending, and what soft rules about two matches charge for it. */
    @FunctionalInterface
    interface Taker {
        /** Takes one. */
        void take(int[] pairs, long charges);
    }

    private final CompatibilityGraph graph;
    private final boolean hasQuotas;
    /** By pair: those that it cannot stand beside. */
    private final long[] rivals;
    /** By two pairs: what soft rules charge for having both. */
    private final long[][] charges;
    private final int[] placesLeft;
    private final int[] seatsLeft;
    private int left;

    private EveryPlan(CompatibilityGraph graph, Clashes clashes) {
        this.graph = graph;
        hasQuotas = !PlanConditions.of(graph).quotas().isEmpty();
        int pairs = graph.pairCount();
        rivals = new long[pairs];
        charges = new long[pairs][pairs];
        clashes.forEach(IntStream.range(0, pairs).toArray(), (pair, other, rule) -> {
            if (rule.isHard()) {
                rivals[pair] |= 1L << other;
                rivals[other] |= 1L << pair;
            } else {
                charges[pair][other] += rule.cost();
                charges[other][pair] += rule.cost();
            }
        });
        placesLeft = IntStream.range(0, graph.mentorCount()).map(graph::freePlaces).toArray();
        seatsLeft = IntStream.range(0, graph.menteeCount()).map(graph::openSeats).toArray();
    }

    /** Returns whether there are so few pairs that plans can be counted. */
    static boolean mayBeFew(CompatibilityGraph graph) {
        return graph.pairCount() <= MOST_PAIRS;
    }

    /** Offers every plan, unless that would take long; returns whether it did. */
    static boolean offerAll(CompatibilityGraph graph, Clashes clashes, Taker taker, BooleanSupplier stop) {
        if (!mayBeFew(graph) || stop.getAsBoolean()) {
            return false;
        }
        EveryPlan every = new EveryPlan(graph, clashes);
        return every.visitAll(unused -> true, (pairs, charges) -> {})
                && every.visitAll(every::isPlan, taker);
    }

    private boolean isPlan(long chosen) {
        return !hasQuotas || GreedyPlan.isPlan(graph, pairs(chosen));
    }

    private static int[] pairs(long chosen) {
        int[] pairs = new int[Long.bitCount(chosen)];
        long rest = chosen;
        for (int k = 0; k < pairs.length; k++) {
            pairs[k] = Long.numberOfTrailingZeros(rest);
            rest &= rest - 1;
        }
        return pairs;
    }

    private boolean visitAll(LongPredicate isPlan, Taker taker) {
        left = MOST_PLANS;
        int[] fixed = graph.fixedPairs().toArray();
        long chosen = 0;
        long charge = 0;
        for (int pair : fixed) {
            charge += charge(chosen, pair);
            chosen |= 1L << pair;
            count(pair, -1);
        }
        boolean all = visit(chosen, 0, charge, isPlan, taker);
        for (int pair : fixed) {
            count(pair, 1);
        }
        return all;
    }

    /** Visits a plan and all that have pairs from a position on besides; returns whether all were visited. */
    private boolean visit(long chosen, int from, long charge, LongPredicate isPlan, Taker taker) {
        if (left-- == 0) {
            return false;
        }
        taker.take(pairs(chosen), charge);
        for (int pair = from; pair < rivals.length; pair++) {
            long more = chosen | 1L << pair;
            if (more != chosen
                    && (rivals[pair] & chosen) == 0
                    && placesLeft[graph.mentor(pair)] > 0
                    && seatsLeft[graph.mentee(pair)] > 0
                    && isPlan.test(more)) {
                count(pair, -1);
                boolean all = visit(more, pair + 1, charge + charge(chosen, pair), isPlan, taker);
                count(pair, 1);
                if (!all) {
                    return false;
                }
            }
        }
        return true;
    }

    private void count(int pair, int by) {
        placesLeft[graph.mentor(pair)] += by;
        seatsLeft[graph.mentee(pair)] += by;
    }

    private long charge(long chosen, int pair) {
        long sum = 0;
        for (long rest = chosen; rest != 0; rest &= rest - 1) {
            sum += charges[pair][Long.numberOfTrailingZeros(rest)];
        }
        return sum;
    }
}
