package org.tandem.matching.internal.exact;

import java.util.function.IntPredicate;

/** Makes a plan of the mentors' patterns, and says what a plan is worth. Nothing here relies on any bound. */
final class Rounding {
    private static final int NONE = Draft.NONE;

    private final BranchProblem problem;
    private final CrossRules crossRules;
    private final Draft draft;
    private final EjectionChains chains;

    Rounding(BranchProblem problem, CrossRules crossRules) {
        this.problem = problem;
        this.crossRules = crossRules;
        draft = new Draft(problem);
        chains = new EjectionChains(problem, draft);
    }

    /**
     * Keeps of each pattern what the mentees have seats for, the worthiest first, and fills empty seats with the worthiest
     * mentors who have a place left. The result may break rules between mentors; {@link #worth} says so.
     *
     * @return by edge, until the next call
     */
    boolean[] round(Prices prices) {
        draft.clear();
        for (int m = 0; m < problem.mentors(); m++) {
            for (int at = 0; at < prices.patternSize(m); at++) {
                if (draft.isWithinLimits(prices.patternEdge(m, at), NONE)) {
                    draft.take(prices.patternEdge(m, at));
                }
            }
        }
        for (int i = 0; i < problem.mentees(); i++) {
            while (draft.surplus(i) > 0) {
                draft.drop(leastWorth(i));
            }
        }
        chains.fill();
        return draft.chosen();
    }

    /**
     * Gives up the cheaper of every two edges of one mentor to which a rule objects, and fills empty seats as {@link #round}
     * does.
     *
     * @param chosen edges that keep places, seats and limits together
     * @return by edge, until the next call
     */
    boolean[] repair(IntPredicate chosen) {
        draft.clear();
        for (int e = 0; e < problem.edges(); e++) {
            if (chosen.test(e)) {
                draft.take(e);
            }
        }
        for (int m = 0; m < problem.mentors(); m++) {
            for (int worst = leastWorthObjectionable(m); worst >= 0; worst = leastWorthObjectionable(m)) {
                draft.drop(worst);
            }
        }
        chains.fill();
        return draft.chosen();
    }

    private int leastWorthObjectionable(int mentor) {
        int least = NONE;
        for (int at = 0; at < draft.ofMentor(mentor); at++) {
            int e = draft.edge(mentor, at);
            if ((least < 0 || problem.worth[e] < problem.worth[least])
                    && (!draft.getsOn(e, e) || draft.charges(e, e) > 0)) {
                least = e;
            }
        }
        return least;
    }

    private int leastWorth(int mentee) {
        int least = -1;
        for (int at = problem.firstOfMentee[mentee]; at < problem.firstOfMentee[mentee + 1]; at++) {
            int e = problem.edgeOfMentee[at];
            if (draft.isChosen(e) && (least < 0 || problem.worth[e] < problem.worth[least])) {
                least = e;
            }
        }
        return least;
    }

    /** Returns the worth of a choice of edges, or {@link Branching#NONE} if it breaks a hard rule. */
    long worth(boolean[] edges) {
        long worth = 0;
        for (int m = 0; m < problem.mentors(); m++) {
            int places = 0;
            for (int e = problem.firstEdge[m]; e < problem.firstEdge[m + 1]; e++) {
                if (edges[e]) {
                    worth += problem.worth[e] + problem.placeWorth(m, places++);
                    for (int other = problem.firstEdge[m]; other < e; other++) {
                        if (edges[other]) {
                            if (problem.clash(e, other)) {
                                return Branching.NONE;
                            }
                            worth -= problem.charge(e, other);
                        }
                    }
                }
            }
            if (places > problem.places[m]) {
                return Branching.NONE;
            }
        }
        for (int i = 0; i < problem.mentees(); i++) {
            int filled = 0;
            for (int at = problem.firstOfMentee[i]; at < problem.firstOfMentee[i + 1]; at++) {
                if (edges[problem.edgeOfMentee[at]]) {
                    worth += problem.seatWorth(i, filled);
                    filled++;
                }
            }
            if (filled > problem.seats[i]) {
                return Branching.NONE;
            }
        }
        int[] used = new int[problem.limitLeft.length];
        for (int e = 0; e < edges.length && used.length > 0; e++) {
            if (edges[e]) {
                for (int limit : problem.limits[e]) {
                    if (++used[limit] > problem.limitLeft[limit]) {
                        return Branching.NONE;
                    }
                }
            }
        }
        return crossRules.isEmpty() ? worth : worthAcross(edges, worth);
    }

    private long worthAcross(boolean[] edges, long worth) {
        long[] sum = {worth};
        for (int e = 0; e < edges.length; e++) {
            if (edges[e]) {
                int edge = e;
                crossRules.forEachObjection(edge, (other, rule) -> {
                    if (edges[other] && other < edge) {
                        sum[0] = rule.isHard() || sum[0] == Branching.NONE
                                ? Branching.NONE
                                : sum[0] - problem.currency.ofPoints(rule.cost());
                    }
                });
                if (sum[0] == Branching.NONE) {
                    return Branching.NONE;
                }
            }
        }
        return sum[0];
    }
}
