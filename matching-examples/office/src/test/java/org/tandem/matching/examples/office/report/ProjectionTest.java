package org.tandem.matching.examples.office.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.tandem.matching.programme.Location;

class ProjectionTest {
    private static final Location BRUNSWICK = new Location(52.264, 10.527);
    private static final Location MAGDEBURG = new Location(52.131, 11.640);
    private static final Location GOETTINGEN = new Location(51.534, 9.935);

    @Test
    void distancesAreTrueToScale() {
        List<Location> places = List.of(BRUNSWICK, MAGDEBURG, GOETTINGEN);
        Projection map = Projection.of(places);
        for (Location from : places) {
            for (Location to : places) {
                assertThat(map.point(from).to(map.point(to)) / map.perKilometre())
                        .isCloseTo(from.kilometresTo(to), Percentage.withPercentage(1));
            }
        }
    }

    @Test
    void northIsUpAndEastIsRight() {
        Projection map = Projection.of(List.of(GOETTINGEN, BRUNSWICK));

        assertThat(map.point(BRUNSWICK).x()).isGreaterThan(map.point(GOETTINGEN).x());
        assertThat(map.point(BRUNSWICK).y()).isLessThan(map.point(GOETTINGEN).y());
        assertThat(map.parallelAt(52.264)).isEqualTo(map.point(BRUNSWICK).y(), within(1e-6));
        assertThat(map.meridianAt(10.527)).isEqualTo(map.point(BRUNSWICK).x(), within(1e-6));
    }

    @Test
    void everybodyIsOnTheSheet() {
        Random random = new Random(3);
        for (int n = 0; n < 500; n++) {
            double spread = random.nextDouble() * 180;
            double middle = random.nextDouble() * 360 - 180;
            List<Location> places = Stream.generate(() -> new Location(
                    random.nextDouble() * 180 - 90,
                    Math.IEEEremainder(middle + (random.nextDouble() - 0.5) * spread, 360)))
                    .limit(1 + random.nextInt(6))
                    .toList();
            Projection map = Projection.of(places);
            assertThat(map.height()).isBetween(0.49 * Projection.WIDTH, 1.01 * Projection.WIDTH);
            for (Location place : places) {
                assertThat(map.point(place).x()).isBetween(0.0, Projection.WIDTH);
                assertThat(map.point(place).y()).isBetween(0.0, map.height());
            }
        }
    }

    @Test
    void aRegionAcrossTheDateLineStaysTogether() {
        Projection map = Projection.of(List.of(new Location(-17, 179.5), new Location(-17, -179.5)));

        assertThat(map.point(new Location(-17, 179.5)).x()).isLessThan(map.point(new Location(-17, -179.5)).x());
        assertThat(map.eastern() - map.western()).isLessThan(2);
    }

    @Test
    void onePlaceIsAMapToo() {
        Projection map = Projection.of(List.of(BRUNSWICK));

        assertThat(map.point(BRUNSWICK).x()).isEqualTo(Projection.WIDTH / 2, within(1e-6));
        assertThat(map.point(BRUNSWICK).y()).isEqualTo(map.height() / 2, within(1e-6));
        assertThat(Projection.WIDTH / map.perKilometre()).isBetween(4.0, 10.0);
    }
}
