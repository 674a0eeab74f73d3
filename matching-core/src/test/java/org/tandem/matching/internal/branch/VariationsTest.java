package org.tandem.matching.internal.branch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.ScoreTable;

class VariationsTest {
    private static final int MENTEES = 40;
    private static final int MENTORS = 20;

    /** Mentees of five companies, of which no mentor may have two of one. */
    private static CompatibilityGraph graph(AtomicLong asked) {
        SplittableRandom random = new SplittableRandom(3);
        ScoreTable table = CompatibilityGraph.table();
        for (int mentor = 0; mentor < MENTORS; mentor++) {
            table.mentor("M%02d".formatted(mentor), 3);
        }
        for (int mentee = 0; mentee < MENTEES; mentee++) {
            table.mentee("T%02d".formatted(mentee));
            for (int mentor = mentee % 3; mentor < MENTORS; mentor += 3) {
                table.score("M%02d".formatted(mentor), "T%02d".formatted(mentee), random.nextInt(100_000));
            }
        }
        return table.apart("companies", (one, other) -> {
            asked.incrementAndGet();
            return company(one) == company(other);
        }).build();
    }

    private static int company(String mentee) {
        return Integer.parseInt(mentee.substring(1)) * 7 % 5;
    }

    private static Variation twoPlacesEach() {
        Variation usual = new Variation();
        for (int mentor = 0; mentor < MENTORS; mentor++) {
            usual.places(mentor, mentor % 2 + 1);
        }
        return usual;
    }

    @Test
    void rulesAreAskedOnceForAllVariations() {
        AtomicLong asked = new AtomicLong();
        CompatibilityGraph graph = graph(asked);
        Variations variations =
                new Variations(graph, twoPlacesEach(), new int[0], Long.MAX_VALUE, () -> false);
        long before = asked.get();

        int better = 0;
        for (int mentor = 0; mentor < MENTORS; mentor++) {
            Variation more = new Variation().places(mentor, 3);
            assertThat(variations.best(more, Long.MAX_VALUE, () -> false)).hasValueSatisfying(best -> {
                assertThat(best.isProven()).isTrue();
                assertThat(best.score()).isGreaterThanOrEqualTo(variations.best().score());
            });
            better += variations.mostMatches(more) > variations.best().pairs().length ? 1 : 0;
        }

        assertThat(before).isPositive();
        assertThat(asked.get()).as("nothing was asked again").isEqualTo(before);
        assertThat(better).isPositive();
        assertThat(variations.searches()).as("searches in all").isLessThanOrEqualTo(2 * MENTORS);
    }

    @Test
    void whatDoesNotFitTogetherHasNoPlan() {
        CompatibilityGraph graph = graph(new AtomicLong());
        Variations variations =
                new Variations(graph, twoPlacesEach(), new int[0], Long.MAX_VALUE, () -> false);
        int mentor = graph.mentor(0);
        int other = graph.pair(mentor, 15);

        assertThat(company("T00")).isEqualTo(company("T15"));
        assertThat(variations.best(new Variation().places(mentor, 3).fix(0).fix(other), 1, () -> false)).isEmpty();
        assertThat(variations.best(new Variation().places(mentor, 0).fix(0), 1, () -> false)).isEmpty();
        assertThat(variations.best(new Variation().places(mentor, 1).fix(0), 1, () -> false)).isPresent();
    }
}
