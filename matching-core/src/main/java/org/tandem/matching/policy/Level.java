package org.tandem.matching.policy;

/** What plans are compared by, in this order: an earlier level comes before all later ones. */
public enum Level {
    /** Mentees overdue by the waiting-time guarantee who get a first mentor; in mentees. */
    GUARANTEE,
    /** Wanted mentors given, which are the matches of a plan; in matches. */
    MATCHES,
    /** Mentees without a running mentor who get one; in mentees. */
    SERVED,
    /** The sum of what priority and waiting of those who are served are worth; larger for a higher priority, without a unit. */
    URGENCY,
    /** Places of mentors filled that the policy's loads ask to fill first; in places. */
    FIRST_PLACES,
    /** Points of the pairs, less what soft rules and uneven loads charge; in points. */
    POINTS,
    /**
     * Published pairs that a plan keeps, where it is made to change little; in pairs. Among equally good plans the one counts
     * that keeps more; where the smallest repair is asked for, this level comes before the points.
     */
    KEPT
}
