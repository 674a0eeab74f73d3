package org.tandem.matching.internal.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

class SurroundingsTest {
    private static final int PEOPLE = 120;
    private static final double[] LIMITS = {0, 0.001, 3, 60, 900, 9_000, 20_100};
    /** About both poles, the date line, a town and the whole earth: latitude, longitude, spread. */
    private static final double[][] PLACES = {{90, 0, 1}, {-90, 0, 4}, {10, 180, 2}, {52.1, 10.4, 0.2}, {0, 0, 90}};

    @Test
    void nobodyWithinTheLimitIsMissing() {
        SplittableRandom random = new SplittableRandom(7);
        long near = 0;
        long left = 0;
        long sure = 0;
        for (double[] place : PLACES) {
            Distances distances = Distances.of(programme(place, random));
            for (double limit : LIMITS) {
                double squaredChord = Distances.squaredChord(limit);
                Surroundings surroundings = distances.surroundings(squaredChord);
                for (int mentee = 0; mentee < PEOPLE; mentee++) {
                    int[] around = surroundings.ofMentee(mentee) == Surroundings.NONE
                            ? new int[0]
                            : Arrays.stream(surroundings.near(surroundings.ofMentee(mentee))).sorted().toArray();
                    assertThat(around).doesNotHaveDuplicates();
                    left += PEOPLE - around.length;
                    for (int mentor : around) {
                        if (surroundings.isWithin(surroundings.ofMentee(mentee), mentor)) {
                            sure++;
                            assertThat(distances.within(mentor, mentee, limit, squaredChord)).isTrue();
                        }
                    }
                    for (int mentor = 0; mentor < PEOPLE; mentor++) {
                        if (distances.within(mentor, mentee, limit, squaredChord)) {
                            near++;
                            assertThat(Arrays.binarySearch(around, mentor)).isNotNegative();
                        }
                    }
                }
            }
        }
        assertThat(near).isGreaterThan(50_000);
        assertThat(left).isGreaterThan(50_000);
        assertThat(sure).isGreaterThan(20_000);
    }

    private static Programme programme(double[] place, SplittableRandom random) {
        Programme.Builder programme = Programme.builder(LocalDate.of(2026, 9, 1));
        for (int p = 100; p < 100 + PEOPLE; p++) {
            Mentor.Builder mentor = Mentor.builder("M" + p);
            Mentee.Builder mentee = Mentee.builder("T" + p);
            if (p % 10 > 0) {
                double[] at = at(place, random);
                mentor.location(at[0], at[1]);
                // A few stand at one place.
                double[] other = p % 7 == 0 ? at : at(place, random);
                mentee.location(other[0], other[1]);
            }
            programme.mentor(mentor.build()).mentee(mentee.build());
        }
        return programme.build();
    }

    private static double[] at(double[] place, SplittableRandom random) {
        double latitude = Math.clamp(place[0] + place[2] * (2 * random.nextDouble() - 1), -90, 90);
        double longitude = Math.abs(place[0]) == 90
                ? 360 * random.nextDouble() - 180
                : place[1] + 2 * place[2] * (2 * random.nextDouble() - 1);
        return new double[] {latitude, longitude > 180 ? longitude - 360 : longitude};
    }
}
