package org.tandem.matching.recruit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tandem.matching.programme.Location;

class RegionTest {

    @Test
    void aRegionIsTheCentreOfItsField() {
        assertThat(Region.of(new Location(52.0, 10.49))).isEqualTo(new Region(52.25, 10.25));
        assertThat(Region.of(new Location(52.5, -0.1))).isEqualTo(new Region(52.75, -0.25));
    }

    @Test
    void theEdgesOfTheMapBelongToTheLastField() {
        assertThat(Region.of(new Location(90, 180))).isEqualTo(new Region(89.75, 179.75));
        assertThat(Region.of(new Location(-90, -180))).isEqualTo(new Region(-89.75, -179.75));
    }
}
