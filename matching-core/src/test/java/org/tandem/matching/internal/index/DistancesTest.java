package org.tandem.matching.internal.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.matching.programme.Location;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

class DistancesTest {
    private static final double RADIUS = 6371.0088;

    @Test
    void agreesWithTheHaversineFormulaAllOverTheWorld() {
        SplittableRandom random = new SplittableRandom(7);
        Programme.Builder facts = Programme.builder(LocalDate.of(2026, 9, 1));
        for (int i = 10; i < 60; i++) {
            facts.mentor(Mentor.builder("M" + i)
                    .location(random.nextDouble(-90, 90), random.nextDouble(-180, 180))
                    .build());
            facts.mentee(Mentee.builder("T" + i)
                    .location(random.nextDouble(-90, 90), random.nextDouble(-180, 180))
                    .build());
        }
        Programme programme = facts.build();
        Distances distances = Distances.of(programme);

        for (int mentor = 0; mentor < 50; mentor++) {
            for (int mentee = 0; mentee < 50; mentee++) {
                assertThat(distances.kilometres(mentor, mentee))
                        .isCloseTo(
                                haversine(
                                        programme
                                                .mentors()
                                                .get(mentor)
                                                .profile()
                                                .location()
                                                .orElseThrow(),
                                        programme
                                                .mentees()
                                                .get(mentee)
                                                .profile()
                                                .location()
                                                .orElseThrow()),
                                within(1e-5));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.5, 50, 84, 1_000, 10_007.5, 19_000, 20_015})
    void comparesWithALimitExactlyAsTheDistanceDoes(double limit) {
        SplittableRandom random = new SplittableRandom(11);
        double squaredChord = Distances.squaredChord(limit);
        for (int i = 0; i < 2_000; i++) {
            double off = limit * (1 + (random.nextInt(7) - 3) * Math.pow(10, -random.nextInt(3, 17)));
            Location from = new Location(random.nextDouble(-80, 80), random.nextDouble(-180, 180));
            Distances distances = distances(from, eastOfNorth(from, off, random.nextDouble(0, 2 * Math.PI)));

            assertThat(distances.within(0, 0, limit, squaredChord)).isEqualTo(distances.kilometres(0, 0) <= limit);
        }
    }

    @Test
    void isWithinALimitThatIsExactlyTheDistance() {
        Location from = new Location(52.15, 10.33);
        Location to = new Location(51.34, 12.37);
        double kilometres = from.kilometresTo(to);
        Distances distances = distances(from, to);

        assertThat(distances.within(0, 0, kilometres, Distances.squaredChord(kilometres)))
                .isTrue();
        double less = Math.nextDown(kilometres);
        assertThat(distances.within(0, 0, less, Distances.squaredChord(less))).isFalse();
    }

    @Test
    void onePlaceIsWithinALimitOfZero() {
        Location here = new Location(52.15, 10.33);

        assertThat(distances(here, here).within(0, 0, 0, Distances.squaredChord(0)))
                .isTrue();
        assertThat(distances(here, new Location(52.15001, 10.33)).within(0, 0, 0, Distances.squaredChord(0)))
                .isFalse();
    }

    @Test
    void anUnknownLocationIsWithinNoLimit() {
        Programme programme = Programme.builder(LocalDate.of(2026, 9, 1))
                .mentor(Mentor.builder("M").build())
                .mentee(Mentee.builder("T").location(0, 0).build())
                .build();
        Distances distances = Distances.of(programme);

        assertThat(distances.kilometres(0, 0)).isNaN();
        assertThat(distances.within(0, 0, Double.POSITIVE_INFINITY, 4)).isFalse();
    }

    @Test
    void theSquaredChordOfHalfTheEarthAndMoreIsFour() {
        assertThat(Distances.squaredChord(0)).isZero();
        assertThat(Distances.squaredChord(Math.PI * RADIUS / 3)).isCloseTo(1, within(1e-12));
        assertThat(Distances.squaredChord(Math.PI * RADIUS)).isEqualTo(4);
        assertThat(Distances.squaredChord(Double.POSITIVE_INFINITY)).isEqualTo(4);
    }

    private static Distances distances(Location from, Location to) {
        return Distances.of(Programme.builder(LocalDate.of(2026, 9, 1))
                .mentor(Mentor.builder("M")
                        .location(from.latitude(), from.longitude())
                        .build())
                .mentee(Mentee.builder("T")
                        .location(to.latitude(), to.longitude())
                        .build())
                .build());
    }

    private static double haversine(Location one, Location other) {
        double dPhi = Math.toRadians(other.latitude() - one.latitude());
        double dLambda = Math.toRadians(other.longitude() - one.longitude());
        double h = Math.pow(Math.sin(dPhi / 2), 2)
                + Math.cos(Math.toRadians(one.latitude()))
                        * Math.cos(Math.toRadians(other.latitude()))
                        * Math.pow(Math.sin(dLambda / 2), 2);
        return 2 * RADIUS * Math.atan2(Math.sqrt(h), Math.sqrt(1 - h));
    }

    /** Returns the point that one reaches after so many kilometres in a direction, in radians east of north. */
    private static Location eastOfNorth(Location from, double kilometres, double bearing) {
        double angle = kilometres / RADIUS;
        double phi = Math.toRadians(from.latitude());
        double to = Math.asin(Math.sin(phi) * Math.cos(angle) + Math.cos(phi) * Math.sin(angle) * Math.cos(bearing));
        double east = Math.atan2(
                Math.sin(bearing) * Math.sin(angle) * Math.cos(phi), Math.cos(angle) - Math.sin(phi) * Math.sin(to));
        double longitude = Math.toDegrees(east) + from.longitude();
        return new Location(Math.toDegrees(to), Math.IEEEremainder(longitude, 360));
    }
}
