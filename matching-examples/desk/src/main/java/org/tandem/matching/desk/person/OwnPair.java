package org.tandem.matching.desk.person;

import org.tandem.matching.plan.Pair;

/**
 * A pair as one of the two sees it.
 *
 * @param pair the two ids
 * @param partner the other's id
 * @param name the other's name
 * @param words how the pair stands
 * @param canAnswer whether they may accept
 * @param canDecline whether they may decline
 */
record OwnPair(Pair pair, String partner, String name, String words, boolean canAnswer, boolean canDecline) {
    /** Shows ids only. */
    @Override
    public String toString() {
        return "OwnPair[" + pair + "]";
    }
}
