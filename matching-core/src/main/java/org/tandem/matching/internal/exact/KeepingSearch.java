package org.tandem.matching.internal.exact;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.tandem.matching.internal.flow.FlowProblem;
import org.tandem.matching.internal.flow.FlowSolver;

/**
 * The best choice of a flow that keeps at least so many of some pairs.
 *
 * <p><strong>What.</strong> A choice of greatest total among those that keep {@code least} of the given pairs, with a proof,
 * or the best found with a bound.
 *
 * <p><strong>Definition.</strong> How many are kept is a side constraint. At a price for every pair given up the flow alone
 * bounds all such choices, and the best price is found by cutting where two lines meet. What that leaves open, because the
 * best totals are not concave in the number of changes (two pairs that swap need two changes at once), is closed depth
 * first: a pair given up, or a pair kept. A node ends when its bound does not exceed what is known, when all that may be
 * given up is, or when all that must be kept is; pairs are decided by their reduced costs where these say enough.
 *
 * <p><strong>Complexity.</strong> Each price is a change of points of a solved flow. The number of nodes is exponential in the
 * worst case and limited by the work allowed.
 *
 * <p><strong>Source.</strong> Handler, Zang: A dual algorithm for the constrained shortest path problem, Networks 10, 1980
 * (the price, and closing the gap); Fisher, The Lagrangian relaxation method for solving integer programming problems, 1981.
 *
 * <p><strong>Failure.</strong> When out of work it returns the best choice so far; its bound then is the greatest of the nodes
 * left open.
 */
final class KeepingSearch {
    /** The worth of a choice that was never found. */
    static final long NONE = Long.MIN_VALUE / 4;

    /** What bounds the first node, which is always looked at. */
    private static final long ROOT = Long.MAX_VALUE;

    private static final int MOST_PRICES = 64;
    private static final long STEP = 64;

    private static final byte FREE = 0;
    private static final byte KEPT = 1;
    private static final byte GIVEN_UP = 2;

    private final FlowProblem problem;
    private final FlowSolver solver;
    private final int[] published;
    private final long highestPrice;
    private final byte[] decided;
    private final int[] trail;
    private int trailSize;
    private int keptSurely;
    private int givenUp;
    /** Choices at the two prices nearest to the best one: what they keep. */
    private final boolean[] keptAtHigher;
    private final boolean[] keptAtLower;

    private int least;
    private long mostWork;
    private BooleanSupplier stop = () -> false;
    private long work;
    private long price;
    /** The price of those tried last at which the bound was lowest. */
    private long lowestAt;
    /** At the present price: worth without the price, number of pairs kept, and what bounds the node. */
    private long worth;
    private int kept;
    private long value;

    private int[] best = {};
    private long bestWorth = NONE;
    private long openBound = NONE;
    private boolean stopped;

    /**
     * Solves the flow without a price.
     *
     * @param problem has one level and allows points of {@code highestPrice} more
     * @param published pairs to be kept, ascending
     */
    KeepingSearch(FlowProblem problem, int[] published, long highestPrice) {
        this.problem = problem;
        this.published = published;
        this.highestPrice = highestPrice;
        solver = new FlowSolver(problem);
        decided = new byte[published.length];
        trail = new int[published.length];
        keptAtHigher = new boolean[published.length];
        keptAtLower = new boolean[published.length];
    }

    /** Demands a further pair, which may be one of those to be kept, in all later searches. */
    void demand(int pair) {
        int p = Arrays.binarySearch(published, pair);
        if (p < 0) {
            solver.fix(pair);
        } else if (decided[p] == FREE) {
            decide(p, KEPT);
        }
    }

    /**
     * Searches.
     *
     * @param leastKept how many of the pairs must be kept
     * @param knownWorth only choices worth more are of interest
     * @param workAllowed edges to look at, about
     * @param stop whether to be content with what there is
     */
    void run(int leastKept, long knownWorth, long workAllowed, BooleanSupplier stop) {
        this.stop = stop;
        least = leastKept;
        bestWorth = knownWorth;
        mostWork = workAllowed;
        work = 0;
        best = new int[0];
        openBound = NONE;
        stopped = false;
        visit(ROOT);
    }

    /** Returns the price for every pair given up at which the bound of all choices that keep so many is about the lowest. */
    long bestPrice(int leastKept) {
        least = leastKept;
        lowerBound();
        return lowestAt;
    }

    /** Returns the best choice, ascending; empty if nothing better than what was known is found. */
    int[] best() {
        return best;
    }

    /** Returns the worth of the best choice, or what was known. */
    long bestWorth() {
        return bestWorth;
    }

    /** Returns a worth that no choice exceeds. */
    long bound() {
        return Math.max(bestWorth, openBound);
    }

    /** Returns the work done. */
    long work() {
        return work;
    }

    /** Returns whether no choice is better. */
    boolean isProven() {
        return !stopped;
    }

    private void visit(long above) {
        if (above != ROOT && (work >= mostWork || stop.getAsBoolean())) {
            stopped = true;
            openBound = Math.max(openBound, above);
            return;
        }
        int mark = trailSize;
        long bound = above;
        boolean open = true;
        boolean tightened = true;
        while (open && tightened) {
            open = decideByCount();
            if (open) {
                bound = Math.min(bound, lowerBound());
                open = bound > bestWorth;
            }
            tightened = open && decideByReducedCost();
        }
        if (open) {
            split(bound);
        }
        undo(mark);
    }

    private void split(long bound) {
        int pair = leastAgreed();
        if (pair < 0) {
            throw new IllegalStateException("A node without open pairs must be settled by the flow.");
        }
        int mark = trailSize;
        decide(pair, GIVEN_UP);
        visit(bound);
        undo(mark);
        if (bound > bestWorth) {
            decide(pair, KEPT);
            visit(bound);
            undo(mark);
        }
    }

    /** Keeps what must be kept because no more may be given up; returns false if already too much is given up. */
    private boolean decideByCount() {
        int spare = published.length - least - givenUp;
        for (int p = 0; spare == 0 && p < decided.length; p++) {
            if (decided[p] == FREE) {
                decide(p, KEPT);
            }
        }
        return spare >= 0;
    }

    /** Returns a bound of the node, {@link #NONE} if it has no choice. */
    private long lowerBound() {
        if (keptSurely >= least) {
            lowestAt = 0;
            return evaluate(0) ? value : NONE;
        }
        boolean higher = false;
        boolean lower = false;
        long higherPrice = 0;
        long higherWorth = 0;
        int higherKept = 0;
        long lowerPrice = 0;
        long lowerWorth = 0;
        int lowerKept = 0;
        long bound = Long.MAX_VALUE;
        long next = price;
        for (int tried = 0; tried < MOST_PRICES; tried++) {
            if (!evaluate(next)) {
                return NONE;
            }
            if (value < bound) {
                bound = value;
                lowestAt = price;
            }
            if (bound <= bestWorth || kept >= least && price == 0 || kept < least && price == highestPrice) {
                return bound;
            }
            if (kept >= least) {
                higher = true;
                higherPrice = price;
                higherWorth = worth;
                higherKept = kept;
                note(keptAtHigher);
            } else {
                lower = true;
                lowerPrice = price;
                lowerWorth = worth;
                lowerKept = kept;
                note(keptAtLower);
            }
            if (!lower) {
                next = 0;
            } else if (!higher) {
                next = price > highestPrice / STEP ? highestPrice : Math.max(1, price * STEP);
            } else {
                next = (lowerWorth - higherWorth) / (higherKept - lowerKept);
                if (next <= lowerPrice || next >= higherPrice) {
                    return bound;
                }
            }
        }
        return bound;
    }

    /** Solves at a price; returns false if decisions cannot be kept. */
    private boolean evaluate(long newPrice) {
        if (newPrice != price) {
            for (int pair : published) {
                solver.setPoints(pair, problem.points(pair) + newPrice);
            }
            price = newPrice;
        }
        work += problem.edges();
        if (!solver.reoptimise()) {
            return false;
        }
        kept = 0;
        for (int pair : published) {
            kept += solver.isChosen(pair) ? 1 : 0;
        }
        worth = solver.total(0) - price * kept;
        value = worth + price * (kept - least);
        if (kept >= least && worth > bestWorth) {
            bestWorth = worth;
            best = solver.chosen();
        }
        return true;
    }

    private void note(boolean[] flags) {
        for (int p = 0; p < flags.length; p++) {
            flags[p] = solver.isChosen(published[p]);
        }
    }

    /** Decides the pairs whose other decision would bring the bound down to what is known; returns whether there are any. */
    private boolean decideByReducedCost() {
        int mark = trailSize;
        long spare = value - bestWorth;
        for (int p = 0; p < decided.length; p++) {
            if (decided[p] == FREE && Math.abs(solver.reducedCost(published[p])) >= spare) {
                decide(p, solver.isChosen(published[p]) ? KEPT : GIVEN_UP);
            }
        }
        return trailSize > mark;
    }

    /** Returns a free pair that only the higher of the two prices keeps, or else any free one, or -1. */
    private int leastAgreed() {
        int any = -1;
        for (int p = 0; p < decided.length; p++) {
            if (decided[p] == FREE) {
                if (keptAtHigher[p] && !keptAtLower[p]) {
                    return p;
                }
                any = any < 0 ? p : any;
            }
        }
        return any;
    }

    private void decide(int p, byte decision) {
        decided[p] = decision;
        trail[trailSize++] = p;
        if (decision == KEPT) {
            keptSurely++;
            solver.fix(published[p]);
        } else {
            givenUp++;
            solver.bar(published[p]);
        }
    }

    private void undo(int mark) {
        while (trailSize > mark) {
            int p = trail[--trailSize];
            keptSurely -= decided[p] == KEPT ? 1 : 0;
            givenUp -= decided[p] == GIVEN_UP ? 1 : 0;
            decided[p] = FREE;
            solver.release(published[p]);
        }
    }
}
