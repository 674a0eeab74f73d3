package org.tandem.matching.internal.branch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.ScoreTable;
import org.tandem.matching.internal.branch.Variations.Varied;

/** What trials say of pairs, against a search for each. */
class PairTrialsTest {
    private static final int MENTEES = 20;
    private static final int MENTORS = 8;
    private static final int COMPANIES = 5;

    private final CompatibilityGraph graph = graph();
    private final Variations variations =
            new Variations(graph, new Variation(), new int[0], Long.MAX_VALUE, () -> false);
    private final int[] others = IntStream.range(0, graph.pairCount())
            .filter(pair -> Arrays.binarySearch(variations.best().pairs(), pair) < 0)
            .toArray();

    /** Companies in a ring, each of which competes with the next: no groups of mentees say all of that. */
    private static CompatibilityGraph graph() {
        SplittableRandom random = new SplittableRandom(5);
        ScoreTable table = CompatibilityGraph.table();
        for (int mentor = 0; mentor < MENTORS; mentor++) {
            table.mentor("M" + mentor, 3);
        }
        for (int mentee = 0; mentee < MENTEES; mentee++) {
            table.mentee("T%02d".formatted(mentee));
            for (int mentor = 0; mentor < MENTORS; mentor++) {
                table.score("M" + mentor, "T%02d".formatted(mentee), 50_000 + 1_000 * random.nextInt(50));
            }
        }
        return table.apart("competitors", (one, other) -> {
            int apart = Math.floorMod(company(one) - company(other), COMPANIES);
            return apart == 1 || apart == COMPANIES - 1;
        }).build();
    }

    private static int company(String mentee) {
        return Integer.parseInt(mentee.substring(1)) % COMPANIES;
    }

    @Test
    void plansAndBoundsEncloseWhatASearchFinds() {
        assertThat(variations.best().isProven()).isTrue();
        List<@Nullable Varied> tried = variations.tried(others);
        assertThat(tried.stream().filter(Objects::nonNull)).isNotEmpty();
        int points = variations.best().bounds().length - 1;
        for (int k = 0; k < others.length; k++) {
            Varied one = tried.get(k);
            if (one != null) {
                assertThat(one.pairs()).contains(others[k]);
                Varied searched = variations.best(new Variation().fix(others[k]), Long.MAX_VALUE, () -> false)
                        .orElseThrow();
                assertThat(searched.isProven()).isTrue();
                assertThat(one.score()).isLessThanOrEqualTo(searched.score());
                assertThat(searched.score().of(points)).isLessThanOrEqualTo(one.bounds()[points]);
            }
        }
    }

    @Test
    void answersDoNotDependOnEarlierQuestions() {
        List<long[]> first = bounds();
        variations.tried(new int[] {others[others.length - 1], others[0]});
        assertThat(bounds()).usingRecursiveComparison().isEqualTo(first);
    }

    private List<long[]> bounds() {
        return variations.tried(others).stream()
                .map(one -> one == null ? new long[0] : one.bounds())
                .toList();
    }
}
