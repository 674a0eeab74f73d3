package org.tandem.matching.internal.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

class MonthsTest {
    private static final YearMonth JANUARY = YearMonth.of(2027, 1);

    @Test
    void countsCommonMonthsOfATermOfMoreThanFiveYears() {
        Programme programme = Programme.builder(LocalDate.of(2027, 1, 1))
                .end(LocalDate.of(2033, 1, 1))
                .mentor(Mentor.builder("always").build())
                .mentor(Mentor.builder("later")
                        .available(JANUARY.plusMonths(60), JANUARY.plusMonths(100))
                        .build())
                .mentee(Mentee.builder("always").build())
                .mentee(Mentee.builder("long")
                        .available(JANUARY.minusMonths(3), JANUARY.plusMonths(64))
                        .build())
                .build();

        KeySets months = Months.available(programme);

        assertThat(months.common(0, 0)).isEqualTo(72);
        assertThat(months.common(0, 1)).isEqualTo(65);
        assertThat(months.common(1, 0)).isEqualTo(12);
        assertThat(months.common(1, 1)).isEqualTo(5);
    }

    @Test
    void whoIsAvailableOnlyOutOfTheTermHasNoMonths() {
        Programme programme = Programme.builder(LocalDate.of(2027, 1, 1))
                .mentor(Mentor.builder("M")
                        .available(JANUARY.minusMonths(3), JANUARY.minusMonths(1))
                        .build())
                .mentee(Mentee.builder("T").build())
                .build();

        assertThat(Months.available(programme).common(0, 0)).isZero();
    }
}
