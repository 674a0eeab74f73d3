package org.tandem.matching.internal.timefold;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.model.Levels;
import org.tandem.matching.run.Cancellation;
import org.tandem.matching.run.Deadline;
import org.tandem.matching.run.Limits;

/** Local search ends when whoever takes its plans has enough, and tells of plans that keep what is hard only. */
class LocalSearchTest {
    private static final Limits NO_LIMIT = new Limits(Unhurried.TIME, Long.MAX_VALUE, 0);

    private static final CompatibilityGraph GRAPH = CompatibilityGraph.table()
            .mentor("M0", 1)
            .mentor("M1", 1)
            .mentor("M2", 1)
            .mentee("N0")
            .mentee("N1")
            .mentee("N2")
            .score("M0", "N0", 9)
            .score("M1", "N0", 8)
            .score("M1", "N1", 9)
            .score("M2", "N1", 8)
            .score("M2", "N2", 9)
            .score("M0", "N2", 2)
            .build();

    private static long points(int[] pairs) {
        return Arrays.stream(pairs).mapToLong(GRAPH::points).sum();
    }

    private static LocalSearch search(Deadline deadline, Cancellation cancellation) {
        return new LocalSearch(GRAPH, Levels.of(GRAPH), NO_LIMIT, deadline, cancellation);
    }

    @Test
    void withoutAnyOtherLimitItStopsOnceThePlanIsGoodEnough() {
        List<Long> heard = new ArrayList<>();

        search(Deadline.none(), new Cancellation()).run(new int[0], pairs -> {
            heard.add(points(pairs));
            return points(pairs) < 27;
        });

        assertThat(heard.getLast()).isEqualTo(27);
    }

    @Test
    void itDoesNotBeginAfterACancellationAlthoughTimefoldForgetsWhatCameBefore() {
        Cancellation cancellation = new Cancellation();
        cancellation.cancel();
        List<int[]> heard = new ArrayList<>();

        search(Deadline.none().orWhen(cancellation), cancellation).run(new int[0], heard::add);

        assertThat(heard).allSatisfy(pairs -> assertThat(pairs).isEmpty());
    }

    @Test
    void itDoesNotBeginAfterItsTime() {
        List<int[]> heard = new ArrayList<>();

        search(Deadline.in(Duration.ZERO), new Cancellation()).run(new int[0], heard::add);

        assertThat(heard).allSatisfy(pairs -> assertThat(pairs).isEmpty());
    }

    @Test
    void whereNothingCanMoveNothingIsSearched() {
        CompatibilityGraph fixed =
                CompatibilityGraph.table().mentor("M", 1).mentee("N").fixed("M", "N", 5).build();

        new LocalSearch(fixed, Levels.of(fixed), NO_LIMIT, Deadline.none(), new Cancellation())
                .run(new int[] {0}, pairs -> {
                    throw new AssertionError("There is no other plan.");
                });

        assertThat(Seating.of(fixed).movableSeats()).isZero();
    }
}
