package org.tandem.matching.internal.exact;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * Exact search over a problem.
 *
 * <p><strong>What.</strong> The best choice of edges, with a proof, or the best found with a bound.
 *
 * <p><strong>Definition.</strong> Depth first; each node bounds itself by {@link Prices}, drops the edges that cannot be in
 * a better plan and fixes those that must be (reduced-cost fixing), and splits on the edge about which the mentors' patterns
 * are least agreed: first with it, then without.
 *
 * <p><strong>Complexity.</strong> Exponential in the worst case; limited by the work allowed.
 *
 * <p><strong>Source.</strong> Land and Doig, An automatic method of solving discrete programming problems, 1960; Fisher, The
 * Lagrangian relaxation method for solving integer programming problems, 1981.
 *
 * <p><strong>Failure.</strong> When stopped or out of work it returns the best choice so far; its bound then is the greatest
 * of the nodes left open.
 */
final class Branching {
    /** The worth of a plan that was never found. */
    static final long NONE = Long.MIN_VALUE / 4;

    private static final int ROOT_ITERATIONS = 100;
    private static final int NODE_ITERATIONS = 24;

    private final BranchProblem problem;
    private final CrossRules crossRules;
    private final Decisions decisions;
    private final Prices prices;
    private final BooleanSupplier stop;
    private final long mostWork;
    private final Rounding rounding;
    private final long[] lossWithout;
    private final long[] lossOfMentee;

    private final long knownWorth;
    private boolean[] best = {};
    private long bestWorth;
    private long openBound = NONE;
    private boolean stopped;
    private int nodes;

    /**
     * Prepares a search.
     *
     * @param startPrices a price for every mentee, for instance from a flow
     * @param knownWorth worth of a plan that is known and has to be surpassed, or {@link #NONE}
     * @param mostWork edges that may be looked at, about
     */
    Branching(
            BranchProblem problem,
            long[] startPrices,
            long knownWorth,
            long mostWork,
            BooleanSupplier stop) {
        this.problem = problem;
        this.stop = stop;
        this.mostWork = mostWork;
        crossRules = new CrossRules(problem);
        decisions = new Decisions(problem, crossRules);
        prices = new Prices(problem, stop);
        rounding = new Rounding(problem, crossRules);
        lossWithout = new long[problem.edges()];
        lossOfMentee = new long[problem.mentees()];
        System.arraycopy(startPrices, 0, prices.price, 0, startPrices.length);
        this.knownWorth = knownWorth;
        bestWorth = knownWorth;
    }

    /** Searches; afterwards the result can be asked for. */
    void run() {
        visit(ROOT_ITERATIONS);
    }

    /** Returns whether something better than what was known is found. */
    boolean isBetter() {
        return bestWorth > knownWorth;
    }

    /** Returns the best choice of edges; only if it {@link #isBetter()}. */
    boolean[] best() {
        return best;
    }

    /** Returns its worth, or {@link #NONE} if nothing was found. */
    long bestWorth() {
        return bestWorth;
    }

    /** Returns a worth that no choice exceeds. */
    long bound() {
        return Math.max(bestWorth, openBound);
    }

    /** Returns whether no choice is better. */
    boolean isProven() {
        return !stopped;
    }

    /** Returns the number of nodes. */
    int nodes() {
        return nodes;
    }

    /** Returns the work done. */
    long work() {
        return prices.work();
    }

    /** Any better plan is better by a whole point at least. */
    private long enough() {
        return bestWorth + Currency.PER_POINT;
    }

    private void visit(int iterations) {
        nodes++;
        long target = bestWorth == NONE ? 0 : bestWorth;
        long bound = prices.descend(decisions, iterations, target, enough());
        if (bound < enough()) {
            return;
        }
        takePatterns();
        int mark = decisions.mark();
        if (tighten(bound)) {
            bound = Math.min(bound, prices.evaluate(decisions));
            if (bound >= enough()) {
                split(bound);
            }
        }
        decisions.undo(mark);
    }

    private void split(long bound) {
        if (stopped || prices.work() > mostWork || stop.getAsBoolean()) {
            stopped = true;
            openBound = Math.max(openBound, bound);
            return;
        }
        int edge = leastAgreed();
        if (edge < 0) {
            takeFixed();
            return;
        }
        long[] before = prices.price.clone();
        int mark = decisions.mark();
        if (decisions.fix(edge)) {
            visit(NODE_ITERATIONS);
        }
        decisions.undo(mark);
        System.arraycopy(before, 0, prices.price, 0, before.length);
        if (stopped) {
            openBound = Math.max(openBound, bound);
            return;
        }
        decisions.bar(edge);
        visit(NODE_ITERATIONS);
        decisions.undo(mark);
        System.arraycopy(before, 0, prices.price, 0, before.length);
    }

    /** Bars what cannot be in a better plan and fixes what must be; returns false if nothing better is left. */
    private boolean tighten(long bound) {
        if (bestWorth == NONE || prices.isHurried()) {
            return true;
        }
        long spare = bound - enough();
        // Fixing an edge of a mentee's last seat takes the mentee out of all other patterns, at the loss of each.
        Arrays.fill(lossOfMentee, 0);
        for (int m = 0; m < problem.mentors(); m++) {
            prices.look(m, decisions);
            for (int at = 0; at < prices.patternSize(m); at++) {
                int e = prices.patternEdge(m, at);
                lossWithout[e] = decisions.of[e] == Decisions.FREE ? prices.lossWithout(e) : 0;
                lossOfMentee[problem.mentee[e]] += lossWithout[e];
            }
        }
        for (int m = 0; m < problem.mentors(); m++) {
            prices.look(m, decisions);
            for (int e = problem.firstEdge[m]; e < problem.firstEdge[m + 1]; e++) {
                if (decisions.of[e] == Decisions.FREE && lossWith(e) > spare) {
                    decisions.bar(e);
                }
            }
        }
        for (int m = 0; m < problem.mentors(); m++) {
            for (int at = 0; at < prices.patternSize(m); at++) {
                int e = prices.patternEdge(m, at);
                if (decisions.of[e] == Decisions.FREE && lossWithout[e] > spare && !decisions.fix(e)) {
                    return false;
                }
            }
        }
        return true;
    }

    private long lossWith(int edge) {
        int mentee = problem.mentee[edge];
        boolean lastSeat = decisions.fixedOfMentee[mentee] == problem.seats[mentee] - 1;
        long elsewhere = lastSeat ? lossOfMentee[mentee] - (prices.inPattern(edge) ? lossWithout[edge] : 0) : 0;
        return prices.lossWith(edge, decisions) + elsewhere;
    }

    private void takePatterns() {
        take(rounding.round(prices));
    }

    private void takeFixed() {
        boolean[] fixed = new boolean[problem.edges()];
        for (int e = 0; e < fixed.length; e++) {
            fixed[e] = decisions.of[e] == Decisions.FIXED;
        }
        take(fixed);
    }

    private void take(boolean[] chosen) {
        long worth = rounding.worth(chosen);
        if (worth > bestWorth) {
            bestWorth = worth;
            best = chosen.clone();
        }
    }

    /** Returns the free edge whose share is nearest to a half, or any free edge of a pattern or else at all, or -1. */
    private int leastAgreed() {
        int found = -1;
        double least = Double.MAX_VALUE;
        int any = -1;
        for (int e = 0; e < problem.edges(); e++) {
            if (decisions.of[e] == Decisions.FREE) {
                double share = prices.share(e);
                double doubt = Math.abs(share - 0.5);
                if (share > 0 && doubt < least) {
                    least = doubt;
                    found = e;
                }
                any = e;
            }
        }
        return found >= 0 ? found : any;
    }
}
