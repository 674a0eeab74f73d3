package org.tandem.matching.internal.linear;

import java.util.Arrays;

/**
 * An upper triangular matrix, up to the order of its pivots, of which columns are replaced.
 *
 * <p><strong>What.</strong> Solves systems with the matrix and its transpose, and keeps it triangular when a column is replaced.
 *
 * <p><strong>Definition.</strong> Rows and columns are named by the rows of their pivots. A new column goes to the end of the
 * order; its row, which would have entries before the pivot then, is eliminated by the rows after it, and what was subtracted is kept
 * as an elimination of its own (Forrest and Tomlin).
 *
 * <p><strong>Complexity.</strong> A solution takes as long as there are entries in the rows or columns that it meets, and a look at each
 * pivot.
 *
 * <p><strong>Source.</strong> Forrest and Tomlin, Updated triangular factors of the basis to maintain sparsity in the product form
 * simplex method, 1972; rows and columns both kept: Hall and McKinnon, Hyper-sparsity in the revised simplex method, 2005.
 *
 * <p><strong>Failure.</strong> A pivot that comes out otherwise than it should is told.
 */
final class UpperFactor {
    private static final int NONE = -1;
    private static final int FIRST_ROOM = 16;

    /** A pivot that is computed in two ways that differ by more is not trusted. */
    private static final double UNRELIABLE = 1e-6;

    private final double[] pivot;
    /** By row of the pivot: the other entries. */
    private final SparseVector[] columns;

    private final SparseVector[] rows;
    /** Rows of pivots in the order of elimination, with gaps where one went to the end. */
    private int[] order;

    private int end;
    private final int[] placeOf;
    /** The row that was eliminated by each replacement, and how much of which rows was subtracted from it. */
    private int[] changedRow = new int[FIRST_ROOM];

    private SparseVector[] subtracted = new SparseVector[FIRST_ROOM];
    private int changes;
    private final double[] dense;
    private long work;

    UpperFactor(int size) {
        pivot = new double[size];
        columns = new SparseVector[size];
        rows = new SparseVector[size];
        Arrays.setAll(rows, row -> new SparseVector());
        order = new int[size + FIRST_ROOM];
        placeOf = new int[size];
        dense = new double[size];
    }

    /**
     * Appends a pivot.
     *
     * @param column its other entries, in rows of pivots that were appended before; kept
     */
    void append(int row, double ofPivot, SparseVector column) {
        pivot[row] = ofPivot;
        columns[row] = column;
        for (int k = 0; k < column.size; k++) {
            rows[column.index[k]].add(row, column.value[k]);
        }
        putLast(row);
    }

    private void putLast(int row) {
        if (end == order.length) {
            order = Arrays.copyOf(order, 2 * end);
        }
        placeOf[row] = end;
        order[end++] = row;
    }

    /** Returns a measure of the work done, in entries. */
    long work() {
        return work;
    }

    /** Takes the eliminations by replacements into account, the first step of a solution. */
    void eliminate(double[] right) {
        for (int k = 0; k < changes; k++) {
            right[changedRow[k]] -= subtracted[k].times(right);
            work += subtracted[k].size;
        }
    }

    /** The second step of a solution, after {@link #eliminate}. */
    void solve(double[] right) {
        for (int place = end - 1; place >= 0; place--) {
            int row = order[place];
            if (row != NONE && right[row] != 0) {
                double at = right[row] / pivot[row];
                right[row] = at;
                columns[row].addTo(right, -at);
                work += columns[row].size;
            }
        }
    }

    /** Solves the transposed system, eliminations by replacements included. */
    void solveTransposed(double[] right) {
        for (int place = 0; place < end; place++) {
            int row = order[place];
            if (row != NONE && right[row] != 0) {
                double at = right[row] / pivot[row];
                right[row] = at;
                rows[row].addTo(right, -at);
                work += rows[row].size;
            }
        }
        for (int k = changes - 1; k >= 0; k--) {
            double at = right[changedRow[k]];
            if (at != 0) {
                subtracted[k].addTo(right, -at);
                work += subtracted[k].size;
            }
        }
    }

    /**
     * Replaces the column with the pivot in a row.
     *
     * @param column the new one after {@link #eliminate}; kept
     * @param ratio what the new pivot is of the old one, as a solution says
     * @return whether the new pivot is what it should be
     */
    boolean replace(int row, SparseVector column, double ratio) {
        SparseVector out = columns[row];
        for (int k = 0; k < out.size; k++) {
            work += rows[out.index[k]].remove(row);
        }
        SparseVector taken = eliminateRow(row);
        double expected = pivot[row] * ratio;
        double ofPivot = 0;
        SparseVector others = new SparseVector();
        for (int k = 0; k < column.size; k++) {
            int other = column.index[k];
            if (other == row) {
                ofPivot = column.value[k];
            } else {
                others.add(other, column.value[k]);
                rows[other].add(row, column.value[k]);
                dense[other] = column.value[k];
            }
        }
        ofPivot -= taken.times(dense);
        for (int k = 0; k < others.size; k++) {
            dense[others.index[k]] = 0;
        }
        columns[row] = others;
        pivot[row] = ofPivot;
        order[placeOf[row]] = NONE;
        putLast(row);
        remember(row, taken);
        work += 2L * others.size + taken.size;
        return Math.abs(ofPivot - expected) <= UNRELIABLE * (1 + Math.abs(expected));
    }

    /** Takes a row's entries out; returns how much of which rows after it has to be subtracted for that. */
    private SparseVector eliminateRow(int row) {
        SparseVector taken = new SparseVector();
        SparseVector left = rows[row];
        for (int k = 0; k < left.size; k++) {
            dense[left.index[k]] = left.value[k];
            work += columns[left.index[k]].remove(row);
        }
        for (int place = placeOf[row] + 1; left.size > 0 && place < end; place++) {
            int other = order[place];
            if (other != NONE && dense[other] != 0) {
                double part = dense[other] / pivot[other];
                dense[other] = 0;
                taken.add(other, part);
                rows[other].addTo(dense, -part);
                work += rows[other].size;
            }
        }
        rows[row] = new SparseVector();
        return taken;
    }

    private void remember(int row, SparseVector taken) {
        if (taken.size == 0) {
            return;
        }
        if (changes == changedRow.length) {
            changedRow = Arrays.copyOf(changedRow, 2 * changes);
            subtracted = Arrays.copyOf(subtracted, 2 * changes);
        }
        changedRow[changes] = row;
        subtracted[changes++] = taken;
    }
}
