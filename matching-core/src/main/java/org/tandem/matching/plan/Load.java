package org.tandem.matching.plan;

/**
 * How a mentor's places are used.
 *
 * @param mentor the mentor's id
 * @param places the greatest number of mentees at one time
 * @param running places occupied by running mentorships
 * @param matched places used by this plan
 */
public record Load(String mentor, int places, int running, int matched) {

    /** Returns how many places stay free; 0 or more. */
    public int free() {
        return Math.max(0, places - running - matched);
    }
}
