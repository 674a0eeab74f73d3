package org.tandem.matching.policy.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.matching.policy.OnePair;
import org.tandem.matching.programme.Attribute;

class AnswerMeasureTest {
    private static final Attribute<String> CHOICE = Attribute.text("choice");
    private static final Attribute<Double> SIZE = Attribute.number("size");
    private static final Attribute<LocalDate> JOINED = Attribute.date("joined");

    @Test
    void theSameAnswerIsTheSame() {
        OnePair pair = new OnePair()
                .mentor(mentor -> mentor.answer(CHOICE, "blue"))
                .mentee(mentee -> mentee.answer(CHOICE, "blue"));

        assertThat(pair.value(Criteria.sameAnswer(CHOICE))).isEqualTo(1);
        assertThat(pair.value(Criteria.differentAnswer(CHOICE))).isZero();
    }

    @Test
    void anotherAnswerIsDifferent() {
        OnePair pair = new OnePair()
                .mentor(mentor -> mentor.answer(JOINED, LocalDate.of(2020, 1, 1)))
                .mentee(mentee -> mentee.answer(JOINED, LocalDate.of(2020, 1, 2)));

        assertThat(pair.value(Criteria.sameAnswer(JOINED))).isZero();
        assertThat(pair.value(Criteria.differentAnswer(JOINED))).isEqualTo(1);
    }

    @Test
    void aMissingAnswerIsNeitherTheSameNorDifferentNorClose() {
        OnePair pair = new OnePair().mentor(mentor -> mentor.answer(SIZE, 1.0));

        assertThat(pair.value(Criteria.sameAnswer(SIZE))).isZero();
        assertThat(pair.value(Criteria.differentAnswer(SIZE))).isZero();
        assertThat(pair.value(Criteria.closeAnswer(SIZE, 5))).isZero();
        assertThat(new OnePair().value(Criteria.sameAnswer(SIZE))).isZero();
    }

    @ParameterizedTest
    @CsvSource({"7, 7, 1", "7, 8, 0.75", "8, 7, 0.75", "-1, 1, 0.5", "7, 11, 0", "7, 100, 0", "-1e308, 1e308, 0"})
    void closenessFallsEvenlyToZero(double mentorSize, double menteeSize, double expected) {
        assertThat(new OnePair()
                .mentor(mentor -> mentor.answer(SIZE, mentorSize))
                .mentee(mentee -> mentee.answer(SIZE, menteeSize))
                .value(Criteria.closeAnswer(SIZE, 4)))
                .isCloseTo(expected, within(1e-12));
    }
}
