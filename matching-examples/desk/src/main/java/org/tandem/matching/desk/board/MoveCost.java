package org.tandem.matching.desk.board;

/**
 * What it would cost everybody if the card picked up were put here.
 *
 * @param kind whether it can be put here
 * @param words the price, or what bars it
 * @param rank lower costs less
 */
record MoveCost(Kind kind, String words, long rank) {

    /** Whether a card can be put somewhere. */
    enum Kind {
        HERE, FREE, COSTS, OPEN, BARRED
    }

    /** Returns whether the card can be put here. */
    public boolean isPossible() {
        return kind == Kind.FREE || kind == Kind.COSTS || kind == Kind.OPEN;
    }

    /** Shows no words, which may have names. */
    @Override
    public String toString() {
        return "MoveCost[" + kind + ", " + rank + "]";
    }
}
