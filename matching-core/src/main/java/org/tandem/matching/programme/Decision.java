package org.tandem.matching.programme;

/**
 * What a coordinator has decided about one pair. Decisions are hard: no points and no search override them. There is at most
 * one about a pair.
 *
 * @param kind what was decided
 * @param mentor the mentor's id
 * @param mentee the mentee's id
 */
public record Decision(Kind kind, String mentor, String mentee) {

    /** What can be decided about a pair. */
    public enum Kind {
        /** The pair is in every plan. It must obey the policy's rules; only a pair held for review is thereby released. */
        FIX,
        /** The pair is in no plan. */
        BAR,
        /** The pair is held for review: it is in no plan until the coordinator has decided otherwise. */
        HOLD
    }

    /** Returns the decision that the pair shall be in every plan. */
    public static Decision fix(String mentor, String mentee) {
        return new Decision(Kind.FIX, mentor, mentee);
    }

    /** Returns the decision that the pair shall be in no plan. */
    public static Decision bar(String mentor, String mentee) {
        return new Decision(Kind.BAR, mentor, mentee);
    }

    /** Returns the decision that the pair shall be held for review. */
    public static Decision hold(String mentor, String mentee) {
        return new Decision(Kind.HOLD, mentor, mentee);
    }
}
