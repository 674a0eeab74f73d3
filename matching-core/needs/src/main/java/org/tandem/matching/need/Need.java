package org.tandem.matching.need;

import java.util.Optional;
import java.util.OptionalInt;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Location;
import org.tandem.matching.programme.Mentee;

/**
 * What an institution (a school, a family centre) needs. Checked by {@link NeedsAndOffers.Builder#build()}.
 *
 * @param id unique among needs and offers
 * @param institution id of the organisation that has the need
 * @param kind the programme's key for what is needed, for instance {@code "internship place"}; only offers of this kind meet
 *     the need
 * @param quantity how many units of the kind are wanted, 1 to {@value #MOST_UNITS}
 * @param place where it is needed; absent: where the institution sits
 * @param dates when it is needed
 * @param days on how many of these days an offer must be there as well at least, 1 or more
 * @param mostOffers from how many offers the units may come; absent: from any number
 * @param priority who goes first when offers are short; 0 (normal) to {@link Mentee#HIGHEST_PRIORITY}
 */
public record Need(
        String id,
        String institution,
        String kind,
        int quantity,
        Optional<Location> place,
        DateRange dates,
        int days,
        OptionalInt mostOffers,
        int priority) {

    /** The greatest quantity of a need or offer. */
    public static final int MOST_UNITS = 10_000;

    /** Returns a need at the institution's seat, at any time, from any number of offers, of normal priority. */
    public static Need of(String id, String institution, String kind, int quantity) {
        return new Need(
                id, institution, kind, quantity, Optional.empty(), DateRange.ALWAYS, 1, OptionalInt.empty(), 0);
    }

    /** Returns a copy with another quantity. */
    public Need withQuantity(int newQuantity) {
        return new Need(id, institution, kind, newQuantity, place, dates, days, mostOffers, priority);
    }

    /** Returns a copy that is needed at {@code newPlace}. */
    public Need withPlace(Location newPlace) {
        return new Need(id, institution, kind, quantity, Optional.of(newPlace), dates, days, mostOffers, priority);
    }

    /** Returns a copy that is needed during {@code newDates}; an offer must be there on {@code leastDays} of these days. */
    public Need withDates(DateRange newDates, int leastDays) {
        return new Need(id, institution, kind, quantity, place, newDates, leastDays, mostOffers, priority);
    }

    /** Returns a copy whose units come from at most so many offers. */
    public Need withMostOffers(int offers) {
        return new Need(id, institution, kind, quantity, place, dates, days, OptionalInt.of(offers), priority);
    }

    /** Returns a copy of another priority. */
    public Need withPriority(int newPriority) {
        return new Need(id, institution, kind, quantity, place, dates, days, mostOffers, newPriority);
    }

    /** Shows the id, the kind and the quantity. */
    @Override
    public String toString() {
        return "Need[" + id + ", " + quantity + " × " + kind + "]";
    }
}
