package org.tandem.matching.internal.flow;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Locale;

/**
 * Packs the levels of a problem into one {@code long} so that comparing numbers compares levels in their order, and
 * unpacks them again.
 *
 * <p>Each level is a digit with a radix so large that no sum of lower digits the solver can ever form carries into it:
 * all prices are sums along at most two paths that visit a node at most once (1), so the sum of {@code 5 ·} such a path
 * bounds every reduced cost, and twice that the radix. Totals of a plan are never packed. The first digit, above all
 * levels, counts units outside the limits of a node, so that limits need no treatment of their own.
 *
 * <p>Hardly any path is that long. Where such radices do not fit, a {@link #likely} scale takes smaller ones, by a common
 * factor as small as possible. A sum may then carry into the digit above; no sum overflows, so that the packed problem is
 * still solved exactly, but whether its optimum is that of the levels is only known from its certificate, level by level.
 *
 * <p>Without groups a path meets at most one valued load at its end. Then only the <em>order</em> of the values on a
 * level can matter, as for the greedy algorithm on a matroid (2), and where the values themselves do not fit their ranks
 * are packed instead. This needs all values of a level to be on one side, because otherwise two of them are added.
 *
 * <p>Failure: {@link ArithmeticException} if neither values nor ranks fit into 60 bits, even without room for any path.
 *
 * <p>(1) Ahuja, Magnanti, Orlin: Network Flows, 1993, section 9.7. (2) Edmonds: Matroids and the greedy algorithm, 1971.
 */
final class FlowScale {

    /** More than any packed number in use, yet safe to add prices to. */
    static final long NEVER = 1L << 62;

    private static final int BITS = 60;
    /** Radices smaller than this part of the certain ones are at their least. */
    private static final long MOST_SHRINK = 1L << 40;

    /** The weight of a unit outside the limits of its node. */
    final long limitWeight;

    /** Whether no sum can carry from one level into that above. */
    final boolean certain;

    private final long[] radix;
    private final long[] weight;
    /** By level: the common divisor of all values. */
    private final long[] divisor;
    /** By level: the values in order if ranks are packed; else empty. */
    private final long[][] ranked;

    private final int[] rankOfZero;
    /** By ranked level: 1 if its values are of columns, whose price is their value; -1 if of rows, whose price is its negative. */
    private final int[] sign;

    /**
     * A scale on which no sum carries.
     *
     * @throws ArithmeticException if it does not fit
     */
    static FlowScale certain(FlowProblem problem) {
        return new FlowScale(problem, 1, false);
    }

    /** A scale on which no sum carries, or, where none fits, one on which hardly any does. */
    static FlowScale likely(FlowProblem problem) {
        return new FlowScale(problem, 1, true);
    }

    /**
     * Chooses radices.
     *
     * @param leastShrink by what those of a certain scale are divided at least
     * @param mayCarry whether they may be divided by more where they do not fit
     */
    FlowScale(FlowProblem problem, long leastShrink, boolean mayCarry) {
        int levels = problem.levels;
        int groups = problem.nodes() - problem.rows - problem.columns;
        radix = new long[levels + 1];
        weight = new long[levels + 1];
        divisor = new long[levels];
        ranked = new long[levels][];
        rankOfZero = new int[levels];
        sign = new int[levels];
        Arrays.fill(ranked, FlowProblem.NO_VALUES);
        long[] largest = new long[levels];
        for (int level = 0; level < levels; level++) {
            long common = 0;
            for (long[] ofNode : problem.values[level]) {
                for (long value : ofNode) {
                    common = gcd(common, value);
                    largest[level] = Math.max(largest[level], Math.absExact(value));
                }
            }
            divisor[level] = level == levels - 1 || common == 0 ? 1 : common;
            largest[level] /= divisor[level];
        }
        BigInteger pairs = range(problem).multiply(BigInteger.valueOf(1L + lowestNodes(problem)));
        certain = leastShrink == 1 && (fit(problem, largest, pairs, 1) || fitRanks(problem, largest, pairs));
        if (!certain && !(mayCarry && fitShrunk(problem, largest, pairs, leastShrink))) {
            throw new ArithmeticException(
                    String.format(Locale.ROOT, "The levels do not fit into %d bits: largest values by level %s, "
                            + "points between %d and %d, %d rows, %d columns, %d groups.%n"
                            + "Maybe use smaller points, or fewer different values on the upper levels?",
                            BITS, Arrays.toString(largest), problem.lowestPoints, problem.highestPoints,
                            problem.rows, problem.columns, groups));
        }
        limitWeight = weight[0];
    }

    private static long gcd(long a, long b) {
        long x = Math.absExact(a);
        long y = Math.absExact(b);
        while (y != 0) {
            long rest = x % y;
            x = y;
            y = rest;
        }
        return x;
    }

    /** How many nodes next to pairs a path can visit on either side. */
    private static int lowestNodes(FlowProblem problem) {
        int columns = problem.columns;
        for (int v = problem.rows + problem.columns; v < problem.nodes(); v++) {
            boolean mayHavePairs = problem.head.length > 0 && problem.parent[v] != FlowProblem.GROUND;
            columns += mayHavePairs && !problem.rowSide[v] ? 1 : 0;
        }
        return Math.min(problem.rows, columns);
    }

    /**
     * Chooses radices and weights.
     *
     * @param shrink by what the radices that rule out carries are divided
     * @return whether the longest sums fit into the bits, whatever they carry
     */
    private boolean fit(FlowProblem problem, long[] largest, BigInteger pairs, long shrink) {
        BigInteger nextWeight = BigInteger.ONE;
        BigInteger reach = BigInteger.ZERO;
        for (int digit = largest.length; digit >= 0; digit--) {
            BigInteger half = loads(problem, digit, largest);
            BigInteger least = BigInteger.valueOf(digit == 0 ? 1 : largest[digit - 1]);
            if (digit == largest.length) {
                half = half.add(pairs.multiply(BigInteger.valueOf(5)));
                least = least.add(range(problem));
            }
            reach = reach.add(half.multiply(nextWeight));
            if (reach.bitLength() > BITS || nextWeight.bitLength() > BITS) {
                return false;
            }
            half = half.divide(BigInteger.valueOf(shrink)).max(least.multiply(BigInteger.valueOf(5)).min(half));
            weight[digit] = nextWeight.longValue();
            radix[digit] = half.longValue() * 2 + 1;
            nextWeight = nextWeight.multiply(BigInteger.valueOf(radix[digit]));
        }
        return true;
    }

    private boolean fitRanks(FlowProblem problem, long[] largest, BigInteger pairs) {
        if (problem.nodes() > problem.rows + problem.columns) {
            return false;
        }
        long[] smaller = largest.clone();
        long[] divisors = divisor.clone();
        for (int level = 0; level < problem.levels - 1; level++) {
            sign[level] = signOf(problem, level);
            if (sign[level] != 0) {
                rankIfSmaller(problem, level, smaller);
            }
        }
        if (fit(problem, smaller, pairs, 1)) {
            return true;
        }
        Arrays.fill(ranked, FlowProblem.NO_VALUES);
        System.arraycopy(divisors, 0, divisor, 0, divisors.length);
        return false;
    }

    private boolean fitShrunk(FlowProblem problem, long[] largest, BigInteger pairs, long leastShrink) {
        long shrink = Math.max(2, leastShrink);
        while (shrink <= MOST_SHRINK && !fit(problem, largest, pairs, shrink)) {
            shrink *= 2;
        }
        return shrink <= MOST_SHRINK;
    }

    private static BigInteger range(FlowProblem problem) {
        return BigInteger.valueOf(problem.highestPoints).subtract(BigInteger.valueOf(problem.lowestPoints));
    }

    /**
     * What the values of loads can add to a reduced cost. A path ends at the ground and so has one link next to it; any
     * other it passes at most once, and at most two for each group. Where only rows and columns are valued, the two add one
     * value and take away another, or none, so that no more than their difference counts; but for those at the ends of the
     * path.
     */
    private BigInteger loads(FlowProblem problem, int digit, long[] largest) {
        long most = digit == 0 ? 1 : largest[digit - 1];
        long valued = 0;
        long groups = (long) problem.nodes() - problem.rows - problem.columns;
        for (int v = 0; v < problem.nodes(); v++) {
            boolean hasValue = digit == 0 ? problem.least[v] > 0 : problem.values[digit - 1][v].length > 0;
            valued += hasValue && problem.parent[v] != FlowProblem.GROUND ? 1 : 0;
        }
        if (valued == 0) {
            return BigInteger.valueOf(most).multiply(BigInteger.valueOf(groups == 0 ? 3 : 5));
        }
        BigInteger links = BigInteger.valueOf(most).multiply(BigInteger.valueOf(1 + Math.min(valued, 2 * groups + 1)));
        if (digit > 0 && areGroupsWithoutValue(problem, digit - 1)) {
            BigInteger ends = BigInteger.valueOf(most).shiftLeft(1);
            BigInteger passed = BigInteger.valueOf(difference(problem, digit - 1))
                    .multiply(BigInteger.valueOf(Math.min(valued, groups)));
            links = links.min(ends.add(passed));
        }
        return links.multiply(BigInteger.valueOf(5));
    }

    private static boolean areGroupsWithoutValue(FlowProblem problem, int level) {
        for (int v = problem.rows + problem.columns; v < problem.nodes(); v++) {
            if (problem.values[level][v].length > 0) {
                return false;
            }
        }
        return true;
    }

    /** The greatest difference of two values of a level, both of rows or both of columns, in groups. */
    private long difference(FlowProblem problem, int level) {
        return Math.max(difference(problem, level, 0, problem.rows),
                difference(problem, level, problem.rows, problem.rows + problem.columns));
    }

    private long difference(FlowProblem problem, int level, int from, int to) {
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (int v = from; v < to; v++) {
            long[] ofNode = problem.values[level][v];
            for (int unit = 0; problem.parent[v] != FlowProblem.GROUND && unit < Math.max(1, ofNode.length); unit++) {
                long value = ofNode.length == 0 ? 0 : ofNode[unit];
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
        }
        return most < least ? 0 : Math.subtractExact(most, least) / divisor[level];
    }

    /** The sign of prices on a level, or 0 if values of both sides meet there and ranks would not do. */
    private static int signOf(FlowProblem problem, int level) {
        boolean rows = false;
        boolean columns = false;
        for (int v = 0; v < problem.nodes(); v++) {
            if (problem.values[level][v].length > 0) {
                rows |= problem.rowSide[v];
                columns |= !problem.rowSide[v];
            }
        }
        return rows && columns ? 0 : rows ? -1 : 1;
    }

    private void rankIfSmaller(FlowProblem problem, int level, long[] largest) {
        long[] order = order(problem, level);
        int zero = Arrays.binarySearch(order, 0);
        int greatest = Math.max(zero, order.length - 1 - zero);
        if (greatest < largest[level]) {
            largest[level] = greatest;
            ranked[level] = order;
            rankOfZero[level] = zero;
            divisor[level] = 1;
        }
    }

    /** All values of a level and zero, ascending, each once. */
    private static long[] order(FlowProblem problem, int level) {
        int count = 1;
        for (long[] ofNode : problem.values[level]) {
            count += ofNode.length;
        }
        long[] all = new long[count];
        count = 1;
        for (long[] ofNode : problem.values[level]) {
            System.arraycopy(ofNode, 0, all, count, ofNode.length);
            count += ofNode.length;
        }
        Arrays.sort(all);
        int distinct = 1;
        for (int k = 1; k < all.length; k++) {
            if (all[k] != all[distinct - 1]) {
                all[distinct++] = all[k];
            }
        }
        return Arrays.copyOf(all, distinct);
    }

    /** The packed value of one unit of a node's load. */
    long valueOf(FlowProblem problem, int node, int unit) {
        long packed = 0;
        for (int level = 0; level < ranked.length; level++) {
            long value = problem.value(level, node, unit);
            long[] order = ranked[level];
            long digit = order.length == 0
                    ? value / divisor[level]
                    : Arrays.binarySearch(order, value) - rankOfZero[level];
            packed += digit * weight[level + 1];
        }
        return packed;
    }

    /** Packed numbers with a smaller absolute value are on the last level alone. */
    long pointsBound() {
        return radix[radix.length - 1] / 2 + 1;
    }

    /** What a packed price has on a level, counted from 1; 0 is what it has of limits. */
    long digitOf(long price, int wanted) {
        long rest = price;
        for (int at = radix.length - 1; at > wanted; at--) {
            rest = Math.floorDiv(rest + radix[at] / 2, radix[at]);
        }
        if (wanted == 0) {
            return rest;
        }
        int level = wanted - 1;
        long half = radix[wanted] / 2;
        long digit = Math.floorMod(rest + half, radix[wanted]) - half;
        long[] order = ranked[level];
        return order.length == 0
                ? digit * divisor[level]
                : sign[level] * order[(int) (rankOfZero[level] + sign[level] * digit)];
    }
}
