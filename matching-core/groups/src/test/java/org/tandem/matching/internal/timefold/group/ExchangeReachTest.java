package org.tandem.matching.internal.timefold.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.internal.group.GroupProblem;
import org.tandem.matching.internal.group.KeyLimit;
import org.tandem.matching.internal.group.KindMix;
import org.tandem.matching.internal.group.SeatMeasure;
import org.tandem.matching.run.Cancellation;
import org.tandem.matching.run.Limits;

/** Our phases and moves against Timefold's own, on the same model and score. */
class ExchangeReachTest {
    private static final int PEOPLE = 60;
    private static final int GROUPS = 12;

    private static GroupProblem problem(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] sizes = new int[GROUPS];
        Arrays.fill(sizes, PEOPLE / GROUPS);
        boolean[][] admitted = new boolean[PEOPLE][GROUPS];
        long[][] points = new long[PEOPLE][GROUPS];
        for (int p = 0; p < PEOPLE; p++) {
            for (int g = 0; g < GROUPS; g++) {
                admitted[p][g] = random.nextInt(8) > 0;
                points[p][g] = random.nextInt(1_000);
            }
        }
        return new GroupProblem(
                sizes,
                sizes,
                IntStream.range(0, PEOPLE).mapToObj(p -> new int[] {p}).toArray(int[][]::new),
                admitted,
                List.of(new KeyLimit(random.ints(PEOPLE, 0, 30).toArray(), 1)),
                List.of(),
                List.of(new SeatMeasure(1, points), new KindMix(2, random.ints(PEOPLE, 0, 5).toArray())));
    }

    private static GroupSearch search(GroupProblem problem, long steps) {
        return new GroupSearch(
                problem, null, new Limits(Unhurried.TIME, steps, 1), new Cancellation(), progress -> {}, false);
    }

    @Test
    void ourMovesReachMoreInFewerSteps() {
        for (long seed = 0; seed < 1; seed++) {
            GroupProblem problem = problem(seed);

            GroupSearchResult ours = search(problem, 300).run().orElseThrow();
            GroupSearchResult timefold = search(problem, 3_000).runTimefoldAlone();

            assertThat(ours.breaches()).isZero();
            assertThat(timefold.bound()).isGreaterThanOrEqualTo(ours.points());
            if (timefold.breaches() == 0) {
                assertThat(ours.points()).isGreaterThanOrEqualTo(timefold.points());
            }
        }
    }
}
