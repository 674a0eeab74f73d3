package org.tandem.matching.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.tandem.matching.need.Need;
import org.tandem.matching.need.NeedsAndOffers;
import org.tandem.matching.need.Offer;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.criterion.Criteria;
import org.tandem.matching.policy.rule.Rules;
import org.tandem.matching.programme.BusinessTie;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Location;
import org.tandem.matching.programme.Organisation;

/** What the schools and family centres of a fictional district need, and what companies around it offer. */
final class District {
    private static final LocalDate START = LocalDate.of(2026, 9, 1);

    private District() {}

    /** Reads needs and offers from their CSV files. */
    static NeedsAndOffers read() {
        NeedsAndOffers.Builder facts = NeedsAndOffers.builder(START);
        records("organisations.csv").forEach(row -> facts.organisation(Organisation.of(row.get("id"))
                .withName(row.get("name"))
                .withSeat(new Location(
                        Double.parseDouble(row.get("latitude")), Double.parseDouble(row.get("longitude"))))));
        records("ties.csv").forEach(row -> facts.businessTie(BusinessTie.of(
                BusinessTie.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                row.get("first"),
                row.get("second"))));
        records("needs.csv").forEach(row -> facts.need(need(row)));
        records("offers.csv").forEach(row -> facts.offer(offer(row)));
        return facts.build();
    }

    /** Returns the policy: nothing from or to whoever does business with the other, and near is better. */
    static Policy policy() {
        return Policy.builder("needs and offers of a district")
                .rule(Rules.noBusinessTies())
                .criterion(10, Criteria.proximity(10))
                .build();
    }

    private static Need need(CSVRecord row) {
        Need need = Need.of(row.get("id"), row.get("institution"), row.get("kind"), number(row.get("quantity")))
                .withDates(dates(row), given(row, "days").map(District::number).orElse(1))
                .withPriority(number(row.get("priority")));
        return given(row, "most_offers").map(most -> need.withMostOffers(number(most))).orElse(need);
    }

    private static Offer offer(CSVRecord row) {
        Offer offer = Offer.of(row.get("id"), row.get("company"), row.get("kind"), number(row.get("quantity")))
                .withDates(dates(row));
        Offer reaching = given(row, "reach").map(reach -> offer.withReach(number(reach))).orElse(offer);
        return given(row, "most_needs").map(most -> reaching.withMostNeeds(number(most))).orElse(reaching);
    }

    private static DateRange dates(CSVRecord row) {
        return new DateRange(given(row, "from").map(LocalDate::parse), given(row, "until").map(LocalDate::parse));
    }

    private static Optional<String> given(CSVRecord row, String column) {
        return Optional.of(row.get(column)).filter(cell -> !cell.isEmpty());
    }

    private static int number(String cell) {
        return Integer.parseInt(cell);
    }

    private static List<CSVRecord> records(String file) {
        return ResourceTable.rows("/district/" + file);
    }

    /** Returns a need or an offer as people call it. */
    static String shown(NeedsAndOffers facts, String id) {
        Optional<String> whose =
                facts.need(id).map(Need::institution).or(() -> facts.offer(id).map(Offer::company));
        return whose.flatMap(facts.programme()::organisation)
                .flatMap(Organisation::name)
                .map(name -> name + " (" + id + ")")
                .orElse(id);
    }
}
