package org.tandem.matching.recruit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tandem.matching.programme.Location;

class CoarseLocationTest {

    @Test
    void aRegionIsTheCentreOfItsField() {
        assertThat(CoarseLocation.of(new Location(52.0, 10.49))).isEqualTo(new CoarseLocation(52.25, 10.25));
        assertThat(CoarseLocation.of(new Location(52.5, -0.1))).isEqualTo(new CoarseLocation(52.75, -0.25));
    }

    @Test
    void theEdgesOfTheMapBelongToTheLastField() {
        assertThat(CoarseLocation.of(new Location(90, 180))).isEqualTo(new CoarseLocation(89.75, 179.75));
        assertThat(CoarseLocation.of(new Location(-90, -180))).isEqualTo(new CoarseLocation(-89.75, -179.75));
    }
}
