package org.tandem.matching.internal.linear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A square matrix of sparse columns as a product of triangular factors, and of changes of single columns since.
 *
 * <p><strong>What.</strong> Solves systems with the matrix and with its transpose.
 *
 * <p><strong>Definition.</strong> Columns with a single entry left are pivots first, then rows with a single entry left, as most
 * of what a matching gives is triangular; of what remains, one column after the other is eliminated, and its pivot is an entry
 * that is large enough, in the row with the fewest entries. A change of a column multiplies by a matrix that differs from the
 * identity in that column (the product form).
 *
 * <p><strong>Complexity.</strong> A solution takes as long as there are entries in all factors.
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

    private final int size;
    /** By step: the row of its pivot, the pivot, and the entries of its column in rows of earlier pivots. */
    private final int[] rowOfStep;

    private final double[] pivot;
    private final SparseVector[] upper;
    private int steps;
    /** Eliminations, in order: the pivot's row, and what is subtracted from others. */
    private final List<Integer> lowerRow = new ArrayList<>();

    private final List<SparseVector> lower = new ArrayList<>();
    /** Changes, in order: the row of the changed column's pivot, the pivot, and all other entries of the column. */
    private final List<Integer> changedRow = new ArrayList<>();

    private final List<Double> changedPivot = new ArrayList<>();
    private final List<SparseVector> changed = new ArrayList<>();
    /** By row of a pivot: the number of its column. */
    private final int[] columnOfRow;

    private int entries;

    private BasisFactors(int size) {
        this.size = size;
        rowOfStep = new int[size];
        pivot = new double[size];
        upper = new SparseVector[size];
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
        return factors.factor(columns) ? factors : null;
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
        double[] dense = new double[size];
        for (int c : rest) {
            Arrays.fill(dense, 0);
            columns[c].addTo(dense, 1);
            eliminate(dense);
            int row = bestRow(dense, inRow);
            if (row < 0) {
                return false;
            }
            SparseVector column = new SparseVector();
            for (int k = 0; k < size; k++) {
                if (Math.abs(dense[k]) > ZERO) {
                    column.add(k, dense[k]);
                }
            }
            take(c, row, column, done);
        }
        return true;
    }

    private int bestRow(double[] dense, int[] inRow) {
        double most = LEAST_PIVOT;
        for (int row = 0; row < size; row++) {
            most = columnOfRow[row] < 0 ? Math.max(most, Math.abs(dense[row])) : most;
        }
        int best = -1;
        for (int row = 0; row < size; row++) {
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
            lowerRow.add(row);
            lower.add(below);
        }
        rowOfStep[steps] = row;
        pivot[steps] = at;
        upper[steps++] = above;
        columnOfRow[row] = c;
        done[c] = true;
        entries += column.size;
    }

    private void eliminate(double[] dense) {
        for (int k = 0; k < lower.size(); k++) {
            double at = dense[lowerRow.get(k)];
            if (at != 0) {
                lower.get(k).addTo(dense, -at);
            }
        }
    }

    /** Returns the number of the column whose pivot is in a row. */
    int columnOfRow(int row) {
        return columnOfRow[row];
    }

    /** Returns how many columns were changed. */
    int changes() {
        return changed.size();
    }

    /** Returns how many entries the factors have, about. */
    int entries() {
        return entries;
    }

    /** Replaces a right side by the solution: what each column counts, at the row of its pivot. */
    void solve(double[] right) {
        eliminate(right);
        for (int step = size - 1; step >= 0; step--) {
            int row = rowOfStep[step];
            double at = right[row];
            if (at != 0) {
                at /= pivot[step];
                right[row] = at;
                upper[step].addTo(right, -at);
            }
        }
        for (int k = 0; k < changed.size(); k++) {
            int row = changedRow.get(k);
            double at = right[row];
            if (at != 0) {
                at /= changedPivot.get(k);
                right[row] = at;
                changed.get(k).addTo(right, -at);
            }
        }
    }

    /** Replaces a right side, by the rows of the columns' pivots, by the solution of the transposed system. */
    void solveTransposed(double[] right) {
        for (int k = changed.size() - 1; k >= 0; k--) {
            int row = changedRow.get(k);
            right[row] = (right[row] - changed.get(k).times(right)) / changedPivot.get(k);
        }
        for (int step = 0; step < size; step++) {
            int row = rowOfStep[step];
            double at = right[row] - upper[step].times(right);
            right[row] = at == 0 ? 0 : at / pivot[step];
        }
        for (int k = lower.size() - 1; k >= 0; k--) {
            int row = lowerRow.get(k);
            right[row] -= lower.get(k).times(right);
        }
    }

    /** Replaces the column whose pivot is in a row by another, given as the solution for it. */
    void replace(int row, double[] solution) {
        SparseVector others = new SparseVector();
        for (int k = 0; k < size; k++) {
            if (k != row && Math.abs(solution[k]) > ZERO) {
                others.add(k, solution[k]);
            }
        }
        changedRow.add(row);
        changedPivot.add(solution[row]);
        changed.add(others);
        entries += others.size + 1;
    }
}
