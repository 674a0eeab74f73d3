package org.tandem.matching.need;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Improves a plan of a part by deciding a few neighbouring needs anew, all others staying as they are.
 *
 * <p><strong>What.</strong> A plan that no such step improves, or the best so far.
 *
 * <p><strong>Definition.</strong> Neighbours of a need are those which have units of the offers that are worth most to it, or
 * lack some, and then their neighbours. The needs of a neighbourhood give all their units back and are matched by a {@link PartnerTree}
 * with what the others leave. Neighbourhoods begin where prices say that something is lost, with the greatest loss first, and grow when
 * no small one helps any more.
 *
 * <p><strong>Complexity.</strong> A few nodes of a small problem for each need and round.
 *
 * <p><strong>Source.</strong> Shaw, Using constraint programming and local search methods to solve vehicle routing problems,
 * 1998 (large neighbourhood search).
 *
 * <p><strong>Failure.</strong> None; the plan never gets worse.
 */
final class NeighbourhoodSearch {
    private static final int[] SIZES = {8, 16, 32, 64};

    /** Many small trees do more than a few that are searched to the end. */
    private static final int NODES_EACH = 20;

    /** So many needs that lack units are neighbours because of one offer. */
    private static final int MOST_SHORT = 1;

    /** Of what others leave, so many pairs of each need are enough besides those that it has. */
    private static final int MOST_CHOICES = 10;

    private final Quantities quantities;
    private final ConnectedComponent part;
    private final SumWeights weights;
    private final BooleanSupplier step;
    private final int[] units;
    private final PartnerPrices prices;
    /** By need, its pairs, those with the most points first. */
    private final int[][] bestPairs;

    /** By offer, its pairs. */
    private final int[][] pairsOfOffer;

    private final int[] needOf;
    /** By need, how many units it has. */
    private final int[] given;

    /**
     * Prepares to improve a plan.
     *
     * @param units by pair of the part
     * @param weights of the levels
     * @param prices that bound all plans of the part
     * @param step whether another node is allowed
     */
    NeighbourhoodSearch(Quantities quantities, ConnectedComponent part, int[] units, SumWeights weights,
            PartnerPrices prices, BooleanSupplier step) {
        this.quantities = quantities;
        this.part = part;
        this.weights = weights;
        this.prices = prices;
        this.step = step;
        this.units = units.clone();
        needOf = new int[part.pairs()];
        bestPairs = new int[part.needs().length][];
        given = new int[bestPairs.length];
        for (int n = 0; n < bestPairs.length; n++) {
            Arrays.fill(needOf, part.firstPair()[n], part.firstPair()[n + 1], n);
            bestPairs[n] = IntStream.range(part.firstPair()[n], part.firstPair()[n + 1])
                    .boxed()
                    .sorted((one, other) -> Long.compare(points(other), points(one)))
                    .mapToInt(pair -> pair)
                    .toArray();
            count(n);
        }
        List<IntStream.Builder> ofOffers = IntStream.range(0, part.offers().length)
                .mapToObj(o -> IntStream.builder())
                .toList();
        for (int p = 0; p < part.pairs(); p++) {
            ofOffers.get(part.offer()[p]).add(p);
        }
        pairsOfOffer = ofOffers.stream().map(pairs -> pairs.build().toArray()).toArray(int[][]::new);
    }

    private long points(int pair) {
        return quantities.graph.points(part.pair()[pair]);
    }

    /** Improves the plan until no neighbourhood helps or no further step is allowed; returns its units by pair. */
    int[] improve() {
        for (int size : SIZES) {
            boolean better = true;
            while (better) {
                better = false;
                for (int node : lossy()) {
                    if (!step.getAsBoolean()) {
                        return units;
                    }
                    better |= decideAnew(around(node, size));
                }
            }
        }
        return units;
    }

    /** Returns the nodes at which something is lost, the greatest losses first. */
    private int[] lossy() {
        long[] losses = prices.losses(units);
        return IntStream.range(0, losses.length)
                .filter(node -> losses[node] > 0)
                .boxed()
                .sorted((one, other) -> Long.compare(losses[other], losses[one]))
                .mapToInt(node -> node)
                .toArray();
    }

    /** Returns a need, or those that an offer has units for or is worth most to, and their neighbours, ascending. */
    private int[] around(int node, int size) {
        int[] found = new int[size];
        int count = 0;
        BitSet seen = new BitSet();
        int[] first = node < bestPairs.length
                ? new int[] {node}
                : Arrays.stream(pairsOfOffer[node - bestPairs.length])
                        .boxed()
                        .sorted((one, other) -> units[one] > 0 == units[other] > 0
                                ? Long.compare(points(other), points(one))
                                : units[one] > 0 ? -1 : 1)
                        .mapToInt(pair -> needOf[pair])
                        .limit(size / 2)
                        .toArray();
        for (int need : first) {
            seen.set(need);
            found[count++] = need;
        }
        for (int at = 0; at < count; at++) {
            for (int wanted : bestPairs[found[at]]) {
                int ofShort = 0;
                for (int pair : pairsOfOffer[part.offer()[wanted]]) {
                    int other = needOf[pair];
                    boolean neighbour = units[pair] > 0 || (isShort(other) && ofShort < MOST_SHORT);
                    if (neighbour && !seen.get(other) && count < size) {
                        ofShort += units[pair] > 0 ? 0 : 1;
                        seen.set(other);
                        found[count++] = other;
                    }
                }
            }
        }
        return seen.stream().toArray();
    }

    private boolean isShort(int need) {
        return given[need] < quantities.ofNeed[part.needs()[need]];
    }

    private void count(int need) {
        given[need] = 0;
        for (int p = part.firstPair()[need]; p < part.firstPair()[need + 1]; p++) {
            given[need] += units[p];
        }
    }

    /** Returns whether that is better. */
    private boolean decideAnew(int[] needs) {
        int[] left = quantities.ofOffer.clone();
        int[] needsLeft = quantities.mostNeeds.clone();
        BitSet inside = new BitSet();
        Arrays.stream(needs).forEach(inside::set);
        for (int p = 0; p < units.length; p++) {
            if (units[p] > 0 && !inside.get(needOf[p])) {
                left[part.offers()[part.offer()[p]]] -= units[p];
                needsLeft[part.offers()[part.offer()[p]]]--;
            }
        }
        BitSet taken = new BitSet();
        for (int n : needs) {
            int choices = 0;
            for (int p : bestPairs[n]) {
                int offer = part.offers()[part.offer()[p]];
                if (left[offer] > 0 && needsLeft[offer] > 0 && (units[p] > 0 || choices++ < MOST_CHOICES)) {
                    taken.set(p);
                }
            }
        }
        ConnectedComponent some = part.some(needs, taken::get);
        int[] pairs = taken.stream().toArray();
        int[] present = Arrays.stream(pairs).map(p -> units[p]).toArray();
        long[] before = quantities.totals(some, present);
        int[] nodes = {NODES_EACH};
        PartnerTree search = new PartnerTree(
                quantities.withOffers(left, needsLeft), some, weights.all(), new long[0], present);
        search.search(() -> nodes[0]-- > 0 && step.getAsBoolean(), () -> false);
        for (int p = 0; p < pairs.length; p++) {
            units[pairs[p]] = search.units()[p];
        }
        Arrays.stream(needs).forEach(this::count);
        return Arrays.compare(search.totals(), before) > 0;
    }
}
