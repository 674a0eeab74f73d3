package org.tandem.matching.benchmarks.compare.level;

/** What makes one plan better than another, in this order; each comes before all later ones. */
public enum PlanTier {
    /** Overdue mentees with a first mentor. */
    OVERDUE,
    /** Seats filled: matches. */
    SEATS,
    /** Mentees without a running mentorship who get a mentor. */
    SERVED,
    /** The sum of the urgencies of those. */
    URGENCY,
    /** First places of mentors that the loads ask to fill. */
    PLACES,
    /** Points of the pairs, less what soft rules and uneven loads charge. */
    POINTS
}
