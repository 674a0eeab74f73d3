package org.tandem.matching.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocationTest {
    private static final Location SALZGITTER = new Location(52.1503, 10.3593);
    private static final Location LEIPZIG = new Location(51.3397, 12.3731);

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 90, 10007.557",
        "90, 0, -90, 0, 20015.115",
        "0, 0, 0, 180, 20015.115",
        "0, 179.5, 0, -179.5, 111.195",
        "89.5, 0, 89.5, 180, 111.195",
        "52.1503, 10.3593, 51.3397, 12.3731, 165.360"
    })
    void measuresTheGreatCircle(double lat1, double lon1, double lat2, double lon2, double kilometres) {
        assertThat(new Location(lat1, lon1).kilometresTo(new Location(lat2, lon2)))
                .isCloseTo(kilometres, within(0.001));
    }

    @Test
    void isAsFarThereAsBack() {
        assertThat(SALZGITTER.kilometresTo(LEIPZIG)).isEqualTo(LEIPZIG.kilometresTo(SALZGITTER));
    }

    @Test
    void isAtNoDistanceFromItself() {
        assertThat(SALZGITTER.kilometresTo(SALZGITTER)).isZero();
    }

    @Test
    void keepsItsDigitsForNeighbours() {
        Location aMetreNorth = new Location(52.1503 + 1 / 111_195.0, 10.3593);

        assertThat(SALZGITTER.kilometresTo(aMetreNorth)).isCloseTo(0.001, within(1e-8));
    }
}
