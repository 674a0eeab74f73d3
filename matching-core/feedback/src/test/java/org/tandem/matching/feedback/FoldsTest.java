package org.tandem.matching.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FoldsTest {

    @Test
    void pairsOfAMentorStayTogetherAndFoldsAreOfAboutEqualSize() {
        int[] mentors = IntStream.range(0, 100).map(pair -> pair / 3).toArray();
        int[] pairs = IntStream.range(0, 100).filter(pair -> pair % 10 != 0).toArray();
        Folds folds = Folds.of(pairs, mentors, 5, 1);

        for (int fold = 0; fold < 5; fold++) {
            int here = fold;
            assertThat(IntStream.of(pairs).filter(pair -> folds.isIn(pair, here)).count()).isBetween(15L, 21L);
        }
        for (int pair : pairs) {
            for (int other : pairs) {
                for (int fold = 0; fold < 5 && mentors[pair] == mentors[other]; fold++) {
                    assertThat(folds.isIn(pair, fold)).isEqualTo(folds.isIn(other, fold));
                }
            }
        }
    }
}
