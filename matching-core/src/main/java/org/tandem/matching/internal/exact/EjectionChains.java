package org.tandem.matching.internal.exact;

import java.util.Arrays;

/**
 * Fills the empty seats of a draft. What: a mentee without a mentor takes the place of another, who takes the place of a third,
 * until somebody finds a place that is free. Definition: each step makes the exchange that gains most, and nobody gets back
 * a mentor whom the chain took away. Complexity: each step looks at the mentee's edges and at the places of their mentors.
 * Source: Glover: Ejection chains, reference structures and alternating path methods for traveling salesman problems, Discrete
 * Applied Mathematics 65, 1996. Failure: a chain that finds no end is taken back; after a few of them seats are filled directly or
 * not at all, as places may be short.
 */
final class EjectionChains {
    private static final int LONGEST = 40;
    private static final int MOST_FAILURES = 8;
    private static final int NONE = Draft.NONE;

    private final BranchProblem problem;
    private final Draft draft;
    /** By edge: the last chain that gave it up. */
    private final int[] givenUp;

    /** The exchanges of the present chain. */
    private final int[] taken = new int[LONGEST];

    private final int[] dropped = new int[LONGEST];
    private int chain;
    private int failures;
    private int end;
    private long endGain;
    private int exchange;
    private int exchanged;
    private long exchangeGain;

    EjectionChains(BranchProblem problem, Draft draft) {
        this.problem = problem;
        this.draft = draft;
        givenUp = new int[problem.edges()];
        Arrays.fill(givenUp, NONE);
    }

    /** Fills seats as far as chains find places; no seat becomes empty. */
    void fill() {
        failures = 0;
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            for (int empty = draft.surplus(mentee); empty < 0; empty++) {
                seat(mentee);
            }
        }
    }

    private void seat(int first) {
        chain++;
        int longest = failures < MOST_FAILURES ? LONGEST : 1;
        int mentee = first;
        for (int length = 1;; length++) {
            look(mentee);
            if (end != NONE && (length >= longest || endsWell())) {
                draft.take(end);
                return;
            }
            if (exchange == NONE || length >= longest) {
                takeBack(length - 1);
                failures++;
                return;
            }
            taken[length - 1] = exchange;
            dropped[length - 1] = exchanged;
            givenUp[exchanged] = chain;
            mentee = problem.mentee[exchanged];
            draft.drop(exchanged);
            draft.take(exchange);
        }
    }

    private void takeBack(int exchanges) {
        for (int k = exchanges - 1; k >= 0; k--) {
            draft.drop(taken[k]);
            draft.take(dropped[k]);
        }
    }

    /** Whether the chain need not go on: nothing is charged, or the next link would gain less even if it cost nothing. */
    private boolean endsWell() {
        return exchange == NONE
                || draft.charges(end, NONE) == 0
                || endGain >= exchangeGain + problem.worth[exchanged];
    }

    /** Finds the edges by which a mentee gains most: one that ends the chain, and one for which another has to go. */
    private void look(int mentee) {
        end = NONE;
        endGain = Long.MIN_VALUE;
        exchange = NONE;
        exchangeGain = Long.MIN_VALUE;
        for (int at = problem.firstOfMentee[mentee]; at < problem.firstOfMentee[mentee + 1]; at++) {
            int edge = problem.edgeOfMentee[at];
            if (!draft.isChosen(edge) && givenUp[edge] != chain) {
                look(edge, problem.mentor[edge]);
            }
        }
    }

    private void look(int edge, int mentor) {
        if (draft.hasPlace(mentor) && draft.isWithinLimits(edge, NONE) && draft.getsOn(edge, NONE)) {
            long gain = draft.gain(edge, NONE);
            if (gain > endGain) {
                end = edge;
                endGain = gain;
            }
        }
        for (int slot = 0; slot < draft.ofMentor(mentor); slot++) {
            int other = draft.edge(mentor, slot);
            long gain = draft.gain(edge, other) - problem.worth[other];
            if (gain > exchangeGain && draft.isWithinLimits(edge, other) && draft.getsOn(edge, other)) {
                exchange = edge;
                exchanged = other;
                exchangeGain = gain;
            }
        }
    }
}
