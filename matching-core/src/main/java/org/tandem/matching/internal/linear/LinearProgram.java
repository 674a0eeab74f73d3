package org.tandem.matching.internal.linear;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * A linear program with bounded columns: the greatest worth of columns between two bounds each, with sums of them (rows) between
 * two numbers; and the price of each row. Columns and rows may be added, and bounds changed, after it was solved: the next solution
 * goes on from there. All numbers are near, not exact.
 */
public final class LinearProgram {
    /** Columns or rows, by number: the bounds, and the entries by number of the other side. */
    static final class Side {
        private static final int FIRST_ROOM = 64;

        int size;
        double[] lower = new double[FIRST_ROOM];
        double[] upper = new double[FIRST_ROOM];
        SparseVector[] entries = new SparseVector[FIRST_ROOM];

        private int add(double least, double most) {
            if (size == lower.length) {
                lower = Arrays.copyOf(lower, 2 * size);
                upper = Arrays.copyOf(upper, 2 * size);
                entries = Arrays.copyOf(entries, 2 * size);
            }
            lower[size] = least;
            upper[size] = most;
            entries[size] = new SparseVector();
            return size++;
        }
    }

    final Side columns = new Side();
    final Side rows = new Side();
    double[] worth = new double[Side.FIRST_ROOM];
    double greatestWorth;
    private final DualSimplex simplex = new DualSimplex(this);

    /**
     * Adds a column, from 0 on.
     *
     * @param upper the most there can be of it, 0 or more
     * @param value what one of it is worth; not above 0 once the program was solved
     * @return its number, from 0
     */
    public int column(double upper, double value) {
        int column = columns.add(0, upper);
        if (column == worth.length) {
            worth = Arrays.copyOf(worth, 2 * column);
        }
        worth[column] = value;
        greatestWorth = Math.max(greatestWorth, Math.abs(value));
        return column;
    }

    /** Changes the bounds of a column; takes effect with {@link #solve}. */
    public void bound(int column, double lower, double upper) {
        columns.lower[column] = lower;
        columns.upper[column] = upper;
    }

    /**
     * Adds a row.
     *
     * @param of its columns, each once
     * @param coefficients of the columns, as many
     * @param least of the sum; negative infinity if there is none, but not beside no {@code upTo}
     * @param upTo the most of the sum; infinity if there is none
     * @return its number, from 0
     */
    public int row(int[] of, double[] coefficients, double least, double upTo) {
        int row = rows.add(least, upTo);
        for (int k = 0; k < of.length; k++) {
            rows.entries[row].add(of[k], coefficients[k]);
            columns.entries[of[k]].add(row, coefficients[k]);
        }
        return row;
    }

    /**
     * Finds the optimum.
     *
     * @param mostIterations more of them than so far
     * @return whether it was found
     */
    public boolean solve(int mostIterations, BooleanSupplier stop) {
        return simplex.solve(mostIterations, stop);
    }

    /** Returns the price of a row: what one more of its sum is worth. */
    public double price(int row) {
        return simplex.price(row);
    }

    /** Returns how much of a column there is. */
    public double value(int column) {
        return simplex.value(column);
    }

    /** Returns what all columns are worth together. */
    public double total() {
        double sum = 0;
        for (int c = 0; c < columns.size; c++) {
            sum += worth[c] * value(c);
        }
        return sum;
    }

    /** Returns the number of iterations so far. */
    int iterations() {
        return simplex.iterations();
    }

    /** Returns a measure of the work done, in entries of vectors. */
    public long work() {
        return simplex.work();
    }
}
