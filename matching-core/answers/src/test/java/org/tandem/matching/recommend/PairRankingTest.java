package org.tandem.matching.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.ScoreTable;
import org.tandem.matching.internal.price.Pricing;
import org.tandem.matching.run.Deadline;

class PairRankingTest {
    private static final int MENTEES = 300;

    private static CompatibilityGraph graph() {
        SplittableRandom random = new SplittableRandom(4);
        ScoreTable table = CompatibilityGraph.table();
        for (int mentor = 0; mentor < MENTEES; mentor++) {
            table.mentor("M%03d".formatted(mentor), 1 + random.nextInt(2));
        }
        for (int mentee = 0; mentee < MENTEES; mentee++) {
            table.mentee("T%03d".formatted(mentee));
            for (int mentor = mentee % 6; mentor < MENTEES; mentor += 6) {
                table.score("M%03d".formatted(mentor), "T%03d".formatted(mentee), random.nextInt(1_000_000));
            }
        }
        return table.build();
    }

    @Test
    void solvesOnlyForPairsThatCanBeAmongTheBestAndFindsTheSame() {
        CompatibilityGraph graph = graph();
        Pricing pricing = Pricing.of(graph, new int[0]);
        int asked = 0;
        int eligible = 0;
        for (int mentee = 0; mentee < MENTEES; mentee++) {
            int[] pairs = IntStream.range(graph.firstPair(mentee), graph.endPair(mentee)).toArray();
            PairRanking few = new PairRanking(graph, pricing, 0, Deadline.none());
            PairRanking all = new PairRanking(graph, pricing, 0, Deadline.none());
            List<PricedPair> best = few.best(pairs, 10);
            assertThat(best).isEqualTo(all.best(pairs, pairs.length).subList(0, 10));
            assertThat(all.priced()).isEqualTo(pairs.length);
            asked += few.priced();
            eligible += pairs.length;
        }
        assertThat(eligible).isEqualTo(MENTEES * 50);
        assertThat(asked).isBetween(MENTEES * 10, MENTEES * 20);
    }
}
