package org.tandem.matching.benchmarks.compare.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class GroupCheckerTest {
    /** Four people in two groups: of organisations 0 and 1, which compete, and 2. */
    private static final GroupInstance INSTANCE = new GroupInstance(
            2,
            2,
            1,
            new int[] {0, 1, 2, 2},
            new int[] {5, 5, 4, 4},
            new int[] {0, 4, 2, 2},
            new int[] {1, 1, 1, 2},
            new int[] {0, 1, 7, 7},
            new int[] {0, 0, 1, 3},
            new byte[][] {{4}, {0}, {2}, {5}},
            2,
            new int[][] {{0}, {0}},
            new int[][] {{5}, {4}},
            new int[][] {{1}, {1}},
            2,
            new Weights(1, 1, 1, 1, 1, 1, 1, 1));

    @Test
    void everyCriterionCounts() {
        // Group 0: people 0 and 2, group 1: people 1 and 3.
        long sectors = 2_000 + 2_000;
        long stages = 1_000 + 1_000;
        long occupations = 0 + 2_000;
        long acquaintances = 1_000 + 1_000;
        long interest = 1_000 + 500;
        long competences = 2_000 * 4 / 5 + 2_000;
        long seniority = (2_000 - 2_000 / 4) + (2_000 - 2_000 / 4);
        long sizes = 2_000 + 2_000;

        assertThat(GroupChecker.worth(INSTANCE, new int[] {0, 1, 0, 1})).isEqualTo(
                sectors + stages + occupations + acquaintances + interest + competences + seniority + sizes);
    }

    @Test
    void competitorsColleaguesAndSizesAreSeen() {
        assertBroken("organisations must be spread", 1, 1, 0, 0);
        assertBroken("sizes must be kept", 0, 1, 0, 0);
        assertBroken("competitors must be apart", 0, 0, 1, 1);
        assertBroken("a group that there is", 0, 1, 0, 2);
        assertBroken("everybody must be in a group", 0, 1, 0);
    }

    private static void assertBroken(String what, int... groupOf) {
        assertThatThrownBy(() -> GroupChecker.worth(INSTANCE, groupOf))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(what);
    }
}
