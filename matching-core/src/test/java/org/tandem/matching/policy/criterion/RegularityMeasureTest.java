package org.tandem.matching.policy.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.tandem.matching.policy.Criterion;
import org.tandem.matching.policy.OnePair;

class RegularityMeasureTest {
    private static final Criterion REGULARITY = Criteria.regularity(Duration.ofHours(8));

    @Test
    void isOneWithTheIdealTimeThroughout() {
        assertThat(pair(8, 8).value(REGULARITY)).isEqualTo(1);
    }

    @Test
    void moreThanTheIdealTimeIsNotWorthMore() {
        assertThat(pair(100, 9).value(REGULARITY)).isEqualTo(1);
    }

    @Test
    void theLesserTimeCounts() {
        assertThat(pair(6, 2).value(REGULARITY)).isEqualTo(0.25);
        assertThat(pair(2, 6).value(REGULARITY)).isEqualTo(0.25);
    }

    @Test
    void theShareOfCommonMonthsCounts() {
        OnePair pair = pair(4, 8)
                .mentor(mentor -> mentor.available(YearMonth.of(2026, 9), YearMonth.of(2027, 5)))
                .mentee(mentee -> mentee.available(YearMonth.of(2027, 1), YearMonth.of(2027, 12)));

        // January to May are 5 of 12 months, 4 of 8 hours.
        assertThat(pair.value(REGULARITY)).isCloseTo(0.5 * 5 / 12, within(1e-12));
    }

    @Test
    void isZeroWithoutACommonMonth() {
        assertThat(pair(8, 8)
                .mentor(mentor -> mentor.available(YearMonth.of(2026, 9), YearMonth.of(2026, 10)))
                .mentee(mentee -> mentee.available(YearMonth.of(2026, 11), YearMonth.of(2026, 12)))
                .value(REGULARITY))
                .isZero();
    }

    @Test
    void isZeroWhereATimeIsUnknown() {
        assertThat(new OnePair()
                .mentor(mentor -> mentor.timePerMonth(Duration.ofHours(8)))
                .value(REGULARITY))
                .isZero();
    }

    private static OnePair pair(int hoursOfMentor, int hoursOfMentee) {
        return new OnePair()
                .mentor(mentor -> mentor.timePerMonth(Duration.ofHours(hoursOfMentor)))
                .mentee(mentee -> mentee.timePerMonth(Duration.ofHours(hoursOfMentee)));
    }
}
