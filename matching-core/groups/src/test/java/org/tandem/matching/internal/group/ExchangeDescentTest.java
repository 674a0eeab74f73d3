package org.tandem.matching.internal.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExchangeDescentTest {
    private static GroupProblem problem() {
        boolean[][] everywhere = {{true, true}, {true, true}, {true, true}, {true, true}};
        return new GroupProblem(
                new int[] {2, 2},
                new int[] {2, 2},
                new int[][] {{0}, {1}, {2}, {3}},
                everywhere,
                List.of(new KeyLimit(new int[] {0, 0, 1, 1}, 1)),
                List.of(),
                List.of(new SeatMeasure(1, new long[][] {{9, 0}, {0, 0}, {0, 5}, {0, 0}})));
    }

    @Test
    void itEndsWhereNoExchangeGains() {
        ExchangeDescent descent = new ExchangeDescent(problem(), new int[] {1, 1, 0, 0});
        while (!descent.isOver()) {
            descent.step();
        }

        assertThat(descent.groupOfParty()).containsExactly(0, 1, 1, 0);
        assertThat(problem().breaches(descent.groupOfParty())).isZero();
        assertThat(problem().worth(descent.groupOfParty())).isEqualTo(14);
    }

    @Test
    void aCompositionCountsAsTheProblemDoes() {
        Composition composition = new Composition(problem());
        int[] groups = {0, 0, 1, 1};
        for (int p = 0; p < groups.length; p++) {
            composition.put(p, groups[p]);
        }

        assertThat(composition.breaches()).isEqualTo(problem().breaches(groups)).isEqualTo(2);
        assertThat(composition.worth()).isEqualTo(problem().worth(groups)).isEqualTo(14);
        composition.remove(0);
        assertThat(composition.breaches()).as("a member is missing, and no two are alike there").isEqualTo(2);
        assertThat(composition.fits(0, -1, 0)).isTrue();
        assertThat(composition.fits(1, -1, 0)).isFalse();
    }
}
