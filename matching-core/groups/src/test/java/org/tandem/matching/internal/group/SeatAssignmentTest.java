package org.tandem.matching.internal.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeatAssignmentTest {
    private static final int GROUPS = 12;

    private static GroupProblem problem() {
        SplittableRandom random = new SplittableRandom(1);
        int people = 2 * GROUPS;
        boolean[][] admitted = new boolean[people][GROUPS];
        Arrays.stream(admitted).forEach(row -> Arrays.fill(row, true));
        admitted[0][1] = false;
        int[] sizes = new int[GROUPS];
        Arrays.fill(sizes, 2);
        long[][] points = IntStream.range(0, people)
                .mapToObj(p -> random.longs(GROUPS, 0, 1_000).toArray())
                .toArray(long[][]::new);
        return new GroupProblem(
                sizes,
                sizes,
                IntStream.range(0, people).mapToObj(p -> new int[] {p}).toArray(int[][]::new),
                admitted,
                List.of(new KeyLimit(IntStream.range(0, people).map(p -> p / 3).toArray(), 1)),
                List.of(),
                List.of(new SeatMeasure(1, points)));
    }

    @Test
    void noRoundMakesAnythingWorse() {
        GroupProblem problem = problem();
        int[] groups = IntStream.range(0, 2 * GROUPS).map(p -> p / 2).toArray();
        SeatAssignment assignment = new SeatAssignment(problem, groups, 0);
        long breaches = problem.breaches(groups);
        long worth = problem.worth(groups);
        while (!assignment.isOver()) {
            assignment.step();
            int[] now = assignment.groupOfParty();
            assertThat(problem.breaches(now)).isLessThanOrEqualTo(breaches);
            if (problem.breaches(now) == breaches) {
                assertThat(problem.worth(now)).isGreaterThanOrEqualTo(worth);
            }
            breaches = problem.breaches(now);
            worth = problem.worth(now);
        }

        assertThat(breaches).isZero();
        assertThat(worth).isGreaterThan(problem.worth(groups));
        assertThat(assignment.groupOfParty()[0]).isNotEqualTo(1);
    }
}
