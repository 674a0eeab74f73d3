package org.tandem.matching.internal.exact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds a good plan fast where there is no hope to look at all of them.
 *
 * <p><strong>What.</strong> A plan near the bound, without a proof.
 *
 * <p><strong>Definition.</strong> Round by round, the edges on which the mentors' patterns agree most are fixed, many at a
 * time, what they exclude is barred, and the prices of the mentees are lowered anew; the patterns of every round are made a
 * plan. A round after which nothing better is left is taken back and fixes fewer edges; if a single one is too much, it is
 * barred.
 *
 * <p><strong>Complexity.</strong> A few evaluations of prices for each round, and a few dozen rounds.
 *
 * <p><strong>Source.</strong> Sadykov, Vanderbeck, Pessoa, Tahiri, Uchoa: Primal heuristics for branch and price: the assets of
 * diving methods, INFORMS Journal on Computing 31, 2019.
 *
 * <p><strong>Failure.</strong> It may find nothing better than what is known.
 */
final class Diving {
    private static final int ITERATIONS = 10;
    /** Of all edges agreed on at first, so many are fixed in a round at most. */
    private static final double SHARE = 0.05;

    private static final int FEWER = 4;
    private static final int MOST_FAILURES = 20;

    private final BranchProblem problem;
    private final Decisions decisions;
    private final Prices prices;
    private final Rounding rounding;
    private boolean[] best = {};
    private long bestWorth;

    Diving(BranchProblem problem, Decisions decisions, Prices prices, Rounding rounding) {
        this.problem = problem;
        this.decisions = decisions;
        this.prices = prices;
        this.rounding = rounding;
    }

    /**
     * Looks for a choice worth more than what is known, from the present patterns on. Decisions are afterwards as they were;
     * prices are not.
     *
     * @return whether there is one
     */
    boolean run(long knownWorth) {
        bestWorth = knownWorth;
        int start = decisions.mark();
        List<Integer> agreed = agreed();
        int most = Math.max(1, (int) (SHARE * agreed.size()));
        int count = most;
        boolean hopeful = true;
        for (int failures = 0; hopeful && !agreed.isEmpty() && failures < MOST_FAILURES && !prices.isHurried();) {
            int round = decisions.mark();
            long[] before = prices.price.clone();
            boolean goesOn = fix(agreed, count) && isHopeful();
            if (!goesOn) {
                failures++;
                decisions.undo(round);
                System.arraycopy(before, 0, prices.price, 0, before.length);
                if (count == 1) {
                    decisions.bar(agreed.get(0));
                    hopeful = isHopeful();
                    goesOn = hopeful;
                }
            }
            agreed = goesOn ? agreed() : agreed;
            count = goesOn ? Math.min(most, 2 * count) : Math.max(1, count / FEWER);
        }
        decisions.undo(start);
        return bestWorth > knownWorth;
    }

    /** Returns the best choice of edges; only if there is one. */
    boolean[] best() {
        return best;
    }

    /** Lowers the prices, makes a plan of the patterns, and returns whether something better may be left. */
    private boolean isHopeful() {
        long enough = bestWorth + Currency.PER_POINT;
        boolean hopeful = prices.descend(decisions, ITERATIONS, bestWorth, enough) >= enough;
        if (hopeful) {
            boolean[] rounded = rounding.round(prices);
            long worth = rounding.worth(rounded);
            if (worth > bestWorth) {
                bestWorth = worth;
                best = rounded.clone();
            }
        }
        return hopeful;
    }

    /** Returns the free edges of patterns, those first on which the patterns agreed most. */
    private List<Integer> agreed() {
        List<Integer> agreed = new ArrayList<>();
        for (int m = 0; m < problem.mentors(); m++) {
            for (int at = 0; at < prices.patternSize(m); at++) {
                if (decisions.of[prices.patternEdge(m, at)] == Decisions.FREE) {
                    agreed.add(prices.patternEdge(m, at));
                }
            }
        }
        agreed.sort(Comparator.<Integer>comparingDouble(edge -> -prices.share(edge)).thenComparingInt(edge -> edge));
        return agreed;
    }

    /** Fixes so many edges, the first of the list that can still be; returns false if they do not get on. */
    private boolean fix(List<Integer> agreed, int count) {
        int left = count;
        for (int edge : agreed) {
            if (left > 0 && decisions.of[edge] == Decisions.FREE) {
                if (!decisions.fix(edge)) {
                    return false;
                }
                left--;
            }
        }
        return true;
    }
}
