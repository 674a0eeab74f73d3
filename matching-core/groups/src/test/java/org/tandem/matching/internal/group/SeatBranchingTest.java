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

    /** Six people who prefer the first of two groups; a kind with a limit includes another with a limit. */
    private static GroupProblem nested(int mostOfAll, int mostOfTwo) {
        boolean[] four = {true, true, true, true, false, false};
        boolean[] two = {true, true, false, false, false, false};
        GroupProblem free = problem(6, 4);
        int[] none = new int[2];
        return new GroupProblem(
                free.least(),
                free.most(),
                free.parties(),
                free.admitted(),
                List.of(
                        new HeadCount(four, none, new int[] {mostOfAll, 4}),
                        new HeadCount(two, none, new int[] {mostOfTwo, 4})),
                List.of(),
                free.measures());
    }

    @Test
    void nestedLimitsOfKindsAreInTheBound() {
        assertThat(new SeatBranching(nested(4, 2)).bound()).isEqualTo(100 + 99 + 98 + 97);
        assertThat(new SeatBranching(nested(4, 1)).bound()).isEqualTo(100 + 98 + 97 + 96);
        assertThat(new SeatBranching(nested(2, 1)).bound()).isEqualTo(100 + 98 + 96 + 95);
    }

    @Test
    void limitsOfKindsThatNothingKeepsLeaveAStart() {
        GroupProblem problem = nested(0, 2);
        boolean[] everybody = {true, true, true, true, true, true};
        GroupProblem impossible = new GroupProblem(
                problem.least(),
                problem.most(),
                problem.parties(),
                problem.admitted(),
                List.of(new HeadCount(everybody, new int[2], new int[] {1, 1})),
                List.of(),
                problem.measures());
        SeatBranching branching = new SeatBranching(impossible);
        branching.run(10_000, () -> false);

        assertThat(branching.start()).isNotNull();
        assertThat(branching.isFeasible()).isTrue();
        assertThat(branching.best()).isNull();
    }

    @Test
    void limitsOfKindsThatOverlapAreLeftToTheTree() {
        boolean[] first = {true, true, true, false, false, false};
        boolean[] second = {false, false, true, true, false, false};
        GroupProblem free = problem(6, 4);
        GroupProblem overlapping = new GroupProblem(
                free.least(),
                free.most(),
                free.parties(),
                free.admitted(),
                List.of(
                        new HeadCount(first, new int[2], new int[] {1, 4}),
                        new HeadCount(second, new int[2], new int[] {1, 4})),
                List.of(),
                free.measures());
        SeatBranching branching = new SeatBranching(overlapping);
        branching.run(10_000, () -> false);

        assertThat(branching.isClosed()).isTrue();
        assertThat(branching.bound()).isEqualTo(100 + 97 + 96 + 95);
    }
}
