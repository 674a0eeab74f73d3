package org.tandem.matching.internal.exact;

/**
 * What branching has decided about each edge, with what follows from it, and the way back. Fixing an edge bars all others
 * that can no longer be chosen: of a mentor without places left, of a mentee without seats left, and those that clash.
 */
final class Decisions {
    static final byte FREE = 0;
    static final byte BARRED = 1;
    static final byte FIXED = 2;

    final byte[] of;
    final int[] fixedOfMentor;
    final int[] fixedOfMentee;

    private final BranchProblem problem;
    private final CrossRules crossRules;
    private final int[] fixedOfLimit;
    private final int[] trail;
    private int trailSize;
    private long charged;

    Decisions(BranchProblem problem, CrossRules crossRules) {
        this.problem = problem;
        this.crossRules = crossRules;
        of = new byte[problem.edges()];
        fixedOfMentor = new int[problem.mentors()];
        fixedOfMentee = new int[problem.mentees()];
        fixedOfLimit = new int[problem.limitLeft.length];
        trail = new int[problem.edges()];
    }

    /** Returns what soft rules charge among fixed edges of different mentors. */
    long charged() {
        return charged;
    }

    /** Returns where the trail stands, for {@link #undo}. */
    int mark() {
        return trailSize;
    }

    /** Takes back everything since {@code mark}. */
    void undo(int mark) {
        while (trailSize > mark) {
            int edge = trail[--trailSize];
            if (of[edge] == FIXED) {
                fixedOfMentor[problem.mentor[edge]]--;
                fixedOfMentee[problem.mentee[edge]]--;
                for (int limit : problem.limits[edge]) {
                    fixedOfLimit[limit]--;
                }
                of[edge] = FREE;
                charged -= chargeBesideFixed(edge);
            } else {
                of[edge] = FREE;
            }
        }
    }

    /** Bars a free edge. */
    void bar(int edge) {
        of[edge] = BARRED;
        trail[trailSize++] = edge;
    }

    /** Fixes a free edge and bars what it excludes; returns false if it cannot stand beside what is fixed already. */
    boolean fix(int edge) {
        int mentor = problem.mentor[edge];
        int mentee = problem.mentee[edge];
        charged += chargeBesideFixed(edge);
        of[edge] = FIXED;
        trail[trailSize++] = edge;
        fixedOfMentor[mentor]++;
        fixedOfMentee[mentee]++;
        boolean stands =
                fixedOfMentor[mentor] <= problem.places[mentor] && fixedOfMentee[mentee] <= problem.seats[mentee];
        boolean full = fixedOfMentor[mentor] >= problem.places[mentor];
        for (int e = problem.firstEdge[mentor]; e < problem.firstEdge[mentor + 1]; e++) {
            if (of[e] == FREE && (full || problem.clash(edge, e))) {
                bar(e);
            }
        }
        if (fixedOfMentee[mentee] >= problem.seats[mentee]) {
            for (int at = problem.firstOfMentee[mentee]; at < problem.firstOfMentee[mentee + 1]; at++) {
                if (of[problem.edgeOfMentee[at]] == FREE) {
                    bar(problem.edgeOfMentee[at]);
                }
            }
        }
        return barBeyondLimits(edge) && stands && (crossRules.isEmpty() || barAcross(edge));
    }

    private boolean barBeyondLimits(int edge) {
        boolean stands = true;
        for (int limit : problem.limits[edge]) {
            fixedOfLimit[limit]++;
            stands &= fixedOfLimit[limit] <= problem.limitLeft[limit];
            if (fixedOfLimit[limit] == problem.limitLeft[limit]) {
                barAllOf(limit);
            }
        }
        return stands;
    }

    private void barAllOf(int limit) {
        for (int e = 0; e < of.length; e++) {
            if (of[e] == FREE) {
                for (int one : problem.limits[e]) {
                    if (one == limit) {
                        bar(e);
                        break;
                    }
                }
            }
        }
    }

    private boolean barAcross(int edge) {
        boolean[] stands = {true};
        crossRules.forEachObjection(edge, (other, rule) -> {
            if (rule.isHard()) {
                if (of[other] == FREE) {
                    bar(other);
                } else if (of[other] == FIXED) {
                    stands[0] = false;
                }
            }
        });
        return stands[0];
    }

    private long chargeBesideFixed(int edge) {
        if (crossRules.isEmpty()) {
            return 0;
        }
        long[] sum = {0};
        crossRules.forEachObjection(edge, (other, rule) -> {
            if (!rule.isHard() && of[other] == FIXED) {
                sum[0] += problem.currency.ofPoints(rule.cost());
            }
        });
        return sum[0];
    }

    /** Returns whether every edge is decided. */
    boolean isComplete() {
        return trailSize == of.length;
    }
}
