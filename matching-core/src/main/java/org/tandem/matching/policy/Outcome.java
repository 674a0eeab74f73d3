package org.tandem.matching.policy;

/** What a rule says about a pair; the later of two outcomes is the stricter. */
public enum Outcome {
    /** The pair may be matched. */
    ELIGIBLE,
    /** Too little is known: the pair is not proposed, but listed for the coordinator, who can release it by fixing it. */
    HELD_FOR_REVIEW,
    /** The pair must not be matched. */
    INELIGIBLE
}
