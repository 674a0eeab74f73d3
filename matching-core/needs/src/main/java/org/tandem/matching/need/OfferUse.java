package org.tandem.matching.need;

/**
 * How far an offer is used.
 *
 * @param offer the offer's id
 * @param offered number of units offered
 * @param used number of units that the plan uses, 0 to {@code offered}
 */
public record OfferUse(String offer, int offered, int used) {

    /** Returns how many units are left. */
    public int left() {
        return offered - used;
    }
}
