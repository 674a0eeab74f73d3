package org.tandem.matching.internal.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.SplittableRandom;
import java.util.function.LongSupplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.ScoreTable;
import org.tandem.matching.run.Cancellation;
import org.tandem.matching.run.Deadline;
import org.tandem.matching.run.Limits;

/** By a clock that goes on whenever it is looked at, longer limits never match fewer, and the longest prove. */
class LimitInStepsTest {
    private static final int MENTEES = 40;
    private static final int MENTORS = 15;
    /** So long that Timefold's own clock never comes to it. */
    private static final Duration TICK = Duration.ofDays(1);

    private static final class Ticking implements LongSupplier {
        private long now;

        @Override
        public long getAsLong() {
            now += TICK.toNanos();
            return now;
        }
    }

    private static CompatibilityGraph graph(boolean withRule) {
        SplittableRandom random = new SplittableRandom(5);
        ScoreTable table = CompatibilityGraph.table();
        if (withRule) {
            table.apart("apart", (one, other) -> (one.hashCode() + other.hashCode()) % 3 == 0);
        }
        for (int m = 0; m < MENTORS; m++) {
            table.mentor("M-" + m, 2);
        }
        for (int n = 0; n < MENTEES; n++) {
            table.mentee("T-" + n);
            for (int m = 0; m < MENTORS; m++) {
                if (random.nextInt(4) == 0) {
                    table.score("M-" + m, "T-" + n, random.nextInt(1_000));
                }
            }
        }
        return table.build();
    }

    private static SearchResult search(CompatibilityGraph graph, int ticks) {
        Cancellation cancellation = new Cancellation();
        return new SolvePipeline(
                graph,
                new Limits(Unhurried.TIME, 0, 0),
                Deadline.in(TICK.multipliedBy(ticks), new Ticking()).orWhen(cancellation),
                cancellation,
                progress -> {})
                .run();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void longerLimitsNeverMatchFewer(boolean withRule) {
        CompatibilityGraph graph = graph(withRule);
        SearchResult whole = search(graph, 100_000);
        int before = 1;
        for (int ticks = 1; ticks < 2_000; ticks += 1 + ticks / 4) {
            SearchResult found = search(graph, ticks);
            assertThat(found.pairs().length).as("after %d ticks", ticks).isGreaterThanOrEqualTo(before);
            assertThat(found.mostMatches()).isGreaterThanOrEqualTo(whole.pairs().length);
            found.levels()
                    .forEach(level -> assertThat(level.bound().orElse(Long.MAX_VALUE))
                            .isGreaterThanOrEqualTo(level.value()));
            before = found.pairs().length;
        }
        assertThat(whole.pairs().length).isGreaterThanOrEqualTo(before);
        assertThat(search(graph, 1).timeIsUp()).isTrue();
        assertThat(search(graph, 1).proven()).isFalse();
        assertThat(whole.timeIsUp()).isFalse();
    }
}
