package org.tandem.matching.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateRangeTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final DateRange SPRING = DateRange.of(MARCH, JUNE);

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-03-01, false",
        "2026-01-01, 2026-03-02, true",
        "2026-04-01, 2026-05-01, true",
        "2026-01-01, 2027-01-01, true",
        "2026-05-31, 2027-01-01, true",
        "2026-06-01, 2027-01-01, false"
    })
    void overlapsWhereADayIsShared(LocalDate from, LocalDate until, boolean expected) {
        DateRange other = DateRange.of(from, until);

        assertThat(SPRING.overlaps(other)).isEqualTo(expected);
        assertThat(other.overlaps(SPRING)).isEqualTo(expected);
    }

    @Test
    void aRangeWithoutAnEndOverlapsWhatComesLater() {
        assertThat(DateRange.since(JUNE).overlaps(DateRange.of(JUNE.plusYears(50), JUNE.plusYears(51))))
                .isTrue();
        assertThat(DateRange.since(JUNE).overlaps(SPRING)).isFalse();
        assertThat(DateRange.since(JUNE.minusDays(1)).overlaps(SPRING)).isTrue();
    }

    @Test
    void aRangeWithoutABeginningOverlapsWhatCameEarlier() {
        assertThat(DateRange.before(MARCH).overlaps(DateRange.of(MARCH.minusYears(50), MARCH.minusYears(49))))
                .isTrue();
        assertThat(DateRange.before(MARCH).overlaps(SPRING)).isFalse();
        assertThat(DateRange.before(MARCH.plusDays(1)).overlaps(SPRING)).isTrue();
    }

    @Test
    void alwaysOverlapsEverything() {
        assertThat(DateRange.ALWAYS.overlaps(SPRING)).isTrue();
        assertThat(DateRange.ALWAYS.overlaps(DateRange.ALWAYS)).isTrue();
        assertThat(DateRange.ALWAYS.overlaps(DateRange.before(LocalDate.MIN.plusDays(1))))
                .isTrue();
    }

    @Test
    void isReversedUnlessItHoldsADay() {
        assertThat(DateRange.of(JUNE, MARCH).isReversed()).isTrue();
        assertThat(DateRange.of(MARCH, MARCH).isReversed()).isTrue();
        assertThat(DateRange.of(MARCH, MARCH.plusDays(1)).isReversed()).isFalse();
        assertThat(DateRange.since(LocalDate.MAX).isReversed()).isFalse();
        assertThat(DateRange.before(LocalDate.MIN).isReversed()).isFalse();
    }

    @Test
    void isWrittenWithTwoDots() {
        assertThat(SPRING).hasToString("2026-03-01..2026-06-01");
        assertThat(DateRange.since(MARCH)).hasToString("2026-03-01..");
        assertThat(DateRange.before(MARCH)).hasToString("..2026-03-01");
        assertThat(DateRange.ALWAYS).hasToString("..");
    }

    @Test
    void containsItsFirstDayAndNotItsEnd() {
        DateRange range = DateRange.of(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 3, 1));

        assertThat(range.contains(LocalDate.of(2026, 1, 31))).isFalse();
        assertThat(range.contains(LocalDate.of(2026, 2, 1))).isTrue();
        assertThat(range.contains(LocalDate.of(2026, 2, 28))).isTrue();
        assertThat(range.contains(LocalDate.of(2026, 3, 1))).isFalse();
        assertThat(DateRange.ALWAYS.contains(LocalDate.MIN)).isTrue();
    }

    @Test
    void mostAtOnceCountsTheBusiestDayOfTheWindow() {
        DateRange early = DateRange.before(LocalDate.of(2026, 3, 1));
        DateRange late = DateRange.since(LocalDate.of(2026, 3, 1));
        DateRange across = DateRange.of(LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 2));
        List<DateRange> all = List.of(early, late, across, across);

        assertThat(DateRange.maxAtOnce(List.of(early, late), DateRange.ALWAYS)).isEqualTo(1);
        assertThat(DateRange.maxAtOnce(all, DateRange.ALWAYS)).isEqualTo(3);
        assertThat(DateRange.maxAtOnce(all, DateRange.before(LocalDate.of(2026, 2, 28)))).isEqualTo(1);
        assertThat(DateRange.maxAtOnce(all, DateRange.since(LocalDate.of(2026, 3, 2)))).isEqualTo(1);
        assertThat(DateRange.maxAtOnce(List.of(), DateRange.ALWAYS)).isZero();
    }
}
