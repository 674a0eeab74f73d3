package org.tandem.matching.internal.timefold.group;

/**
 * What a search found.
 *
 * @param groupOfParty by party: its group
 * @param breaches how far hard rules are broken; 0 if they hold
 * @param points points, less what soft rules charge
 * @param bound points that no composition exceeds; meaningless if there is none
 * @param impossible whether no composition keeps the hard rules
 * @param timeIsUp whether the time limit was reached
 */
public record GroupSearchResult(
        int[] groupOfParty, long breaches, long points, long bound, boolean impossible, boolean timeIsUp) {

    /** Returns whether no composition is better. */
    public boolean isProven() {
        return breaches == 0 && points >= bound;
    }
}
