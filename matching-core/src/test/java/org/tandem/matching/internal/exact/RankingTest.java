package org.tandem.matching.internal.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.tandem.matching.property.Share;

class RankingTest {

    @Property(tries = 300)
    void edgesComeAsASortWouldHaveThem(
            @ForAll @IntRange(max = 200) int size, @ForAll @IntRange(min = 1, max = 300) int margins,
            @ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Ranking ranking = new Ranking(size);
        Share.atLeast(20, "edges tie", size > margins);
        Share.atLeast(55, "edges differ", size > 1 && margins > 1);
        for (int round = 0; round < 2; round++) {
            long[] margin = random.longs(size, 0, margins).toArray();
            ranking.clear();
            IntStream.range(0, size).forEach(edge -> ranking.add(edge, margin[edge]));
            List<Integer> sorted = IntStream.range(0, size)
                    .boxed()
                    .sorted(Comparator.<Integer>comparingLong(edge -> -margin[edge]).thenComparingInt(edge -> edge))
                    .toList();

            assertThat(ranking.isEmpty()).isEqualTo(size == 0);
            for (int k = 0; k < 20; k++) {
                int position = random.nextInt(size + 3);
                assertThat(ranking.reaches(position)).as("position %d of %d", position, size)
                        .isEqualTo(position < size);
                for (int at = 0; at <= Math.min(position, size - 1); at++) {
                    assertThat(ranking.edge(at)).isEqualTo(sorted.get(at));
                    assertThat(ranking.margin(at)).isEqualTo(margin[sorted.get(at)]);
                }
            }
        }
    }
}
