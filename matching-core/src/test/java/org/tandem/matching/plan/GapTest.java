package org.tandem.matching.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.matching.policy.Level;
import org.tandem.matching.text.Wording;

class GapTest {
    private static final Wording ENGLISH = Wording.in(Locale.ENGLISH);
    private static final Wording GERMAN = Wording.in(Locale.GERMAN);

    private static Gap gap(Level level, long atMost) {
        return new Gap(level, OptionalLong.of(atMost), OptionalDouble.empty());
    }

    private static Gap percent(double percent, long points) {
        return new Gap(Level.POINTS, OptionalLong.of(points), OptionalDouble.of(percent));
    }

    @Test
    void peopleAndPlacesAreCounted() {
        assertThat(gap(Level.SERVED, 1).say(ENGLISH)).isEqualTo("at most one more mentee could be served");
        assertThat(gap(Level.SERVED, 2).say(ENGLISH)).isEqualTo("at most 2 more mentees could be served");
        assertThat(gap(Level.MATCHES, 1).say(GERMAN))
                .isEqualTo("höchstens ein weiterer Mentor könnte vergeben werden");
        assertThat(gap(Level.MATCHES, 1_200).say(GERMAN))
                .isEqualTo("höchstens 1.200 weitere Mentoren könnten vergeben werden");
        assertThat(gap(Level.GUARANTEE, 1).say(GERMAN))
                .isEqualTo("höchstens eine weitere überfällige Person könnte einen Mentor bekommen");
    }

    @ParameterizedTest
    @CsvSource({"0.3,0.3", "0.301,0.31", "0.00031,0.00031", "12.01,13", "99.5,100", "1E-7,0.0000001"})
    void perCentsAreRoundedUpToTwoDigits(double percent, String said) {
        assertThat(percent(percent, 40).say(ENGLISH))
                .isEqualTo("at most " + said + "\u00a0% of the points could be gained (40)");
        assertThat(percent(percent, 40).say(GERMAN))
                .isEqualTo("höchstens " + said.replace('.', ',') + "\u00a0% der Punkte wären zu gewinnen (40)");
    }

    @ParameterizedTest
    @CsvSource({"GUARANTEE", "MATCHES", "SERVED", "URGENCY", "FIRST_PLACES"})
    void pointsAreNotSpokenOfWhileAnotherLevelIsOpen(Level level) {
        for (OptionalLong atMost : new OptionalLong[] {OptionalLong.of(1), OptionalLong.of(5), OptionalLong.empty()}) {
            Gap open = new Gap(level, atMost, OptionalDouble.empty());
            assertThat(open.say(ENGLISH)).doesNotContainIgnoringCase("point").doesNotContain("%");
            assertThat(open.say(GERMAN)).doesNotContainIgnoringCase("punkt").doesNotContain("%");
        }
    }
}
