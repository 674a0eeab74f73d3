package org.tandem.matching.life;

/** Where a pair stands. */
public enum Phase {
    /** Proposed to both and open; occupies places. */
    PROPOSED,
    /** Accepted by both and not started; occupies places. */
    ACCEPTED,
    /** Running; occupies places. */
    RUNNING,
    /** Paused; occupies places. */
    PAUSED,
    /** Declined by one of the two. */
    DECLINED,
    /** Not accepted by both while the proposal was open, or not started until the planned mentorship would have been over. */
    LAPSED,
    /** Withdrawn by a coordinator before it started. */
    WITHDRAWN,
    /** Ended as planned. */
    COMPLETED,
    /** Ended early. */
    SEPARATED;

    /** Returns whether the pair occupies a place of the mentor and a seat of the mentee. */
    public boolean occupies() {
        return compareTo(PAUSED) <= 0;
    }
}
