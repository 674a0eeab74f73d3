package org.tandem.matching.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FlowScaleTest {

    private static FlowBuilder large(long highestPoints, long highestSeatValue) {
        int rows = 60_000;
        int columns = 40_000;
        var random = new SplittableRandom(1);
        int[] rowStart = new int[rows + 1];
        Arrays.setAll(rowStart, i -> 2 * i);
        int[] column = new int[2 * rows];
        Arrays.setAll(column, e -> (e / 2 + e % 2 * 17) % columns);
        long[] points = random.longs(column.length, 0, highestPoints + 1).toArray();
        points[0] = highestPoints;
        long[] values = random.longs(rows, 0, highestSeatValue + 1).toArray();
        return FlowProblem.builder(rows, columns, rowStart, column, points).levels(2).seatValues(0, values, values);
    }

    @Test
    void ranksStandForValuesTooLargeToPackAndThePricesAreStillInValues() {
        FlowProblem problem = large(1_000_000, 10_000_000_000L).build();
        assertThat(FlowSolver.solve(problem)).isInstanceOfSatisfying(FlowOutcome.Optimal.class, optimum -> {
            assertThat(FlowCertificate.proves(problem, optimum)).isTrue();
            assertThat(optimum.totals()[0]).isGreaterThan(100_000_000_000_000L);
        });
    }

    private static FlowProblem largeCohort(long highestPoints) {
        FlowBuilder builder = large(highestPoints, 50_000_000L);
        int cohort = builder.rowGroup();
        for (int i = 0; i < 60_000; i++) {
            builder.put(i, cohort);
        }
        return builder.build();
    }

    @Test
    void whatDoesNotFitForCertainIsRefusedWithFigures() {
        FlowProblem problem = largeCohort(1_000_000);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> FlowSolver.certain(problem))
                .withMessageContaining("60 bits")
                .withMessageContaining("60000 rows");
    }

    @Test
    void whatFitsUnlessPathsAreLongIsSolvedAndProven() {
        FlowProblem problem = largeCohort(1_000_000);
        assertThat(FlowSolver.solve(problem)).isInstanceOfSatisfying(FlowOutcome.Optimal.class, optimum -> {
            assertThat(FlowCertificate.proves(problem, optimum)).isTrue();
            assertThat(optimum.totals()[0]).isGreaterThan(100_000_000_000L);
        });
    }

    @Test
    void whatDoesNotFitHoweverShortThePathsIsRefused() {
        FlowProblem problem = largeCohort(1_000_000_000_000_000L);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> new FlowSolver(problem))
                .withMessageContaining("60 bits");
    }

    /** One more seat costs everybody the better place: more points, on the long way there, than a carrying scale can hold. */
    @Test
    void aPathTooLongForACarryingScaleIsNoticed() {
        int rows = 200;
        int[] rowStart = new int[rows + 1];
        int[] column = new int[2 * rows - 1];
        long[] points = new long[2 * rows - 1];
        rowStart[1] = 1; // The first row has but one column, which the second likes best.
        for (int i = 1; i < rows; i++) {
            rowStart[i + 1] = 2 * i + 1;
            column[2 * i - 1] = i - 1;
            points[2 * i - 1] = 1_000;
            column[2 * i] = i;
        }
        long[] one = new long[rows];
        Arrays.fill(one, 1);
        FlowProblem problem = FlowProblem.builder(rows, rows, rowStart, column, points)
                .levels(2)
                .seatValues(0, one, one)
                .build();

        assertThat(FlowSolver.solve(problem)).isInstanceOfSatisfying(
                FlowOutcome.Optimal.class, optimum -> assertThat(optimum.totals()).containsExactly(rows, 0));
        FlowSolver carrying = FlowCases.carrying(problem);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(carrying::reoptimise)
                .withMessageContaining("a path was so long");
    }

    /** As the library describes it: seats by rank, then first places, then points. */
    @Test
    void firstPlacesOnALevelOfTheirOwnFitForTheLargestProgrammes() {
        int rows = 100_000;
        int columns = 60_000;
        int[] rowStart = new int[rows + 1];
        Arrays.setAll(rowStart, i -> 2 * i);
        int[] column = new int[2 * rows];
        Arrays.setAll(column, e -> (e / 2 + e % 2 * 17) % columns);
        var random = new SplittableRandom(2);
        long[] points = random.longs(column.length, 0, 100_001).toArray();
        long[] first = random.longs(rows, 1_000_000_000L, 1_000_004_000L).toArray();
        long[] further = new long[rows];
        Arrays.fill(further, 1_000_000_000L);
        FlowBuilder builder = FlowProblem.builder(rows, columns, rowStart, column, points)
                .levels(3)
                .seatValues(0, first, further);
        for (int j = 0; j < columns; j++) {
            builder.values(rows + j, 1, 1, 0);
        }

        FlowProblem problem = builder.build();
        assertThat(FlowSolver.solve(problem)).isInstanceOfSatisfying(FlowOutcome.Optimal.class, optimum -> {
            assertThat(FlowCertificate.proves(problem, optimum)).isTrue();
            assertThat(optimum.totals()[1]).isPositive();
        });
    }

    /** Priorities and waiting times, with a quota for every organisation. */
    @Test
    void inGroupsLargeValuesFitWhoseDifferencesAreSmall() {
        int rows = 2_000;
        int columns = 1_500;
        int[] rowStart = new int[rows + 1];
        Arrays.setAll(rowStart, i -> 2 * i);
        int[] column = new int[2 * rows];
        Arrays.setAll(column, e -> (e / 2 + e % 2 * 17) % columns);
        var random = new SplittableRandom(3);
        long[] points = random.longs(column.length, 0, 100_001).toArray();
        long[] first = random.longs(rows, 1_000_000L, 1_003_650L).toArray();
        long[] further = new long[rows];
        Arrays.fill(further, 1_000_000L);
        FlowBuilder builder = FlowProblem.builder(rows, columns, rowStart, column, points)
                .levels(2)
                .seatValues(0, first, further);
        for (int group = 0; group < 30; group++) {
            int organisation = builder.rowGroup();
            builder.limits(organisation, 0, 20);
            for (int i = group; i < rows; i += 30) {
                builder.put(i, organisation);
            }
        }

        FlowProblem problem = builder.build();
        assertThat(FlowSolver.solve(problem)).isInstanceOfSatisfying(FlowOutcome.Optimal.class, optimum -> {
            assertThat(FlowCertificate.proves(problem, optimum)).isTrue();
            assertThat(optimum.totals()[0]).isBetween(600_000_000L, 602_190_000L);
        });
    }

    @Test
    void pointsNearTheEndOfLongAreRefused() {
        FlowProblem problem = FlowProblem.builder(
                1, 2, new int[] {0, 2}, new int[] {0, 1}, new long[] {Long.MAX_VALUE, Long.MIN_VALUE + 1})
                .build();
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> new FlowSolver(problem));
    }

    @Test
    void everyValueComesBackFromItsPackedNumber() {
        for (long seed = 0; seed < 300; seed++) {
            FlowProblem problem = FlowCases.network(seed, 9);
            FlowScale scale = FlowScale.certain(problem);
            assertThat(scale.certain).isTrue();
            assertThat(new FlowScale(problem, 2, true).certain).isFalse();
            for (int v = 0; v < problem.nodes(); v++) {
                for (int unit = 0; unit < 3; unit++) {
                    long packed = scale.valueOf(problem, v, unit);
                    assertThat(scale.digitOf(packed, 0)).isZero();
                    assertThat(scale.digitOf(packed - scale.limitWeight, 0)).isEqualTo(-1);
                    for (int level = 0; level < problem.levels(); level++) {
                        assertThat(scale.digitOf(packed, level + 1)).isEqualTo(problem.value(level, v, unit));
                        assertThat(scale.digitOf(packed - 2 * scale.limitWeight, level + 1))
                                .isEqualTo(problem.value(level, v, unit));
                    }
                }
            }
        }
    }

    /** A pair with these points, whose row is worth so much. */
    private static FlowProblem one(long points, long seatValue) {
        return FlowProblem.builder(1, 1, new int[] {0, 1}, new int[] {0}, new long[] {points})
                .levels(2)
                .values(0, 0, seatValue)
                .build();
    }

    @Test
    void aPackedNumberIsInPointsAloneBelowTheBound() {
        FlowProblem problem = one(1_000, 7);
        FlowScale scale = FlowScale.certain(problem);
        // Five times as long as the longest path, which passes two pairs.
        assertThat(scale.pointsBound()).isEqualTo(10_001);
        assertThat(scale.digitOf(scale.pointsBound() - 1, 1)).isZero();
        assertThat(scale.digitOf(scale.pointsBound(), 1)).isNotZero();
        assertThat(scale.digitOf(1 - scale.pointsBound(), 1)).isZero();
        assertThat(scale.valueOf(problem, 0, 0)).as("values of a level share a divisor").isGreaterThan(10_001 * 2 - 2);
    }

    @Test
    void sixtyBitsAreEnoughOrRefused() {
        assertThat(FlowSolver.certain(one(1L << 51, 1)).reoptimise()).isTrue();
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> FlowScale.certain(one(1L << 52, 1)))
                .withMessageContaining("largest values by level [1, 0]")
                .withMessageContaining("points between 0 and 4503599627370496, 1 rows, 1 columns, 0 groups");
    }
}
