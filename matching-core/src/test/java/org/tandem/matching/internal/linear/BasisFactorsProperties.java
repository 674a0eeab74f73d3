package org.tandem.matching.internal.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.tandem.matching.property.Share;

/** Solutions against the matrix itself. */
class BasisFactorsProperties {
    private static final Offset<Double> NEAR = within(1e-6);

    @Property(tries = 500)
    void solutionsSolve(@ForAll long seed) {
        var random = new SplittableRandom(seed);
        int size = random.nextInt(1, 20);
        SparseVector[] columns = new SparseVector[size];
        for (int c = 0; c < size; c++) {
            columns[c] = column(random, size, c);
        }
        BasisFactors factors = BasisFactors.of(columns);
        if (factors == null) {
            Share.atLeast(60, "the matrix is regular and changes", false);
            return;
        }
        int[] columnOfRow = new int[size];
        for (int row = 0; row < size; row++) {
            columnOfRow[row] = factors.columnOfRow(row);
        }
        assertSolves(factors, columns, columnOfRow, random);

        int changes = 0;
        for (int change = 0; change < 2 * size; change++) {
            SparseVector other = column(random, size, random.nextInt(size));
            double[] solution = new double[size];
            factors.solveEntering(other, solution);
            int row = random.nextInt(size);
            if (Math.abs(solution[row]) > 0.01) {
                changes++;
                assertThat(factors.replace(row, solution[row])).isTrue();
                columns[columnOfRow[row]] = other;
                assertSolves(factors, columns, columnOfRow, random);
            }
        }
        assertThat(factors.changes()).isEqualTo(changes);
        Share.atLeast(60, "the matrix is regular and changes", changes > 0);
        Share.atLeast(30, "it changes many times", changes > size / 2);
    }

    private static SparseVector column(SplittableRandom random, int size, int always) {
        SparseVector column = new SparseVector();
        column.add(always, random.nextBoolean() ? 1 : -2);
        for (int row = 0; row < size; row++) {
            if (row != always && random.nextInt(size) < 2) {
                column.add(row, random.nextBoolean() ? 1 : -1);
            }
        }
        return column;
    }

    private static void assertSolves(
            BasisFactors factors, SparseVector[] columns, int[] columnOfRow, SplittableRandom random) {
        double[] right = random.doubles(columns.length, -5, 5).toArray();
        double[] solution = right.clone();
        factors.solve(solution);
        double[] product = new double[right.length];
        for (int row = 0; row < right.length; row++) {
            columns[columnOfRow[row]].addTo(product, solution[row]);
        }
        assertThat(product).containsExactly(right, NEAR);

        double[] transposed = right.clone();
        factors.solveTransposed(transposed);
        for (int row = 0; row < right.length; row++) {
            assertThat(columns[columnOfRow[row]].times(transposed)).isCloseTo(right[row], NEAR);
        }
    }

    @Test
    void aSingularMatrixHasNoFactors() {
        SparseVector[] same = {new SparseVector(), new SparseVector()};
        for (SparseVector column : same) {
            column.add(0, 1);
            column.add(1, 1);
        }

        assertThat(BasisFactors.of(same)).isNull();
    }
}
