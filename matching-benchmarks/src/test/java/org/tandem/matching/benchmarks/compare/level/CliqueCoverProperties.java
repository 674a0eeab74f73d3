package org.tandem.matching.benchmarks.compare.level;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

class CliqueCoverProperties {

    @Property(tries = 200)
    void everyEdgeIsInACliqueAndNothingElse(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int vertices) {
        boolean[][] joined = draw(seed, vertices);

        int[][] overlapping = count(new CliqueCover(vertices, (a, b) -> joined[a][b]).overlapping(), vertices);
        int[][] disjoint = count(new CliqueCover(vertices, (a, b) -> joined[a][b]).disjoint(), vertices);
        Statistics.label("cliques overlap").collect(IntStream.range(0, vertices).anyMatch(v -> overlapping[v][v] > 1));
        Statistics.label("cliques overlap").coverage(share -> share.check(true).percentage(percent -> percent > 30));

        for (int a = 0; a < vertices; a++) {
            for (int b = 0; b < a; b++) {
                assertThat(overlapping[a][b] > 0).isEqualTo(joined[a][b]);
                assertThat(disjoint[a][b]).isEqualTo(joined[a][b] ? 1 : 0);
            }
        }
    }

    @Property(tries = 200)
    void cliquesOfACoverCannotGrow(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int vertices) {
        boolean[][] joined = draw(seed, vertices);

        List<int[]> cliques = new CliqueCover(vertices, (a, b) -> joined[a][b]).overlapping();
        Statistics.label("a clique of three").collect(cliques.stream().anyMatch(clique -> clique.length > 2));
        Statistics.label("a clique of three").coverage(share -> share.check(true).percentage(percent -> percent > 30));
        for (int[] clique : cliques) {
            for (int vertex = 0; vertex < vertices; vertex++) {
                boolean fits = true;
                for (int member : clique) {
                    fits &= member != vertex && joined[vertex][member];
                }
                assertThat(fits).isFalse();
            }
        }
    }

    private static int[][] count(List<int[]> cliques, int vertices) {
        int[][] times = new int[vertices][vertices];
        for (int[] clique : cliques) {
            for (int a : clique) {
                for (int b : clique) {
                    times[a][b]++;
                }
            }
        }
        return times;
    }

    private static boolean[][] draw(long seed, int vertices) {
        var random = new SplittableRandom(seed);
        int density = 1 + random.nextInt(9);
        boolean[][] joined = new boolean[vertices][vertices];
        for (int a = 0; a < vertices; a++) {
            for (int b = 0; b < a; b++) {
                joined[a][b] = random.nextInt(10) < density;
                joined[b][a] = joined[a][b];
            }
        }
        return joined;
    }
}
