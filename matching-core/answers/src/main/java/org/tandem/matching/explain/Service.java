package org.tandem.matching.explain;

/** How another plan serves those who go first (mentees with priority, those who waited, mentors' first places). */
public enum Service {
    /** As well as the present plan. */
    AS_WELL,
    /** Worse than the present plan, or fewer matches. */
    WORSE,
    /** Better than the present plan, or more matches. */
    BETTER
}
