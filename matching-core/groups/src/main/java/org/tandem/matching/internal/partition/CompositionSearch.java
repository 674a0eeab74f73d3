package org.tandem.matching.internal.partition;

import java.util.Arrays;
import org.tandem.matching.internal.group.CoverageMeasure;

/**
 * The compositions of one group of one size that are worth most at given prices of parties.
 *
 * <p><strong>What.</strong> Every composition worth more than a threshold, which those found may raise.
 *
 * <p><strong>Definition.</strong> Depth first, member by member, those who promise most first; whoever was tried is left out for good.
 * An {@link Outlook} cuts off what cannot be worth enough. Of parties that can change places only the first is tried.
 *
 * <p><strong>Complexity.</strong> Exponential in the size at worst. Measured: 30 people in groups of 5 to 9 by seven criteria take a few
 * hundred to a few ten thousand nodes of about a microsecond each.
 *
 * <p><strong>Source.</strong> Caprara, Pisinger, Toth: Exact solution of the quadratic knapsack problem, 1999, for halves of pairs.
 *
 * <p><strong>Failure.</strong> Out of nodes, it says what those left open could be worth.
 */
final class CompositionSearch {
    /** Less than any composition is worth at any price. */
    static final long NOTHING = Long.MIN_VALUE / 4;

    private static final int NOBODY = -1;

    private final PartitionProblem of;
    private final int group;
    private final int size;
    private final SizedPairs pairs;
    private final StrengthSlope[] slopes;
    private final long constant;
    /** By need and party: how much of it the party meets, in fine parts. */
    private final long[][] meets;

    private final Outlook outlook;
    private final Node[] nodes;
    private final int[] chosen;
    private int chosenCount;
    private final int[] counts;
    private final int[] people;

    private long[] price = {};
    private long threshold;
    private long nodesLeft;
    private long open;
    private long work;
    private Sink sink = (parties, count, worth, priced) -> priced;

    /** Hears of compositions. */
    interface Sink {
        /**
         * Takes a composition that keeps the rules.
         *
         * @param parties of which the first {@code count} are the members
         * @param worth in points, without prices
         * @param priced in fine parts, prices taken off
         * @return what another must exceed from now on, in fine parts
         */
        long take(int[] parties, int count, long worth, long priced);
    }

    CompositionSearch(PartitionProblem of, int group, int size) {
        this.of = of;
        this.group = group;
        this.size = size;
        pairs = of.pairs(size);
        slopes = of.slopes;
        long most = of.constant(size);
        int needs = 0;
        for (CoverageMeasure coverage : of.coverages) {
            needs += coverage.needs(group);
            if (coverage.needs(group) == 0) {
                most += 1_000L * coverage.weight() * size * Fine.PARTS;
            }
        }
        constant = most;
        meets = new long[needs][of.parties];
        int next = 0;
        for (CoverageMeasure coverage : of.coverages) {
            for (int need = 0; need < coverage.needs(group); need++, next++) {
                for (int p = 0; p < of.parties; p++) {
                    long best = 0;
                    for (int person : of.problem.parties()[p]) {
                        best = Math.max(best, coverage.metBy(group, need, person));
                    }
                    meets[next][p] = Fine.up(1_000L * coverage.weight() * size * best, coverage.allMet(group));
                }
            }
        }
        outlook = new Outlook(of, group, size, meets, slopes);
        nodes = new Node[size + 1];
        for (int depth = 0; depth <= size; depth++) {
            nodes[depth] = new Node(of.parties, needs, slopes.length);
        }
        chosen = new int[size + 1];
        people = new int[size + 1];
        counts = new int[of.counters.size()];
    }

    /**
     * Tells of compositions that are worth more than a threshold, prices taken off.
     *
     * @param prices by kind of party, in points
     * @param above in fine parts
     * @param mostNodes to look at
     * @return what none exceeds that was not told of, in fine parts: the last threshold, if the search ended by itself
     */
    long run(long[] prices, long above, long mostNodes, Sink telling) {
        price = prices;
        threshold = above;
        nodesLeft = mostNodes;
        open = Long.MIN_VALUE;
        work = 0;
        sink = telling;
        begin();
        descend(0, NOBODY);
        return Math.max(open, threshold);
    }

    /**
     * Returns what no composition exceeds, prices taken off, at a glance, in fine parts.
     *
     * @param prices by kind of party, in points
     */
    long glance(long[] prices) {
        price = prices;
        begin();
        Node root = nodes[0];
        long base = root.fixed;
        for (Counter counter : of.counters) {
            long least = counter.least()[group][0][size];
            if (least == Counter.NEVER) {
                return NOTHING;
            }
            base -= least * Fine.PARTS;
        }
        filter(root);
        if (size == 0) {
            return base;
        }
        outlook.begin(root);
        return outlook.bound(root, 0, NOBODY, counts, base, NOTHING);
    }

    /**
     * Adds by party what it brings by being of its kinds, where each kind has the share of the group that it has of all.
     *
     * @param prices by kind of party, in points
     * @param sums in fine parts
     */
    void addOfKinds(long[] prices, long[] sums) {
        price = prices;
        begin();
        filter(nodes[0]);
        outlook.begin(nodes[0]);
        for (int p = 0; p < sums.length; p++) {
            sums[p] += outlook.ofKinds(p);
        }
    }

    private void begin() {
        chosenCount = 0;
        Arrays.fill(counts, 0);
        Node root = nodes[0];
        root.count = 0;
        root.left = size;
        root.fixed = constant;
        for (int p = 0; p < of.parties; p++) {
            if (of.problem.admitted()[p][group] && of.sizeOf[p] <= size && !of.apart[p][p]) {
                root.candidates[root.count++] = p;
                root.paired[p] =
                        (of.seat[p][group] - price[of.kindOf[p]]) * Fine.PARTS + pairs.all[p * of.parties + p];
            }
        }
    }

    /** Returns how many candidates the last run looked at. */
    long work() {
        return work;
    }

    private void descend(int depth, int last) {
        Node node = nodes[depth];
        long base = node.fixed;
        for (int c = 0; c < counts.length; c++) {
            long cost = of.counters.get(c).least()[group][counts[c]][node.left];
            if (cost == Counter.NEVER) {
                return;
            }
            base -= cost * Fine.PARTS;
        }
        if (node.left == 0) {
            leaf(base + strength(node, NOBODY, NOBODY));
            return;
        }
        filter(node);
        work += node.count;
        if (node.count == 0 || outlook.bound(node, depth, last, counts, base, threshold) <= threshold) {
            return;
        }
        int[] sorted = sorted(node);
        long[] scores = outlook.bestScore.clone();
        long fixed = outlook.bestConstant;
        nodesLeft--;
        if (node.left == 2 && of.singles) {
            lastTwo(node, sorted, scores, fixed, base);
            return;
        }
        for (int i = 0; i < sorted.length; i++) {
            int p = sorted[i];
            long rest = fill(sorted, scores, i + 1, node.left - of.sizeOf[p]);
            if (rest == NOTHING || fixed + scores[p] + rest <= threshold) {
                if (of.singles) {
                    // Whoever comes later promises less, and leaves fewer.
                    return;
                }
            } else if (i == 0 || of.kindOf[sorted[i - 1]] != of.kindOf[p]) {
                if (nodesLeft <= 0 && node.left > of.sizeOf[p]) {
                    open = Math.max(open, fixed + scores[p] + rest);
                } else {
                    take(node, depth, sorted, i);
                }
            }
        }
    }

    private long strength(Node node, int one, int other) {
        long sum = 0;
        for (int s = 0; s < slopes.length; s++) {
            long stronger = node.stronger[s];
            stronger += one == NOBODY ? 0 : slopes[s].stronger(one) + slopes[s].stronger(other);
            sum += slopes[s].costs(stronger);
        }
        return sum;
    }

    /** Looks at every two who promise enough. */
    private void lastTwo(Node node, int[] sorted, long[] scores, long fixed, long base) {
        for (int i = 0; i + 1 < sorted.length; i++) {
            int p = sorted[i];
            if (i > 0 && of.kindOf[sorted[i - 1]] == of.kindOf[p]) {
                continue;
            }
            for (int j = i + 1; j < sorted.length; j++) {
                int q = sorted[j];
                if (fixed + scores[p] + scores[q] <= threshold) {
                    if (j == i + 1) {
                        return;
                    }
                    break;
                }
                if (of.apart[p][q] || j > i + 1 && of.kindOf[sorted[j - 1]] == of.kindOf[q]) {
                    continue;
                }
                long value = base
                        + node.paired[p]
                        + node.paired[q]
                        + pairs.all[p * of.parties + q]
                        + strength(node, p, q);
                for (int need = 0; need < meets.length; need++) {
                    value += Math.max(node.met[need], Math.max(meets[need][p], meets[need][q])) - node.met[need];
                }
                if (value > threshold) {
                    chosen[chosenCount++] = p;
                    chosen[chosenCount++] = q;
                    leaf(value);
                    chosenCount -= 2;
                }
            }
        }
    }

    private void take(Node node, int depth, int[] sorted, int position) {
        int p = sorted[position];
        Node next = nodes[depth + 1];
        chosen[chosenCount++] = p;
        next.left = node.left - of.sizeOf[p];
        next.fixed = node.fixed + node.paired[p];
        for (int need = 0; need < meets.length; need++) {
            next.met[need] = Math.max(node.met[need], meets[need][p]);
            next.fixed += next.met[need] - node.met[need];
        }
        for (int s = 0; s < slopes.length; s++) {
            next.stronger[s] = node.stronger[s] + slopes[s].stronger(p);
        }
        for (int c : of.countersOf.get(p)) {
            counts[c] += of.counters.get(c).amount()[p];
        }
        next.count = 0;
        int row = p * of.parties;
        for (int j = position + 1; j < sorted.length; j++) {
            int q = sorted[j];
            if (!of.apart[p][q]) {
                next.candidates[next.count++] = q;
                next.paired[q] = node.paired[q] + pairs.all[row + q];
            }
        }
        descend(depth + 1, p);
        for (int c : of.countersOf.get(p)) {
            counts[c] -= of.counters.get(c).amount()[p];
        }
        chosenCount--;
    }

    /** Leaves out who does not fit any more. */
    private void filter(Node node) {
        int kept = 0;
        for (int k = 0; k < node.count; k++) {
            if (fits(node.candidates[k], node.left)) {
                node.candidates[kept++] = node.candidates[k];
            }
        }
        node.count = kept;
    }

    private boolean fits(int p, int left) {
        if (of.sizeOf[p] > left) {
            return false;
        }
        for (int c : of.countersOf.get(p)) {
            Counter counter = of.counters.get(c);
            int after = counts[c] + counter.amount()[p];
            if (after > size || counter.least()[group][after][left - of.sizeOf[p]] == Counter.NEVER) {
                return false;
            }
        }
        return true;
    }

    /** Returns the greatest sum of scores of members from a position on that fill a group; parts of parties count. */
    private long fill(int[] sorted, long[] scores, int from, int left) {
        long sum = 0;
        int room = left;
        for (int k = from; k < sorted.length && room > 0; k++) {
            int p = sorted[k];
            if (of.sizeOf[p] <= room) {
                sum += scores[p];
                room -= of.sizeOf[p];
            } else {
                sum += -Math.floorDiv(-scores[p] * room, of.sizeOf[p]);
                room = 0;
            }
        }
        return room > 0 ? NOTHING : sum;
    }

    /** Returns the candidates, those first who promise most for each person. */
    private int[] sorted(Node node) {
        int[] all = Arrays.copyOf(node.candidates, node.count);
        for (int k = 1; k < all.length; k++) {
            int p = all[k];
            int place = k;
            while (place > 0 && isBefore(p, all[place - 1], outlook.bestScore)) {
                all[place] = all[place - 1];
                place--;
            }
            all[place] = p;
        }
        return all;
    }

    private boolean isBefore(int p, int q, long[] scores) {
        long one = scores[p] * of.sizeOf[q];
        long other = scores[q] * of.sizeOf[p];
        if (one != other) {
            return one > other;
        }
        return of.kindOf[p] != of.kindOf[q] ? of.kindOf[p] < of.kindOf[q] : p < q;
    }

    private void leaf(long bound) {
        if (bound <= threshold) {
            return;
        }
        int count = 0;
        long prices = 0;
        for (int k = 0; k < chosenCount; k++) {
            prices += price[of.kindOf[chosen[k]]];
            for (int person : of.problem.parties()[chosen[k]]) {
                people[count++] = person;
            }
        }
        if (of.problem.breaches(group, people, count) > 0) {
            return;
        }
        long worth = of.problem.worth(group, people, count);
        long priced = (worth - prices) * Fine.PARTS - pairs.discounted(chosen, chosenCount);
        if (priced > threshold) {
            threshold = Math.max(threshold, sink.take(chosen, chosenCount, worth, priced));
        }
    }
}
