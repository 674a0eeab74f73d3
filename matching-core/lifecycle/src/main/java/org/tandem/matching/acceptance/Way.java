package org.tandem.matching.acceptance;

/** By which way places are asked for. For the record only: the same check holds for all of them. */
public enum Way {
    /** Somebody accepts a recommendation. */
    RECOMMENDATION_ACCEPTED,
    /** A coordinator puts two people together. */
    COORDINATOR_ASSIGNED,
    /** A plan is published. */
    PLAN_PUBLISHED,
    /** A mentorship agreed elsewhere comes in. */
    MENTORSHIP_IMPORTED
}
