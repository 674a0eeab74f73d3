package org.tandem.matching.internal.model;

/** What plans are compared by, in this order. */
public enum Level {
    /** Mentees overdue by the waiting-time guarantee who get a first mentor. */
    GUARANTEE,
    /** Wanted mentors given: the matches of the plan. */
    SEATS,
    /** Mentees without a running mentor who get one. */
    SERVED,
    /** The sum of priority and waiting of those who are served. */
    URGENCY,
    /** Places of mentors filled that the policy's loads ask to fill first. */
    FIRST_PLACES,
    /** Points of the pairs, less what soft rules and uneven loads charge. */
    POINTS
}
