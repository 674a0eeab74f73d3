package org.tandem.matching.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.criterion.Criteria;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

class BestPairsTest {
    private static final Policy POLICY =
            Policy.builder("near").criterion(1, Criteria.proximity(100)).build();

    /** Ten mentors on a line, and one mentee at its beginning who is fixed with the last. */
    private static Programme line() {
        Programme.Builder programme = Programme.builder(LocalDate.of(2026, 9, 1))
                .mentee(Mentee.builder("T").location(50, 10).mentorsWanted(2).build())
                .decision(Decision.fix("M9", "T"));
        for (int m = 0; m < 10; m++) {
            programme.mentor(Mentor.builder("M" + m).location(50, 10 + m / 100.0).build());
        }
        return programme.build();
    }

    private static int[] mentors(BestPairs pairs) {
        CompatibilityGraph graph = pairs.graph();
        return IntStream.range(0, graph.pairCount()).map(graph::mentor).toArray();
    }

    @Test
    void theBestAreKeptAndWhoIsFixed() {
        BestPairs pairs = BestPairs.of(line(), POLICY, 1, () -> false);

        // One to keep and two that are wanted, and the one that is fixed.
        assertThat(mentors(pairs)).containsExactly(0, 1, 2, 9);
        assertThat(pairs.compatibility().isComplete()).isFalse();
    }

    @Test
    void pricesAddWhoIsWorthMore() {
        BestPairs pairs = BestPairs.of(line(), POLICY, 1, () -> false);
        long[] prices = new long[10];
        prices[6] = 1_000;

        assertThat(pairs.addBetter(new long[] {1_500}, prices, () -> false)).isEqualTo(1);
        assertThat(mentors(pairs)).containsExactly(0, 1, 2, 6, 9);
        assertThat(pairs.addBetter(new long[] {2_000}, prices, () -> false)).isZero();
        assertThat(pairs.compatibility().isComplete()).isTrue();
    }

    @Test
    void whoIsFixedIsKeptHoweverLittleTimeThereIs() {
        assertThat(mentors(BestPairs.of(line(), POLICY, 1, () -> true))).containsExactly(9);
    }

    @Test
    void smallProgrammesKeepAll() {
        Compatibility judged = BestPairs.judge(line(), POLICY, () -> false, pairs -> {
            throw new AssertionError("There are few pairs.");
        });

        assertThat(judged.graph().pairCount()).isEqualTo(10);
        assertThat(judged.isComplete()).isTrue();
    }
}
