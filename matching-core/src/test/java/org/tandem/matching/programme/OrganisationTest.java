package org.tandem.matching.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class OrganisationTest {

    @Test
    void nothingButItsIdIsKnownAtFirst() {
        assertThat(Organisation.of("A"))
                .isEqualTo(
                        new Organisation("A", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void everyCopyKeepsWhatWasKnown() {
        Location seat = new Location(52.15, 10.33);

        Organisation organisation = Organisation.of("A")
                .withName("Stahlwerke")
                .withParent("B")
                .withSector("steel")
                .withSeat(seat);

        assertThat(organisation)
                .isEqualTo(new Organisation(
                        "A", Optional.of("Stahlwerke"), Optional.of("B"), Optional.of("steel"), Optional.of(seat)));
        assertThat(organisation
                .withSeat(seat)
                .withSector("steel")
                .withParent("B")
                .withName("Stahlwerke"))
                .isEqualTo(organisation);
    }

    @Test
    void showsItsIdOnly() {
        assertThat(Organisation.of("A").withName("Stahlwerke")).hasToString("Organisation[A]");
    }
}
