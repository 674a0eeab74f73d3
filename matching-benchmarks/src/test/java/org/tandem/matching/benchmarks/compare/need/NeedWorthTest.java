package org.tandem.matching.benchmarks.compare.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NeedWorthTest {
    /** Two needs of one kind and two offers, of which the second has nothing for the second need. */
    private static final NeedInstance INSTANCE = new NeedInstance(
            new int[] {0, 0},
            new int[] {0, 0},
            new int[] {3, 2},
            new int[] {2, 4},
            new int[] {2, 1},
            new int[] {1, NeedInstance.ANY},
            new int[][] {{10, 20}, {30, NeedInstance.NOT_ELIGIBLE}});

    private static NeedWorth checked(int[]... units) {
        return NeedWorth.checked(INSTANCE, units);
    }

    @Test
    void unitsNeedsAndPointsAreAddedUp() {
        assertThat(checked(new int[] {2, 1}, new int[] {0, 0})).isEqualTo(new NeedWorth(3, 1, 40));
        assertThat(checked(new int[] {0, 3}, new int[] {2, 0})).isEqualTo(new NeedWorth(5, 2, 120));
    }

    @Test
    void brokenRulesAreSeen() {
        assertBroken("pairs must be eligible", new int[] {0, 0}, new int[] {0, 1});
        assertBroken("needs must not get more than is wanted", new int[] {0, 4}, new int[] {0, 0});
        assertBroken("offers must not give more than there is", new int[] {3, 0}, new int[] {0, 0});
        assertBroken("offers must not have too many needs", new int[] {1, 0}, new int[] {1, 0});
    }

    private static void assertBroken(String what, int[]... units) {
        assertThatThrownBy(() -> checked(units))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(what);
    }
}
