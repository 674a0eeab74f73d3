package org.tandem.matching.benchmarks.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class EmbedTest {
    @Test
    void anApplicationMatchesAndTellsItsHeap() throws InterruptedException {
        List<Long> used = new ArrayList<>();
        ManyMatches.run(10, used::add);
        assertThat(used).hasSize(10).allSatisfy(bytes -> assertThat(bytes).isPositive());
    }

    @Test
    void aMatcherIsCalledForLongAndTellsWhatIsThere() {
        List<LongRun.Row> rows = new ArrayList<>();
        LongRun.run(20, rows::add);
        assertThat(rows).hasSize(10).allSatisfy(row -> assertThat(row.threads()).isPositive());
        assertThat(rows.getLast().matches()).isEqualTo(20);
    }

    @Test
    void everyKindOfThreadMatches() throws Exception {
        for (Supplier<ExecutorService> way : MatchThreads.ways().values()) {
            MatchThreads.Taken taken = MatchThreads.run(way.get(), MatchThreads.programmes(2));
            assertThat(taken.longestNanos()).isBetween(taken.medianNanos(), taken.allNanos());
        }
    }
}
