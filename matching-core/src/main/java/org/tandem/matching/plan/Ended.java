package org.tandem.matching.plan;

/** Why a search ended. */
public enum Ended {
    /** The plan was proven optimal. */
    PROOF,
    /** The time limit was reached. */
    TIME,
    /** The step limit was reached. */
    STEPS,
    /** The caller cancelled, or interrupted the thread. */
    CANCELLED,
    /** No search was made: the pairs were given. */
    NOT_SEARCHED
}
