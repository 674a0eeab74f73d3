package org.tandem.matching.internal.linear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A square matrix of sparse columns as a product of triangular factors, and of changes of single columns since.
 *
 * <p><strong>What.</strong> Solves systems with the matrix and with its transpose.
 *
 * <p><strong>Definition.</strong> Columns with a single entry left are pivots first, then rows with a single entry left, as most
 * of what a matching gives is triangular; of what remains, one column after the other is eliminated, and its pivot is an entry
 * that is large enough, in the row with the fewest entries. What is left above
 * the pivots is an {@link UpperFactor}, in which columns are replaced.
 *
 * <p><strong>Complexity.</strong> A solution takes as long as there are entries in the parts of the factors that it meets.
 *
 * <p><strong>Source.</strong> Markowitz, The elimination form of the inverse and its application to linear programming, 1957;
 * Gilbert and Peierls, Sparse partial pivoting in time proportional to arithmetic operations, 1988; Suhl and Suhl, Computing
 * sparse LU factorizations for large-scale linear programming bases, 1990.
 *
 * <p><strong>Failure.</strong> A matrix that is singular, as far as one can tell, has no factors.
 */
final class BasisFactors {
    private static final double ZERO = 1e-13;
    private static final double LEAST_PIVOT = 1e-8;
    private static final double LARGE_ENOUGH = 0.1;

    /** How many rows can be looked at in the time of an entry, about. */
    private static final int ROWS_PER_WORK = 4;

    private static final int FIRST_ROOM = 64;

    private final int size;
    /** By step: the row of its pivot. */
    private final int[] rowOfStep;

    private int steps;
    private final UpperFactor upper;
    /** Eliminations, in order: the pivot's row, and what is subtracted from others. */
    private int[] lowerRow = new int[FIRST_ROOM];

    private SparseVector[] lower = new SparseVector[FIRST_ROOM];
    private int lowerCount;
    /** The same by row: of which pivots' rows how much is subtracted; null for none. And such rows, those of the last pivots first. */
    private final @Nullable SparseVector[] lowerOfRow;

    private int[] rowsWithLower = {};
    /** What {@link #solveEntering} came to on its way. */
    private SparseVector spike = new SparseVector();

    private int changes;
    private long work;
    /** By row of a pivot: the number of its column. */
    private final int[] columnOfRow;

    private int entries;

    private BasisFactors(int size) {
        this.size = size;
        rowOfStep = new int[size];
        upper = new UpperFactor(size);
        lowerOfRow = new SparseVector[size];
        columnOfRow = new int[size];
        Arrays.fill(columnOfRow, -1);
    }

    /** Returns the factors of the matrix without columns. */
    static BasisFactors none() {
        return new BasisFactors(0);
    }

    /**
     * Factors a matrix.
     *
     * @param columns as many as rows; not changed
     * @return null if the matrix is singular
     */
    static @Nullable BasisFactors of(SparseVector[] columns) {
        BasisFactors factors = new BasisFactors(columns.length);
        if (!factors.factor(columns)) {
            return null;
        }
        factors.keepLowerByRow();
        return factors;
    }

    private void keepLowerByRow() {
        for (int k = 0; k < lowerCount; k++) {
            SparseVector column = lower[k];
            for (int j = 0; j < column.size; j++) {
                int row = column.index[j];
                SparseVector of = lowerOfRow[row] == null ? new SparseVector() : lowerOfRow[row];
                of.add(lowerRow[k], column.value[j]);
                lowerOfRow[row] = of;
            }
        }
        rowsWithLower = IntStream.range(0, size)
                .map(step -> rowOfStep[size - 1 - step])
                .filter(row -> lowerOfRow[row] != null)
                .toArray();
    }

    private boolean factor(SparseVector[] columns) {
        int[] left = new int[size];
        int[] inRow = new int[size];
        int[][] columnsOfRow = rows(columns);
        boolean[] done = new boolean[size];
        int[] ready = new int[size];
        int count = 0;
        for (int c = 0; c < size; c++) {
            left[c] = columns[c].size;
            if (left[c] == 1) {
                ready[count++] = c;
            }
        }
        for (int at = 0; at < count; at++) {
            int c = ready[at];
            int row = freeRow(columns[c]);
            if (row < 0 || Math.abs(entry(columns[c], row)) < LEAST_PIVOT) {
                return false;
            }
            take(c, row, columns[c], done);
            for (int other : columnsOfRow[row]) {
                if (!done[other] && --left[other] == 1) {
                    ready[count++] = other;
                }
            }
        }
        for (int c = 0; c < size; c++) {
            for (int k = 0; k < columns[c].size && !done[c]; k++) {
                inRow[columns[c].index[k]]++;
            }
        }
        takeRows(columns, columnsOfRow, inRow, done);
        return takeRest(columns, inRow, left, done);
    }

    /** Eliminates the only column left in a row, as long as there is such a row. */
    private void takeRows(SparseVector[] columns, int[][] columnsOfRow, int[] inRow, boolean[] done) {
        int[] ready = new int[size];
        int count = 0;
        for (int row = 0; row < size; row++) {
            if (columnOfRow[row] < 0 && inRow[row] == 1) {
                ready[count++] = row;
            }
        }
        for (int at = 0; at < count; at++) {
            int row = ready[at];
            int c = onlyColumn(columnsOfRow[row], done);
            if (c < 0 || columnOfRow[row] >= 0 || Math.abs(entry(columns[c], row)) < LEAST_PIVOT) {
                continue;
            }
            take(c, row, columns[c], done);
            for (int k = 0; k < columns[c].size; k++) {
                int other = columns[c].index[k];
                if (columnOfRow[other] < 0 && --inRow[other] == 1) {
                    ready[count++] = other;
                }
            }
        }
    }

    private static int onlyColumn(int[] columns, boolean[] done) {
        for (int c : columns) {
            if (!done[c]) {
                return c;
            }
        }
        return -1;
    }

    private boolean takeRest(SparseVector[] columns, int[] inRow, int[] left, boolean[] done) {
        List<Integer> rest = new ArrayList<>();
        for (int c = 0; c < size; c++) {
            if (!done[c]) {
                rest.add(c);
            }
        }
        rest.sort(Comparator.comparingInt(c -> left[c]));
        // What is eliminated from now on has entries in these rows only.
        int[] rows = IntStream.range(0, size).filter(row -> columnOfRow[row] < 0).toArray();
        int firstLower = lowerCount;
        double[] dense = new double[size];
        for (int c : rest) {
            columns[c].addTo(dense, 1);
            eliminate(dense, firstLower);
            int row = bestRow(dense, rows, inRow);
            if (row < 0) {
                return false;
            }
            SparseVector column = new SparseVector();
            for (int other : rows) {
                if (Math.abs(dense[other]) > ZERO) {
                    column.add(other, dense[other]);
                }
                dense[other] = 0;
            }
            for (int k = 0; k < columns[c].size; k++) {
                int other = columns[c].index[k];
                if (dense[other] != 0) {
                    column.add(other, dense[other]);
                    dense[other] = 0;
                }
            }
            take(c, row, column, done);
            work += rows.length;
        }
        return true;
    }

    private int bestRow(double[] dense, int[] rows, int[] inRow) {
        double most = LEAST_PIVOT;
        for (int row : rows) {
            most = columnOfRow[row] < 0 ? Math.max(most, Math.abs(dense[row])) : most;
        }
        int best = -1;
        for (int row : rows) {
            if (columnOfRow[row] < 0 && Math.abs(dense[row]) >= LARGE_ENOUGH * most
                    && Math.abs(dense[row]) > LEAST_PIVOT && (best < 0 || inRow[row] < inRow[best])) {
                best = row;
            }
        }
        return best;
    }

    private static int[][] rows(SparseVector[] columns) {
        int[] count = new int[columns.length];
        for (SparseVector column : columns) {
            for (int k = 0; k < column.size; k++) {
                count[column.index[k]]++;
            }
        }
        int[][] rows = new int[columns.length][];
        Arrays.setAll(rows, row -> new int[count[row]]);
        for (int c = 0; c < columns.length; c++) {
            for (int k = 0; k < columns[c].size; k++) {
                int row = columns[c].index[k];
                rows[row][--count[row]] = c;
            }
        }
        return rows;
    }

    private int freeRow(SparseVector column) {
        for (int k = 0; k < column.size; k++) {
            if (columnOfRow[column.index[k]] < 0) {
                return column.index[k];
            }
        }
        return -1;
    }

    private static double entry(SparseVector column, int row) {
        for (int k = 0; k < column.size; k++) {
            if (column.index[k] == row) {
                return column.value[k];
            }
        }
        return 0;
    }

    /** Makes an eliminated column's entry the next pivot. */
    private void take(int c, int row, SparseVector column, boolean[] done) {
        SparseVector above = new SparseVector();
        SparseVector below = new SparseVector();
        double at = entry(column, row);
        for (int k = 0; k < column.size; k++) {
            int other = column.index[k];
            if (columnOfRow[other] >= 0) {
                above.add(other, column.value[k]);
            } else if (other != row) {
                below.add(other, column.value[k] / at);
            }
        }
        if (below.size > 0) {
            if (lowerCount == lowerRow.length) {
                lowerRow = Arrays.copyOf(lowerRow, 2 * lowerCount);
                lower = Arrays.copyOf(lower, 2 * lowerCount);
            }
            lowerRow[lowerCount] = row;
            lower[lowerCount++] = below;
        }
        rowOfStep[steps++] = row;
        upper.append(row, at, above);
        columnOfRow[row] = c;
        done[c] = true;
        entries += column.size;
    }

    private void eliminate(double[] dense, int first) {
        for (int k = first; k < lowerCount; k++) {
            double at = dense[lowerRow[k]];
            if (at != 0) {
                lower[k].addTo(dense, -at);
                work += lower[k].size;
            }
        }
    }

    /** Returns the number of the column whose pivot is in a row. */
    int columnOfRow(int row) {
        return columnOfRow[row];
    }

    /** Returns how many columns were replaced. */
    int changes() {
        return changes;
    }

    /** Returns how many entries the factors have had. */
    int entries() {
        return entries;
    }

    /** Returns a measure of the work done, in entries. */
    long work() {
        return work + upper.work();
    }

    /** Replaces a right side by the solution: what each column counts, at the row of its pivot. */
    void solve(double[] right) {
        eliminate(right, 0);
        upper.eliminate(right);
        upper.solve(right);
        work += size / ROWS_PER_WORK;
    }

    /**
     * As {@link #solve}, for a column that may replace one.
     *
     * @param into all 0; the solution
     */
    void solveEntering(SparseVector column, double[] into) {
        column.addTo(into, 1);
        eliminate(into, 0);
        upper.eliminate(into);
        spike = new SparseVector();
        for (int row = 0; row < size; row++) {
            if (Math.abs(into[row]) > ZERO) {
                spike.add(row, into[row]);
            }
        }
        upper.solve(into);
        work += size / ROWS_PER_WORK;
    }

    /** Replaces a right side, by the rows of the columns' pivots, by the solution of the transposed system. */
    void solveTransposed(double[] right) {
        upper.solveTransposed(right);
        for (int row : rowsWithLower) {
            SparseVector of = lowerOfRow[row];
            if (of != null && right[row] != 0) {
                of.addTo(right, -right[row]);
                work += of.size;
            }
        }
        work += size / ROWS_PER_WORK;
    }

    /**
     * Replaces the column whose pivot is in a row by that of the last {@link #solveEntering}.
     *
     * @param ratio what the solution said for the row
     * @return whether the factors can be trusted afterwards
     */
    boolean replace(int row, double ratio) {
        changes++;
        return upper.replace(row, spike, ratio);
    }
}
