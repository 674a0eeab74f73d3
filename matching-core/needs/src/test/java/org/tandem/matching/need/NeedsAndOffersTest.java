package org.tandem.matching.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.matching.check.UnhurriedNeeds;
import org.tandem.matching.fault.Fault;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.BusinessTie;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Location;
import org.tandem.matching.programme.Organisation;

class NeedsAndOffersTest {
    private static final LocalDate START = LocalDate.of(2026, 9, 1);

    private static NeedsAndOffers.Builder facts() {
        return NeedsAndOffers.builder(START)
                .organisation(Organisation.of("S").withName("A secret school"))
                .organisation(Organisation.of("C"));
    }

    private static List<String> problems(NeedsAndOffers.Builder facts) {
        InvalidInputException invalid = catchThrowableOfType(InvalidInputException.class, facts::build);
        return invalid.faults().stream().map(Fault::problem).toList();
    }

    @Test
    void everyFaultIsReportedAtOnce() {
        NeedsAndOffers.Builder facts = facts()
                .businessTie(BusinessTie.of(BusinessTie.Kind.SUPPLIER, "C", "C"))
                .need(Need.of("N", "S", "books", 0).withPriority(10).withMostOffers(0))
                .need(Need.of("N2", "T", "", 5)
                        .withPlace(new Location(91, Double.NaN))
                        .withDates(DateRange.of(START, START.plusDays(3)), 4))
                .need(Need.of("X", "S", "books", 2).withDates(DateRange.of(START, START), 1))
                .offer(Offer.of("X", "D", "books", 10_001).withReach(-1).withMostNeeds(0))
                .decision(Decision.fix("X", "N"))
                .decision(Decision.bar("X", "Y"));
        assertThat(problems(facts))
                .containsExactly(
                        "The business tie (SUPPLIER C C) ties an organisation to itself.",
                        "The id (X) of the needs and offers is given more than once.",
                        "The quantity (0) of need (N) must be between 1 and 10000.",
                        "The priority (10) of need (N) must be between 0 and 9.",
                        "The number of offers (0) of need (N) must be between 1 and 2147483647.",
                        "The kind of need (N2) is empty.",
                        "The latitude (91.0) of need (N2) must be between -90 and 90 degrees.",
                        "The longitude (NaN) of need (N2) must be between -180 and 180 degrees.",
                        "The institution (T) of need (N2) is unknown.",
                        "The least number of days (4) of need (N2) exceeds its dates (2026-09-01..2026-09-04).",
                        "The dates (2026-09-01..2026-09-01) of need (X) are reversed: the first day must lie before the"
                                + " end.",
                        "The least number of days (1) of need (X) exceeds its dates (2026-09-01..2026-09-01).",
                        "The quantity (10001) of offer (X) must be between 1 and 10000.",
                        "The company (D) of offer (X) is unknown.",
                        "The number of needs (0) of offer (X) must be between 1 and 2147483647.",
                        "The reach (-1.0) of offer (X) must be 0 kilometres or more.",
                        "The place of offer (X) is not known, but its reach (-1.0 km) is limited.",
                        "The decision (FIX X with N) does not say how many units are given.",
                        "The need (Y) of decision (BAR X with Y) is unknown.");
    }

    @Test
    void commitmentsMustFit() {
        NeedsAndOffers.Builder facts = facts()
                .need(Need.of("N1", "S", "books", 5).withMostOffers(1))
                .need(Need.of("N2", "S", "books", 9))
                .offer(Offer.of("O1", "C", "books", 6).withMostNeeds(1))
                .offer(Offer.of("O2", "C", "books", 9))
                .commitment(new Commitment("O1", "N1", 4))
                .commitment(new Commitment("O2", "N1", 2))
                .commitment(new Commitment("O1", "N2", 3))
                .commitment(new Commitment("O1", "N2", 1))
                .commitment(new Commitment("O2", "N2", 0))
                .commitment(new Commitment("O3", "N3", 1))
                .decision(Decision.hold("O2", "N1"))
                .decision(Decision.bar("O2", "N1"));
        assertThat(problems(facts))
                .containsExactly(
                        "There is more than one decision about the pair of decision (BAR O2 with N1).",
                        "The pair of commitment (O2 to N1) is also barred or held for review.",
                        "The commitment (O1 to N2) is given more than once.",
                        "The quantity (0) of commitment (O2 to N2) must be between 1 and 10000.",
                        "The offer (O3) of commitment (O3 to N3) is unknown.",
                        "The need (N3) of commitment (O3 to N3) is unknown.",
                        "The quantity (5) of need (N1) is below the 6 units committed.",
                        "The need (N1) has 2 commitments, but may have units with 1 at most.",
                        "The quantity (6) of offer (O1) is below the 8 units committed.",
                        "The offer (O1) has 3 commitments, but may have units with 1 at most.");
    }

    @Test
    void aCommitmentThatBreaksARuleIsReported() {
        NeedsAndOffers facts = facts()
                .need(Need.of("N", "S", "books", 5))
                .offer(Offer.of("O", "C", "tools", 5))
                .commitment(new Commitment("O", "N", 1))
                .build();
        NeedsMatcher matcher = UnhurriedNeeds.matcher(
                Policy.builder("any").build());
        assertThatThrownBy(() -> matcher.match(facts))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("The commitment (O to N) is against rule (kind).");
    }

    @Test
    void aCopyIsTheSame() {
        NeedsAndOffers facts = facts()
                .end(START.plusMonths(3))
                .businessTie(BusinessTie.of(BusinessTie.Kind.SUPPLIER, "C", "S"))
                .need(Need.of("N", "S", "books", 5))
                .need(Need.of("M", "S", "books", 5))
                .offer(Offer.of("O", "C", "books", 5))
                .commitment(new Commitment("O", "N", 1))
                .decision(Decision.bar("O", "M"))
                .build();
        NeedsAndOffers copy = NeedsAndOffers.builder(facts).build();
        assertThat(copy.needs()).isEqualTo(facts.needs()).extracting(Need::id).containsExactly("M", "N");
        assertThat(copy.offers()).isEqualTo(facts.offers());
        assertThat(copy.commitments()).isEqualTo(facts.commitments());
        assertThat(copy.programme().decisions()).isEqualTo(facts.programme().decisions());
        assertThat(copy.programme().businessTies()).isEqualTo(facts.programme().businessTies());
        assertThat(copy.programme().end()).isEqualTo(START.plusMonths(3));
        assertThat(facts).hasToString("NeedsAndOffers[2 needs, 1 offers, 2 organisations]");
        assertThat(facts.needs().toString() + facts.offers() + facts.programme()).doesNotContain("secret");
    }

    @Test
    void placesAreThoseOfTheOrganisationsUnlessGiven() {
        NeedsAndOffers facts = NeedsAndOffers.builder(START)
                .organisation(Organisation.of("S").withSeat(new Location(50, 8)))
                .organisation(Organisation.of("C"))
                .need(Need.of("N1", "S", "books", 1))
                .need(Need.of("N2", "S", "books", 1).withPlace(new Location(51, 9)))
                .offer(Offer.of("O", "C", "books", 1))
                .build();
        assertThat(facts.programme().mentee("N1").orElseThrow().profile().location())
                .contains(new Location(50, 8));
        assertThat(facts.programme().mentee("N2").orElseThrow().profile().location())
                .contains(new Location(51, 9));
        assertThat(facts.programme().mentor("O").orElseThrow().profile().location())
                .isEmpty();
    }
}
