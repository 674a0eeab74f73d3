package org.tandem.matching.internal.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeatBranchingTest {

    /** People who all prefer the first of two groups, by less and less, and of whom those next to each other are apart. */
    private static GroupProblem problem(int people, int most) {
        Apart apart = new Apart(people);
        boolean[][] admitted = new boolean[people][2];
        long[][] points = new long[people][2];
        for (int p = 0; p < people; p++) {
            Arrays.fill(admitted[p], true);
            points[p][0] = 100 - p;
            if (p > 0) {
                apart.add(p - 1, p);
            }
        }
        return new GroupProblem(
                new int[] {1, 1},
                new int[] {most, most},
                IntStream.range(0, people).mapToObj(p -> new int[] {p}).toArray(int[][]::new),
                admitted,
                List.of(apart),
                List.of(),
                List.of(new SeatMeasure(1, points)));
    }

    @Test
    void itProvesTheBestAcrossRulesThatTheFlowDoesNotKnow() {
        SeatBranching branching = new SeatBranching(problem(6, 3));
        assertThat(branching.isPromising()).isTrue();
        assertThat(branching.bound()).isEqualTo(100 + 99 + 98);

        branching.run(1_000, () -> false);

        assertThat(branching.isClosed()).isTrue();
        assertThat(branching.best()).containsExactly(0, 1, 0, 1, 0, 1);
        assertThat(branching.bound()).isEqualTo(100 + 98 + 96);
    }

    @Test
    void anOpenTreeKeepsTheBoundOfItsRoot() {
        SeatBranching branching = new SeatBranching(problem(6, 3));

        branching.run(1, () -> false);

        assertThat(branching.isClosed()).isFalse();
        assertThat(branching.bound()).isEqualTo(100 + 99 + 98);
        assertThat(branching.start()).isNotNull();
    }

    @Test
    void sizesThatHoldTooFewAreInfeasible() {
        SeatBranching branching = new SeatBranching(problem(6, 2));
        branching.run(10, () -> false);

        assertThat(branching.isFeasible()).isFalse();
        assertThat(branching.isClosed()).isTrue();
        assertThat(branching.best()).isNull();
    }
}
