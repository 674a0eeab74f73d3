package org.tandem.matching.internal.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnnealingTest {
    private static final int PEOPLE = 12;
    private static final int[] IN_TURN =
            IntStream.range(0, PEOPLE).map(p -> p / 4).toArray();

    /** Twelve people in three groups of 3 to 5, the first two apart, of whom four are of each kind. */
    private static GroupProblem problem() {
        boolean[][] admitted = new boolean[PEOPLE][3];
        Arrays.stream(admitted).forEach(row -> Arrays.fill(row, true));
        admitted[11][0] = false;
        Apart apart = new Apart(PEOPLE);
        apart.add(0, 1);
        return new GroupProblem(
                new int[] {3, 3, 3},
                new int[] {5, 5, 5},
                IntStream.range(0, PEOPLE).mapToObj(p -> new int[] {p}).toArray(int[][]::new),
                admitted,
                List.of(apart),
                List.of(),
                List.of(new KindMix(10, IN_TURN)));
    }

    private static int[] annealed(int[] from, long exchanges, double temperature, long seed) {
        Annealing annealing = new Annealing(problem(), from, new SplittableRandom(seed));
        annealing.run(exchanges, temperature);
        return annealing.groupOfParty();
    }

    @Test
    void rulesAreMendedAndNeverBrokenAgainHoweverHot() {
        int[] mended = annealed(IN_TURN, 1_000, 1, 1);
        assertThat(problem().breaches(IN_TURN)).isPositive();
        assertThat(problem().breaches(mended)).isZero();

        int[] hot = annealed(mended, 1_000, 1e9, 2);
        assertThat(problem().breaches(hot)).isZero();
        assertThat(hot[11]).isNotZero();
        assertThat(hot).isNotEqualTo(mended);
    }

    @Test
    void whereItIsColdNothingGetsWorse() {
        int[] best = annealed(annealed(IN_TURN, 1_000, 3_000, 3), 2_000, 0.001, 3);
        long worth = problem().worth(best);

        assertThat(worth).isGreaterThan(problem().worth(IN_TURN));
        assertThat(problem().worth(annealed(best, 1_000, 0.001, 4))).isGreaterThanOrEqualTo(worth);
    }

    @Test
    void aSeedGivesTheSameGroups() {
        assertThat(annealed(IN_TURN, 500, 3_000, 5)).isEqualTo(annealed(IN_TURN, 500, 3_000, 5));
        assertThat(annealed(IN_TURN, 500, 3_000, 5)).isNotEqualTo(annealed(IN_TURN, 500, 3_000, 6));
    }
}
