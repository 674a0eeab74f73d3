package org.tandem.matching.need;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Location;

/**
 * What a company offers. Checked by {@link NeedsAndOffers.Builder#build()}.
 *
 * @param id unique among needs and offers
 * @param company id of the organisation that offers
 * @param kind the programme's key for what is offered, as in {@link Need#kind()}
 * @param quantity how many units of the kind can be given, 1 to {@value Need#MOST_UNITS}
 * @param place from where it is offered; absent: from where the company sits
 * @param reach how far from there a need may be, in kilometres on the great circle; absent: any distance, whether or not the
 *     places are known
 * @param dates when it is offered
 * @param mostNeeds to how many needs the units may go; absent: to any number
 */
public record Offer(
        String id,
        String company,
        String kind,
        int quantity,
        Optional<Location> place,
        OptionalDouble reach,
        DateRange dates,
        OptionalInt mostNeeds) {

    /** Returns an offer from the company's seat, of any reach, at any time, to any number of needs. */
    public static Offer of(String id, String company, String kind, int quantity) {
        return new Offer(
                id,
                company,
                kind,
                quantity,
                Optional.empty(),
                OptionalDouble.empty(),
                DateRange.ALWAYS,
                OptionalInt.empty());
    }

    /** Returns a copy with another quantity. */
    public Offer withQuantity(int newQuantity) {
        return new Offer(id, company, kind, newQuantity, place, reach, dates, mostNeeds);
    }

    /** Returns a copy that is offered from {@code newPlace}. */
    public Offer withPlace(Location newPlace) {
        return new Offer(id, company, kind, quantity, Optional.of(newPlace), reach, dates, mostNeeds);
    }

    /** Returns a copy that reaches needs at most so many kilometres away. */
    public Offer withReach(double kilometres) {
        return new Offer(id, company, kind, quantity, place, OptionalDouble.of(kilometres), dates, mostNeeds);
    }

    /** Returns a copy that is offered during {@code newDates}. */
    public Offer withDates(DateRange newDates) {
        return new Offer(id, company, kind, quantity, place, reach, newDates, mostNeeds);
    }

    /** Returns a copy whose units go to at most so many needs. */
    public Offer withMostNeeds(int needs) {
        return new Offer(id, company, kind, quantity, place, reach, dates, OptionalInt.of(needs));
    }

    /** Shows the id, the kind and the quantity. */
    @Override
    public String toString() {
        return "Offer[" + id + ", " + quantity + " × " + kind + "]";
    }
}
