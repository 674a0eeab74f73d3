package org.tandem.matching.io.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tandem.matching.property.Share;

/** Places against a search through all rows. */
class PlacesProperties {
    private static final List<Place> ROWS = PlaceRows.read();

    @Provide
    Arbitrary<Place> rows() {
        return Arbitraries.of(ROWS);
    }

    @Property(tries = 300)
    void findsARowByItsOwnText(@ForAll("rows") Place row) {
        Share.atLeast(50, "it is one place", Places.all().find(row.text()) instanceof PlaceAnswer.Found);
        switch (Places.all().find(row.text())) {
            case PlaceAnswer.Found found ->
                assertThat(found.place().location().kilometresTo(row.location()))
                        .isLessThanOrEqualTo(Neighbourhoods.NEAR_KM + 1);
            case PlaceAnswer.Ambiguous several -> assertThat(several.candidates()).contains(row);
            case PlaceAnswer.Unknown none -> throw new AssertionError("A row is not found.");
        }
    }

    @Property(tries = 300)
    void findsAPostcodeOnlyIfNoOtherReadingExists(@ForAll("rows") Place row) {
        List<Place> all = ROWS.stream()
                .filter(other -> other.postcode().equals(row.postcode())
                        || other.postcode().equals("0" + row.postcode()))
                .toList();
        Share.atLeast(30, "several places have the postcode", all.size() > 1);
        Share.atLeast(20, "it is one place", Places.all().find(row.postcode()) instanceof PlaceAnswer.Found);
        if (Places.all().find(row.postcode()) instanceof PlaceAnswer.Found found) {
            assertThat(all).allSatisfy(other -> {
                assertThat(other.country()).isEqualTo(row.country());
                assertThat(other.location().kilometresTo(found.place().location()))
                        .isLessThanOrEqualTo(Neighbourhoods.NEAR_KM + 1);
            });
        }
    }

    @Property(tries = 300)
    void findsANameOnlyIfEverybodyOfThatNameIsOnePlace(@ForAll("rows") Place row) {
        Set<String> regions = ROWS.stream()
                .filter(other -> other.name().equals(row.name()))
                .filter(other -> other.location().kilometresTo(row.location()) > 100)
                .map(other -> other.country() + other.region())
                .collect(Collectors.toSet());
        Share.atLeast(5, "others of the name are far away", !regions.isEmpty());
        if (!regions.isEmpty() && !regions.equals(Set.of(row.country() + row.region()))) {
            assertThat(Places.all().find(row.name())).isNotInstanceOf(PlaceAnswer.Found.class);
        }
    }

    @Property(tries = 500)
    void answersEveryText(@ForAll String text) {
        Share.atLeast(50, "there is a text", !text.isBlank());
        assertThat(Places.all().find(text)).isNotNull();
        assertThat(Places.all().find("38226 " + text)).isNotNull();
        assertThat(Places.all().find(text, "AT")).isNotNull();
    }

    @Property(tries = 100)
    void findsCandidatesByTheirTexts(@ForAll("rows") Place row) {
        Share.atLeast(5, "the name is ambiguous", Places.all().find(row.name()) instanceof PlaceAnswer.Ambiguous);
        if (Places.all().find(row.name()) instanceof PlaceAnswer.Ambiguous several) {
            several.candidates().stream().limit(20).forEach(candidate -> assertThat(
                    Places.all().find(candidate.text()))
                    .as(candidate.text())
                    .isNotInstanceOf(PlaceAnswer.Unknown.class));
        }
    }
}
