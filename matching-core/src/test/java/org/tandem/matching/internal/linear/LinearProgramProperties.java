package org.tandem.matching.internal.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.data.Offset;
import org.tandem.matching.property.Share;

/** Optima against their certificate: values that keep all bounds, and prices that show that no values are worth more. */
class LinearProgramProperties {
    private static final double NEAR = 1e-4;

    /** A program that has values, drawn around a point; and the same written down again. */
    private static final class Drawn {
        final LinearProgram program = new LinearProgram();
        final SplittableRandom random;
        final double[] point;
        final double[] least;
        final double[] most;
        final double[] worth;
        final List<int[]> columns = new ArrayList<>();
        final List<double[]> coefficients = new ArrayList<>();
        final List<double[]> bounds = new ArrayList<>();

        Drawn(long seed) {
            random = new SplittableRandom(seed);
            int size = random.nextInt(1, 12);
            point = new double[size];
            least = new double[size];
            most = new double[size];
            worth = new double[size];
            boolean tied = random.nextBoolean();
            for (int c = 0; c < size; c++) {
                most[c] = random.nextInt(1, 4);
                point[c] = random.nextInt((int) most[c] + 1);
                worth[c] = tied ? random.nextInt(-1, 2) : random.nextInt(-1_000, 20_000);
                program.column(most[c], worth[c]);
            }
        }

        /** Adds rows that the point keeps. */
        void addRows() {
            int count = random.nextInt(8);
            for (int k = 0; k < count; k++) {
                int[] of = random.ints(0, point.length).distinct().limit(random.nextInt(1, point.length + 1)).toArray();
                double[] with = new double[of.length];
                double sum = 0;
                for (int at = 0; at < of.length; at++) {
                    with[at] = random.nextInt(4) == 0 ? random.nextInt(1, 3) * -1 : 1;
                    sum += with[at] * point[of[at]];
                }
                int kind = random.nextInt(4);
                double low = kind == 0 || kind == 1 ? sum - random.nextInt(2) : Double.NEGATIVE_INFINITY;
                double high = kind == 0 ? Double.POSITIVE_INFINITY : sum + random.nextInt(2);
                program.row(of, with, low, high);
                columns.add(of);
                coefficients.add(with);
                bounds.add(new double[] {low, high});
            }
        }

        void narrow() {
            int c = random.nextInt(point.length);
            least[c] = point[c];
            most[c] = random.nextBoolean() ? point[c] : most[c];
            program.bound(c, least[c], most[c]);
        }

        void assertOptimal() {
            assertThat(program.solve(10_000, () -> false)).isTrue();
            double[] gain = worth.clone();
            double bound = 0;
            double total = 0;
            for (int row = 0; row < columns.size(); row++) {
                double price = program.price(row);
                double sum = 0;
                for (int at = 0; at < columns.get(row).length; at++) {
                    int c = columns.get(row)[at];
                    sum += coefficients.get(row)[at] * program.value(c);
                    gain[c] -= price * coefficients.get(row)[at];
                }
                double low = bounds.get(row)[0];
                double high = bounds.get(row)[1];
                assertThat(sum).isBetween(low - NEAR, high + NEAR);
                double limit = price > 0 ? high : low;
                bound += Math.abs(price) < NEAR && Double.isInfinite(limit) ? 0 : price * limit;
            }
            for (int c = 0; c < point.length; c++) {
                assertThat(program.value(c)).isBetween(least[c] - NEAR, most[c] + NEAR);
                bound += Math.max(gain[c] * least[c], gain[c] * most[c]);
                total += worth[c] * program.value(c);
            }
            Offset<Double> near = within(NEAR * Math.max(1, Math.abs(total)));
            assertThat(program.total()).isCloseTo(total, near);
            assertThat(bound).isCloseTo(total, near);
        }
    }

    @Property(tries = 2_000)
    void pricesProveTheOptimumAlsoAfterRowsAndBoundsHaveChanged(@ForAll long seed) {
        Drawn drawn = new Drawn(seed);
        drawn.addRows();
        drawn.assertOptimal();
        int first = drawn.program.iterations();
        drawn.addRows();
        drawn.assertOptimal();
        drawn.narrow();
        drawn.assertOptimal();
        Share.atLeast(30, "rows bind, and bind anew later", first > 2 && drawn.program.iterations() > first + 2);
    }

    @Property(tries = 300)
    void whatCannotBeKeptHasNoOptimum(@ForAll long seed) {
        Drawn drawn = new Drawn(seed);
        drawn.addRows();
        int[] all = new int[drawn.point.length];
        double[] ones = new double[all.length];
        double sum = 0;
        for (int c = 0; c < all.length; c++) {
            all[c] = c;
            ones[c] = 1;
            sum += drawn.most[c];
        }
        drawn.program.row(all, ones, sum + 1, Double.POSITIVE_INFINITY);

        assertThat(drawn.program.solve(10_000, () -> false)).isFalse();
        Share.atLeast(50, "other rows are there", drawn.columns.size() > 2);
    }
}
