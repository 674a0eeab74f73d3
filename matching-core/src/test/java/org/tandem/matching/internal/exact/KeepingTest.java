package org.tandem.matching.internal.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.ScoreTable;

class KeepingTest {
    private static final long WORK = 1_000_000;

    /** T-1 has M-1 and may move to M-2, which lets T-2 in; {@code scale} is what a point is. */
    private static CompatibilityGraph chain(long scale) {
        ScoreTable table = CompatibilityGraph.table()
                .mentor("M-1", 1)
                .mentor("M-2", 1)
                .mentee("T-1", 1, 3)
                .mentee("T-2", 1, 9);
        for (int alone = 0; alone < 8; alone++) {
            table.mentee("U-" + alone, 1, 9);
        }
        return table.score("M-1", "T-1", 3 * scale)
                .score("M-2", "T-1", scale)
                .score("M-1", "T-2", scale)
                .build();
    }

    @Test
    void aMatchIsGainedByOneChange() {
        Keeping keeping = Keeping.of(chain(1), new int[] {0});

        assertThat(keeping.keepable(() -> false)).containsExactly(0);
        assertThat(keeping.best(1, WORK, () -> false).worth().matches()).isEqualTo(1);
        assertThat(keeping.best(0, WORK, () -> false).worth().matches()).isEqualTo(2);
        assertThat(keeping.mostKeptWithBestSeats(WORK, () -> false)).isZero();
        assertThat(keeping.bestWith(0, 0, WORK, () -> false).orElseThrow().worth().matches()).isEqualTo(1);
        assertThat(keeping.bestWith(2, 1, WORK, () -> false)).as("no room beside the pair kept").isEmpty();
    }

    @Test
    void wherePointsAreHugeOnlyPlansWithTheBestSeatsAreProven() {
        Keeping keeping = Keeping.of(chain(150_000_000_000_000L), new int[] {0});

        PricedPlan kept = keeping.best(1, WORK, () -> false);
        assertThat(kept.worth().matches()).isEqualTo(1);
        assertThat(kept.isExact()).isFalse();
        assertThat(kept.bound().matches()).isEqualTo(2);
        assertThat(kept.bound().points()).isGreaterThanOrEqualTo(kept.worth().points());
        PricedPlan free = keeping.best(0, WORK, () -> false);
        assertThat(free.worth().matches()).isEqualTo(2);
        assertThat(free.isExact()).isTrue();
    }

    @Test
    void pointsBeyondThatAreRefused() {
        assertThatThrownBy(() -> Keeping.of(chain(1L << 58), new int[] {0}).best(1, WORK, () -> false))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void withoutEnoughWorkTheBoundIsAboveTheWorth() {
        CompatibilityGraph graph = square(20);
        int[] published = IntStream.range(0, graph.pairCount())
                .filter(pair -> graph.mentor(pair) == graph.mentee(pair))
                .toArray();
        PricedPlan found = Keeping.of(graph, published).best(19, 0, () -> false);

        assertThat(found.isExact()).isFalse();
        assertThat(found.worth().matches()).isEqualTo(20);
        assertThat(found.worth()).isLessThan(found.bound());
        PricedPlan exact = Keeping.of(graph, published).best(19, 100 * WORK, () -> false);
        assertThat(exact.isExact()).isTrue();
        assertThat(exact.worth().points()).as("every change needs another").isEqualTo(200);
        assertThat(exact.worth()).isLessThanOrEqualTo(found.bound());
        assertThat(Keeping.of(graph, published).best(18, 100 * WORK, () -> false).worth().points()).isEqualTo(280);
    }

    /** So many mentors and mentees; those next to each other gain by swapping, nobody gains alone. */
    private static CompatibilityGraph square(int people) {
        ScoreTable table = CompatibilityGraph.table();
        for (int p = 0; p < people; p++) {
            table.mentor("M-%02d".formatted(p), 1).mentee("T-%02d".formatted(p));
        }
        for (int p = 0; p < people; p++) {
            table.score("M-%02d".formatted(p), "T-%02d".formatted(p), 10);
            table.score("M-%02d".formatted(p ^ 1), "T-%02d".formatted(p), 50);
        }
        return table.build();
    }
}
