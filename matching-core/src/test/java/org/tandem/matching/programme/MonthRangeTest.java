package org.tandem.matching.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthRangeTest {

    @ParameterizedTest
    @CsvSource({"2026-09, false", "2026-10, true", "2026-12, true", "2027-02, true", "2027-03, false"})
    void containsBothItsEnds(YearMonth month, boolean expected) {
        MonthRange winter = new MonthRange(YearMonth.of(2026, 10), YearMonth.of(2027, 2));

        assertThat(winter.contains(month)).isEqualTo(expected);
    }
}
