package org.tandem.matching.io.facts;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tandem.matching.io.table.Columns;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.Row;
import org.tandem.matching.io.table.Sheet;
import org.tandem.matching.io.table.Where;
import org.tandem.matching.need.Commitment;
import org.tandem.matching.need.Need;
import org.tandem.matching.need.NeedsAndOffers;
import org.tandem.matching.need.Offer;
import org.tandem.matching.programme.Location;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Programme;

/** Reads what institutions need and companies offer. */
final class NeedReader {
    static final Where POLICY = Where.in("--policy");
    private static final int MOST_KILOMETRES = 20_100;
    private static final int MOST_DAYS = 3_660;
    private static final Columns NEEDS = Columns.of(
            List.of("id", "institution", "kind", "quantity"),
            List.of("latitude", "longitude", "from", "until", "days", "most_offers", "priority"))
            .onSheets("needs");
    private static final Columns OFFERS = Columns.of(
            List.of("id", "company", "kind", "quantity"),
            List.of("reach", "latitude", "longitude", "from", "until", "most_needs"))
            .onSheets("offers");
    private static final Columns COMMITMENTS = Columns.of(List.of("offer", "need", "quantity"), List.of())
            .onSheets("commitments");

    private final NeedsAndOffers.Builder facts;
    private final FaultPlaces places;
    private final InputFaults faults;

    NeedReader(NeedsAndOffers.Builder facts, FaultPlaces places, InputFaults faults) {
        this.facts = facts;
        this.places = places;
        this.faults = faults;
    }

    boolean readNeeds(Path file) {
        return Sheet.read(file, NEEDS, faults, row -> IdList.checked(row, "id").ifPresent(id -> {
            places.addNew("need", FaultPlaces.quoted(id), row);
            Optional<Integer> days = row.whole("days", 1, MOST_DAYS);
            Optional<Integer> most = row.whole("most_offers", 1, Need.MOST_UNITS);
            Optional<Integer> priority = row.whole("priority", 0, Mentee.HIGHEST_PRIORITY);
            Optional<Location> place = PersonReader.location(row);
            Optional<String> institution = row.required("institution");
            Optional<String> kind = row.required("kind");
            Optional<Integer> quantity = quantity(row);
            if (institution.isPresent() && kind.isPresent() && quantity.isPresent()) {
                Need need = Need.of(id, institution.get(), kind.get(), quantity.get())
                        .withDates(TieReader.during(row), days.orElse(1))
                        .withPriority(priority.orElse(0));
                Need limited = most.map(need::withMostOffers).orElse(need);
                facts.need(place.map(limited::withPlace).orElse(limited));
            }
        }));
    }

    boolean readOffers(Path file) {
        return Sheet.read(file, OFFERS, faults, row -> IdList.checked(row, "id").ifPresent(id -> {
            places.addNew("offer", FaultPlaces.quoted(id), row);
            Optional<Double> reach = row.decimal("reach", 0, MOST_KILOMETRES);
            Optional<Integer> most = row.whole("most_needs", 1, Need.MOST_UNITS);
            Optional<Location> place = PersonReader.location(row);
            Optional<String> company = row.required("company");
            Optional<String> kind = row.required("kind");
            Optional<Integer> quantity = quantity(row);
            if (company.isPresent() && kind.isPresent() && quantity.isPresent()) {
                Offer offer = Offer.of(id, company.get(), kind.get(), quantity.get())
                        .withDates(TieReader.during(row));
                Offer reaching = reach.map(offer::withReach).orElse(offer);
                Offer limited = most.map(reaching::withMostNeeds).orElse(reaching);
                facts.offer(place.map(limited::withPlace).orElse(limited));
            }
        }));
    }

    boolean readCommitments(Path file) {
        return Sheet.read(file, COMMITMENTS, faults, row -> {
            Optional<String> offer = row.required("offer");
            Optional<String> need = row.required("need");
            Optional<Integer> quantity = quantity(row);
            if (offer.isPresent() && need.isPresent() && quantity.isPresent()) {
                places.add("commitment", FaultPlaces.pair(offer.get(), " to ", need.get()), row);
                facts.commitment(new Commitment(offer.get(), need.get(), quantity.get()));
            }
        });
    }

    private static Optional<Integer> quantity(Row row) {
        return row.required("quantity").flatMap(text -> row.whole("quantity", 1, Need.MOST_UNITS));
    }

    /** Returns the facts, with the organisations and ties of a programme. */
    NeedsAndOffers built(Programme organised) {
        organised.organisations().forEach(facts::organisation);
        organised.businessTies().forEach(facts::businessTie);
        return facts.build();
    }
}
