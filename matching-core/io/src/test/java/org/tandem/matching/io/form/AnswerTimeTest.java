package org.tandem.matching.io.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times as exports write them. */
class AnswerTimeTest {
    private static AnswerTime time(String text) {
        return AnswerTime.of(text).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2026/08/20 9:14:02 AM MESZ, 2026-08-20T09:14:02",
        "2026/08/20 9:14:02 PM MESZ, 2026-08-20T21:14:02",
        "2026/09/14 21:22:11 AM MEZ, 2026-09-14T21:22:11",
        "2026-08-20 09:14:02, 2026-08-20T09:14:02",
        "2026-08-20T09:14:02.123Z, 2026-08-20T09:14:02",
        "20.08.2026 09:14:02, 2026-08-20T09:14:02",
        "20.8.26, 2026-08-20T00:00:00",
        "46254.5, 2026-08-20T12:00:00"
    })
    void manyFormsAreClear(String text, LocalDateTime time) {
        assertThat(time(text).dayFirst()).contains(time);
        assertThat(time(text).monthFirst()).contains(time);
    }

    @Test
    void theFirstOfTwoFiguresMayBeDayOrMonth() {
        assertThat(time("9/10/26 18:05:12").monthFirst()).contains(LocalDateTime.of(2026, 9, 10, 18, 5, 12));
        assertThat(time("9/10/26 18:05:12").dayFirst()).contains(LocalDateTime.of(2026, 10, 9, 18, 5, 12));
        assertThat(time("9/30/2026").dayFirst()).isEmpty();
    }

    @Test
    void ofTwoTimesOneIsEarlierOnlyIfItIsHoweverTheyAreRead() {
        assertThat(time("9/10/26 18:05").isBefore(time("9/10/26 18:06"))).isTrue();
        assertThat(time("9/10/26").isBefore(time("10/9/26"))).isFalse();
        assertThat(time("10/9/26").isBefore(time("9/10/26"))).isFalse();
        assertThat(time("9/10/26").isBefore(time("9/10/26"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2026-13-40", "31/31/2026", "2026/08/20 99:99:99", "12345678", "1.2",
        "99999999999999999999"})
    void whatIsNoTimeIsNone(String text) {
        assertThat(AnswerTime.of(text)).isEmpty();
    }
}
