package org.tandem.matching.io.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as people write them. */
class NumbersTest {
    @ParameterizedTest
    @CsvSource({
        "1-2, 2, 1.5", "2–3, 3, 2.5", "1 bis 3, 3, 2", "1 or 2, 2, 1.5", "ca. 4, 4, 4", "about 4 hours, 4, 4",
        "max. 2, 2, 2",
        "bis zu 3, 3, 3", "2 Mentees, 2, 2", "'2-3 Stunden', 3, 2.5", "zwei, 2, 2", "one, 1, 1", "3+, 3, 3", "~5, 5, 5"
    })
    void wordsHaveTheNumberThatTheyProbablyMean(String answer, String whole, String any) {
        assertThat(Numbers.plain(answer)).isEmpty();
        assertThat(Numbers.meant(answer, true)).contains(whole);
        assertThat(Numbers.meant(answer, false)).contains(any);
    }

    @ParameterizedTest
    @ValueSource(strings = {"egal", "", "3-1", "1-2-3", "2,5 oder 3 oder mehr?", "01.02.2026", "1. Feb", "-1", "many",
        "4711-0815-1"})
    void otherWordsHaveNone(String answer) {
        assertThat(Numbers.meant(answer, true)).isEmpty();
        assertThat(Numbers.meant(answer, false)).isEmpty();
    }

    @Test
    void aPlainNumberIsOneThatIsNothingElse() {
        assertThat(Numbers.plain("2,5")).contains("2.5");
        assertThat(Numbers.whole("2,5")).isEmpty();
        assertThat(Numbers.whole("10")).contains("10");
        assertThat(Numbers.plain("1 000")).isEmpty();
        assertThat(Numbers.meant("2,5 Stunden", true)).isEmpty();
    }
}
