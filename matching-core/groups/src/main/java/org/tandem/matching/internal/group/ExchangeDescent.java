package org.tandem.matching.internal.group;

/**
 * Improves a composition, party by party: each moves to another group or changes places with somebody there, wherever that
 * gains most. Ends where no such exchange gains anything. Complexity: two small groups judged for each two parties and
 * round.
 */
public final class ExchangeDescent {
    private static final int NOBODY = -1;

    private final GroupProblem problem;
    private final Composition composition;
    private int next;
    private int idle;

    /** Starts from a composition, by party. */
    public ExchangeDescent(GroupProblem problem, int[] groupOfParty) {
        this.problem = problem;
        composition = new Composition(problem);
        for (int p = 0; p < groupOfParty.length; p++) {
            composition.put(p, groupOfParty[p]);
        }
    }

    /** Returns the composition. */
    public int[] groupOfParty() {
        return composition.groupOfParty();
    }

    /** Returns whether no exchange of two parties gains anything. */
    public boolean isOver() {
        return idle >= problem.parties().length;
    }

    /** Looks at the next party, and moves it if that gains anything. */
    public void step() {
        int party = next;
        next = (next + 1) % problem.parties().length;
        idle++;
        int from = composition.groupOf(party);
        long best = 0;
        int bestGroup = from;
        int bestOther = NOBODY;
        for (int to = 0; to < problem.groups(); to++) {
            if (to == from || !problem.admitted()[party][to]) {
                continue;
            }
            if (composition.fits(from, party, NOBODY) && composition.fits(to, NOBODY, party)) {
                long gain = composition.gain(to, NOBODY, party) + composition.gain(from, party, NOBODY);
                if (gain > best) {
                    best = gain;
                    bestGroup = to;
                    bestOther = NOBODY;
                }
            }
            for (int k = 0; k < composition.partyCount(to); k++) {
                int other = composition.party(to, k);
                if (problem.admitted()[other][from]
                        && composition.fits(from, party, other)
                        && composition.fits(to, other, party)) {
                    long gain = composition.gain(to, other, party) + composition.gain(from, party, other);
                    if (gain > best) {
                        best = gain;
                        bestGroup = to;
                        bestOther = other;
                    }
                }
            }
        }
        if (best > 0) {
            composition.put(party, bestGroup);
            if (bestOther != NOBODY) {
                composition.put(bestOther, from);
            }
            idle = 0;
        }
    }
}
