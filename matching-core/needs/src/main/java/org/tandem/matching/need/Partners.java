package org.tandem.matching.need;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Which pairs stay and which are barred while plans with few partners are searched for, and what follows for the flow.
 * Decisions are undone in reverse order.
 */
final class Partners {
    private static final byte OPEN = 0;
    private static final byte KEPT = 1;
    private static final byte BARRED = 2;

    private final Quantities quantities;
    private final ConnectedComponent part;
    private final UnitFlow flow;
    private final int needs;
    /** By node, needs first and then offers: the most partners, the number kept, and the pairs. */
    private final int[] limit;
    private final int[] kept;
    private final int[][] pairsOf;
    private final int[] needOf;
    private final byte[] state;
    private final int[] trail;
    private int decided;
    private final BitSet changed = new BitSet();

    Partners(Quantities quantities, ConnectedComponent part, UnitFlow flow) {
        this.quantities = quantities;
        this.part = part;
        this.flow = flow;
        needs = part.needs().length;
        int nodes = needs + part.offers().length;
        limit = new int[nodes];
        kept = new int[nodes];
        int[] degree = new int[nodes];
        needOf = new int[part.pairs()];
        for (int n = 0; n < needs; n++) {
            limit[n] = quantities.mostOffers[part.needs()[n]];
            Arrays.fill(needOf, part.firstPair()[n], part.firstPair()[n + 1], n);
        }
        for (int o = 0; o < part.offers().length; o++) {
            limit[needs + o] = quantities.mostNeeds[part.offers()[o]];
        }
        for (int p = 0; p < part.pairs(); p++) {
            degree[needOf[p]]++;
            degree[needs + part.offer()[p]]++;
        }
        pairsOf = new int[nodes][];
        Arrays.setAll(pairsOf, node -> new int[degree[node]]);
        Arrays.fill(degree, 0);
        for (int p = 0; p < part.pairs(); p++) {
            int need = needOf[p];
            int offer = needs + part.offer()[p];
            pairsOf[need][degree[need]++] = p;
            pairsOf[offer][degree[offer]++] = p;
        }
        state = new byte[part.pairs()];
        trail = new int[part.pairs()];
        for (int p = 0; p < part.pairs(); p++) {
            if (quantities.committed[part.pair()[p]] > 0) {
                decide(p, KEPT);
            }
        }
        for (int node = 0; node < nodes; node++) {
            barRestIfFull(node);
            changed.set(node);
        }
        limitChanged();
    }

    /** Returns the pairs of a node: needs come first, then offers. */
    int[] pairsOf(int node) {
        return pairsOf[node];
    }

    /** Returns the most partners of a node. */
    int limit(int node) {
        return limit[node];
    }

    /** Returns whether a node has more pairs than it may have partners. */
    boolean isLimitedNode(int node) {
        return limit[node] < pairsOf[node].length;
    }

    /** Returns whether it counts that a pair is a partner. */
    boolean isLimited(int pair) {
        return isLimitedNode(needOf[pair]) || isLimitedNode(needs + part.offer()[pair]);
    }

    /** Returns the need of a pair. */
    int needOf(int pair) {
        return needOf[pair];
    }

    /** Returns how many units a pair can carry. */
    int room(int pair) {
        return flow.room(pair);
    }

    /** Returns whether a pair counts as a partner, whatever it carries. */
    boolean isKept(int pair) {
        return state[pair] == KEPT;
    }

    /** Returns whether a pair carries nothing. */
    boolean isBarred(int pair) {
        return state[pair] == BARRED;
    }

    /** Returns whether nothing is decided about a pair whose being a partner counts. */
    boolean isOpen(int pair) {
        return state[pair] == OPEN && isLimited(pair);
    }

    /** Returns the present number of decisions, for {@link #undo}. */
    int mark() {
        return decided;
    }

    /** The pair may carry units and counts as a partner on both sides, whether or not it does. */
    void keep(int pair) {
        decide(pair, KEPT);
        barRestIfFull(needOf[pair]);
        barRestIfFull(needs + part.offer()[pair]);
        limitChanged();
    }

    /** The pair carries nothing. */
    void bar(int pair) {
        decide(pair, BARRED);
        limitChanged();
    }

    /** Takes back every decision after the mark. */
    void undo(int mark) {
        while (decided > mark) {
            int pair = trail[--decided];
            if (state[pair] == BARRED) {
                flow.release(pair);
            } else {
                count(pair, -1);
            }
            state[pair] = OPEN;
            change(pair);
        }
        limitChanged();
    }

    private void decide(int pair, byte decision) {
        state[pair] = decision;
        trail[decided++] = pair;
        if (decision == BARRED) {
            flow.bar(pair);
        } else {
            count(pair, 1);
        }
        change(pair);
    }

    private void count(int pair, int more) {
        kept[needOf[pair]] += more;
        kept[needs + part.offer()[pair]] += more;
    }

    private void change(int pair) {
        changed.set(needOf[pair]);
        changed.set(needs + part.offer()[pair]);
    }

    private void barRestIfFull(int node) {
        if (kept[node] == limit[node]) {
            for (int pair : pairsOf[node]) {
                if (state[pair] == OPEN) {
                    decide(pair, BARRED);
                }
            }
        }
    }

    /** Nobody gets more than the partners kept and the largest of the open ones can carry together. */
    private void limitChanged() {
        for (int node = changed.nextSetBit(0); node >= 0; node = changed.nextSetBit(node + 1)) {
            if (limit[node] < pairsOf[node].length) {
                int most = (int) Math.min(quantity(node), carried(node));
                if (node < needs) {
                    flow.limitNeed(node, most);
                } else {
                    flow.limitOffer(node - needs, most);
                }
            }
        }
        changed.clear();
    }

    /** Returns the most units of a node. */
    int quantity(int node) {
        return node < needs
                ? quantities.ofNeed[part.needs()[node]]
                : quantities.ofOffer[part.offers()[node - needs]];
    }

    private long carried(int node) {
        long sum = 0;
        int[] open = new int[pairsOf[node].length];
        int count = 0;
        for (int pair : pairsOf[node]) {
            if (state[pair] == KEPT) {
                sum += flow.room(pair);
            } else if (state[pair] == OPEN) {
                open[count++] = flow.room(pair);
            }
        }
        Arrays.sort(open, 0, count);
        for (int at = count - 1; at >= Math.max(0, count - (limit[node] - kept[node])); at--) {
            sum += open[at];
        }
        return sum;
    }

    /**
     * Returns an undecided pair of whoever exceeds its limit most: the one with the most units, and of these with the most
     * points; or -1 if nobody has too many partners.
     */
    int excess(int[] units) {
        int[] excess = new int[limit.length];
        Arrays.setAll(excess, node -> -limit[node]);
        for (int p = 0; p < units.length; p++) {
            if (units[p] > 0) {
                excess[needOf[p]]++;
                excess[needs + part.offer()[p]]++;
            }
        }
        int worst = 0;
        for (int node = 1; node < excess.length; node++) {
            worst = excess[node] > excess[worst] ? node : worst;
        }
        int found = -1;
        if (excess[worst] > 0) {
            // No more are kept than are allowed, so that one of those with units is open.
            for (int pair : pairsOf[worst]) {
                if (state[pair] == OPEN && units[pair] > 0 && (found < 0 || isLarger(pair, found, units))) {
                    found = pair;
                }
            }
        }
        return found;
    }

    /** Returns units in which everybody has only its largest partners, as many as are allowed. */
    int[] cut(int[] units) {
        int[] less = units.clone();
        for (int node = 0; node < limit.length; node++) {
            int excess = -limit[node];
            for (int pair : pairsOf[node]) {
                excess += less[pair] > 0 ? 1 : 0;
            }
            for (; excess > 0; excess--) {
                int smallest = -1;
                for (int pair : pairsOf[node]) {
                    // Of those kept there are no more than allowed.
                    if (state[pair] == OPEN && less[pair] > 0 && (smallest < 0 || isLarger(smallest, pair, less))) {
                        smallest = pair;
                    }
                }
                less[smallest] = 0;
            }
        }
        return less;
    }

    private boolean isLarger(int pair, int other, int[] units) {
        if (units[pair] != units[other]) {
            return units[pair] > units[other];
        }
        return quantities.graph.points(part.pair()[pair]) > quantities.graph.points(part.pair()[other]);
    }
}
