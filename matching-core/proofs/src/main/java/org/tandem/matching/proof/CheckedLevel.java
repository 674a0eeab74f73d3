package org.tandem.matching.proof;

import static org.tandem.matching.proof.BrokenProof.require;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;

/**
 * The proof of a level as its checker reads it: the sum of what each pair and each group can add at most, which changes as nodes
 * change prices, weights, and what is still allowed.
 */
final class CheckedLevel {
    private final CheckedCase problem;
    private final List<CheckedLevel> before;
    private final Object name;
    private final long value;
    private final long scale;
    private final List<CertificatePart> nodes;
    private final int[] low;
    private final int[] high;
    private final int[] least;
    private final int[] most;
    private final long[] prices;
    private final long[] left;
    private long[] weights;
    private long total;
    private int next;

    CheckedLevel(CheckedCase problem, CertificatePart proof, List<CheckedLevel> before) {
        this.problem = problem;
        this.before = List.copyOf(before);
        name = proof.get("level");
        value = proof.whole("value", Long.MIN_VALUE);
        scale = proof.whole("scale", 1);
        nodes = proof.list("nodes").stream().map(CertificatePart::of).toList();
        low = new int[problem.pairs()];
        high = new int[low.length];
        for (int pair = 0; pair < low.length; pair++) {
            low[pair] = problem.isFixed(pair) ? 1 : 0;
            high[pair] = 1;
        }
        least = new int[problem.groups()];
        most = new int[least.length];
        for (int group = 0; group < least.length; group++) {
            least[group] = problem.least(group);
            most[group] = problem.most(group);
        }
        prices = new long[least.length];
        left = new long[low.length];
        weights = new long[before.size()];
    }

    Object name() {
        return name;
    }

    long value() {
        return value;
    }

    /**
     * Adds up all bounds.
     *
     * @throws BrokenProof if one is missing or allows more
     * @throws ArithmeticException if numbers are too large
     */
    void check() {
        weigh(weights);
        walk();
        require(next == nodes.size(), "more");
    }

    /** A node, and what follows it; weights and prices stay as they are until they are given anew. */
    private void walk() {
        require(next < nodes.size(), "missing");
        CertificatePart node = nodes.get(next++);
        if (node.has("weights")) {
            weigh(node.numbers("weights"));
        }
        if (node.has("groups") || node.has("prices")) {
            int[] groups = node.ascending("groups", prices.length);
            long[] changed = node.numbers("prices");
            require(groups.length == changed.length, "prices");
            for (int at = 0; at < groups.length; at++) {
                setPrice(groups[at], changed[at]);
            }
        }
        if (node.has("pair")) {
            divide(node.count("pair"), 0, low, high, this::bestPair);
        } else if (node.has("group")) {
            divide(node.count("group"), node.count("most"), least, most, this::bestGroup);
        } else {
            long bound = Math.floorDiv(total, scale);
            require(bound <= value, "bound", bound);
        }
    }

    private void divide(int at, int number, int[] from, int[] to, IntToLongFunction best) {
        require(at < from.length && from[at] <= number && number < to[at], "divides");
        int oldTo = to[at];
        narrow(to, at, number, best);
        walk();
        narrow(to, at, oldTo, best);
        int oldFrom = from[at];
        narrow(from, at, number + 1, best);
        walk();
        narrow(from, at, oldFrom, best);
    }

    private void narrow(int[] bounds, int at, int number, IntToLongFunction best) {
        long old = best.applyAsLong(at);
        bounds[at] = number;
        total = Math.addExact(Math.subtractExact(total, old), best.applyAsLong(at));
    }

    private void weigh(long[] given) {
        require(given.length == before.size(), "weights");
        weights = given;
        total = 0;
        for (int level = 0; level < weights.length; level++) {
            require(weights[level] >= 0, "weights");
            total = Math.subtractExact(total, Math.multiplyExact(weights[level], before.get(level).value));
        }
        for (int pair = 0; pair < left.length; pair++) {
            long worth = Math.multiplyExact(scale, problem.ofPair(name, pair));
            for (int level = 0; level < weights.length; level++) {
                if (weights[level] != 0) {
                    worth = Math.addExact(
                            worth, Math.multiplyExact(weights[level], problem.ofPair(before.get(level).name, pair)));
                }
            }
            left[pair] = worth;
        }
        for (int group = 0; group < prices.length; group++) {
            if (prices[group] != 0) {
                for (int pair : problem.group(group)) {
                    left[pair] = Math.subtractExact(left[pair], prices[group]);
                }
            }
            total = Math.addExact(total, bestGroup(group));
        }
        for (int pair = 0; pair < left.length; pair++) {
            total = Math.addExact(total, bestPair(pair));
        }
    }

    private long bestPair(int pair) {
        return left[pair] * (left[pair] > 0 ? high[pair] : low[pair]);
    }

    private long bestGroup(int group) {
        List<CheckedLevel> counting = new ArrayList<>();
        for (int level = 0; level < weights.length; level++) {
            if (weights[level] != 0 && problem.counts(before.get(level).name, group)) {
                counting.add(before.get(level));
            }
        }
        if (counting.isEmpty() && !problem.counts(name, group)) {
            return Math.multiplyExact(prices[group], (long) (prices[group] > 0 ? most[group] : least[group]));
        }
        long best = Long.MIN_VALUE;
        for (int chosen = least[group]; chosen <= most[group]; chosen++) {
            long sum = Math.addExact(
                    Math.multiplyExact(prices[group], (long) chosen),
                    Math.multiplyExact(scale, problem.ofGroup(name, group, chosen)));
            for (CheckedLevel level : counting) {
                sum = Math.addExact(
                        sum,
                        Math.multiplyExact(
                                weights[before.indexOf(level)], problem.ofGroup(level.name, group, chosen)));
            }
            best = Math.max(best, sum);
        }
        return best;
    }

    private void setPrice(int group, long price) {
        long change = Math.subtractExact(price, prices[group]);
        total = Math.subtractExact(total, bestGroup(group));
        prices[group] = price;
        total = Math.addExact(total, bestGroup(group));
        for (int pair : problem.group(group)) {
            total = Math.subtractExact(total, bestPair(pair));
            left[pair] = Math.subtractExact(left[pair], change);
            total = Math.addExact(total, bestPair(pair));
        }
    }
}
