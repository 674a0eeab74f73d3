package org.tandem.matching.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LexScoreTest {
    private static final LexScore SCORE = new LexScore(new long[] {2, 3, -5});

    @Test
    void anEarlierLevelComesBeforeAllLaterOnes() {
        assertThat(SCORE)
                .isGreaterThan(new LexScore(new long[] {1, 9, 9}))
                .isGreaterThan(new LexScore(new long[] {2, 3, -6}))
                .isLessThan(new LexScore(new long[] {2, 4, -9}))
                .isEqualByComparingTo(new LexScore(new long[] {2, 3, -5}));
    }

    @Test
    void tellsOnHowManyLevelsTwoAreTheSame() {
        assertThat(SCORE.common(new LexScore(new long[] {2, 3, -5}))).isEqualTo(3);
        assertThat(SCORE.common(new LexScore(new long[] {2, 4, -5}))).isEqualTo(1);
        assertThat(SCORE.common(new LexScore(new long[] {0, 3, -5}))).isZero();
    }

    @Test
    void isEqualByItsValues() {
        assertThat(SCORE).isEqualTo(new LexScore(new long[] {2, 3, -5})).hasToString("[2, 3, -5]");
        assertThat(SCORE).hasSameHashCodeAs(new LexScore(new long[] {2, 3, -5}));
        assertThat(SCORE).isNotEqualTo(new LexScore(new long[] {2, 3, -4}));
        assertThat(SCORE.of(1)).isEqualTo(3);
    }
}
