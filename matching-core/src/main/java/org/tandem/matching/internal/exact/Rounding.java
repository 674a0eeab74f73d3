package org.tandem.matching.internal.exact;

import java.util.Arrays;

/** Makes a plan of the mentors' patterns, and says what a plan is worth. Nothing here relies on any bound. */
final class Rounding {
    private final BranchProblem problem;
    private final CrossRules crossRules;
    private final boolean[] chosen;
    private final int[] ofMentor;
    private final int[] ofMentee;
    private final int[] ofLimit;

    Rounding(BranchProblem problem, CrossRules crossRules) {
        this.problem = problem;
        this.crossRules = crossRules;
        chosen = new boolean[problem.edges()];
        ofMentor = new int[problem.mentors()];
        ofMentee = new int[problem.mentees()];
        ofLimit = new int[problem.limitLeft.length];
    }

    /**
     * Keeps of each pattern what the mentees have seats for, the worthiest first, and fills empty seats with the worthiest
     * mentors who have a place left. The result may break rules between mentors; {@link #worth} says so.
     */
    boolean[] round(Prices prices) {
        Arrays.fill(chosen, false);
        Arrays.fill(ofMentor, 0);
        Arrays.fill(ofMentee, 0);
        Arrays.fill(ofLimit, 0);
        for (int m = 0; m < problem.mentors(); m++) {
            for (int at = 0; at < prices.patternSize(m); at++) {
                if (isWithinLimits(prices.patternEdge(m, at))) {
                    take(prices.patternEdge(m, at));
                }
            }
        }
        for (int i = 0; i < problem.mentees(); i++) {
            while (ofMentee[i] > problem.seats[i]) {
                drop(leastWorth(i));
            }
        }
        for (int i = 0; i < problem.mentees(); i++) {
            boolean more = true;
            while (more && ofMentee[i] < problem.seats[i]) {
                int edge = mostWorthFitting(i);
                more = edge >= 0;
                if (more) {
                    take(edge);
                }
            }
        }
        return chosen;
    }

    private void take(int edge) {
        chosen[edge] = true;
        ofMentor[problem.mentor[edge]]++;
        ofMentee[problem.mentee[edge]]++;
        for (int limit : problem.limits[edge]) {
            ofLimit[limit]++;
        }
    }

    private boolean isWithinLimits(int edge) {
        for (int limit : problem.limits[edge]) {
            if (ofLimit[limit] >= problem.limitLeft[limit]) {
                return false;
            }
        }
        return true;
    }

    private void drop(int edge) {
        chosen[edge] = false;
        ofMentor[problem.mentor[edge]]--;
        ofMentee[problem.mentee[edge]]--;
        for (int limit : problem.limits[edge]) {
            ofLimit[limit]--;
        }
    }

    private int leastWorth(int mentee) {
        int least = -1;
        for (int at = problem.firstOfMentee[mentee]; at < problem.firstOfMentee[mentee + 1]; at++) {
            int e = problem.edgeOfMentee[at];
            if (chosen[e] && (least < 0 || problem.worth[e] < problem.worth[least])) {
                least = e;
            }
        }
        return least;
    }

    private int mostWorthFitting(int mentee) {
        int most = -1;
        for (int at = problem.firstOfMentee[mentee]; at < problem.firstOfMentee[mentee + 1]; at++) {
            int e = problem.edgeOfMentee[at];
            if (!chosen[e] && (most < 0 || problem.worth[e] > problem.worth[most]) && fits(e)) {
                most = e;
            }
        }
        return most;
    }

    private boolean fits(int edge) {
        int mentor = problem.mentor[edge];
        if (ofMentor[mentor] >= problem.places[mentor] || !isWithinLimits(edge)) {
            return false;
        }
        for (int e = problem.firstEdge[mentor]; e < problem.firstEdge[mentor + 1]; e++) {
            if (chosen[e] && problem.clash(edge, e)) {
                return false;
            }
        }
        return true;
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
