package org.tandem.matching.need.explain;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Needs that compete for too few units: a proof by counting that no plan can meet all of them. Every eligible pair of these
 * needs leads to one of the offers, or is among those that lead elsewhere, each of which can carry so much; and together the
 * needs ask for more than that.
 *
 * @param needs the needs that compete, by id
 * @param offers the offers they compete for, by id
 * @param elsewhere their eligible pairs with other offers
 */
public record NeedsBottleneck(List<Demand> needs, List<Supply> offers, List<Elsewhere> elsewhere) {

    /** Copies the lists. */
    public NeedsBottleneck {
        needs = ImmutableList.copyOf(needs);
        offers = ImmutableList.copyOf(offers);
        elsewhere = ImmutableList.copyOf(elsewhere);
    }

    /**
     * What a need asks for.
     *
     * @param need the need's id
     * @param asked number of units
     * @param given number of units that the plan gives
     */
    public record Demand(String need, int asked, int given) {}

    /**
     * What an offer has for these needs.
     *
     * @param offer the offer's id
     * @param units all its units but those committed to other needs
     */
    public record Supply(String offer, int units) {}

    /**
     * A pair that leads to another offer.
     *
     * @param offer the offer's id
     * @param need the need's id
     * @param units the most that it can carry: the lesser of the two quantities
     */
    public record Elsewhere(String offer, String need, int units) {}

    /** Returns how many units the needs ask for together. */
    public long asked() {
        return needs.stream().mapToLong(Demand::asked).sum();
    }

    /** Returns how many units they can have together at most; less than {@link #asked()}. */
    public long possible() {
        return offers.stream().mapToLong(Supply::units).sum()
                + elsewhere.stream().mapToLong(Elsewhere::units).sum();
    }
}
