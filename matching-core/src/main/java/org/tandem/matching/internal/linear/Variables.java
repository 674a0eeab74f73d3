package org.tandem.matching.internal.linear;

import java.util.Arrays;

/**
 * The variables of a {@link LinearProgram} in one range: its columns first, then the sums of its rows, each of which is a variable,
 * too, whose column has a single -1. With their bounds, what they cost, and where they stand.
 */
final class Variables {
    /** The part of a worth by which it is changed, once or twice: with a tenth of it, programs of equal worths went in circles. */
    private static final double PERTURBATION = 1e-6;

    /** Of the greatest worth, for columns that are worth less. */
    private static final double LEAST_PART = 0.01;

    /** Reduced costs nearer to 0 than this part of the greatest worth may have the wrong sign. */
    private static final double TOLERANCE = 1e-9;

    private final LinearProgram program;
    /** Columns and rows that were there when they were taken over last. */
    int columns;

    int rows;
    int size;

    double[] lower = {};
    double[] upper = {};
    /** By variable: the entries of its column, by row. */
    SparseVector[] entries = {};

    private double[] cost = {};
    /** Whether it is basic, or else at its upper bound; and its reduced cost. */
    boolean[] isBasic = {};

    boolean[] isUp = {};
    double[] reduced = {};

    Variables(LinearProgram program) {
        this.program = program;
    }

    /** Takes over what was added or changed; all else stays where it was. Rows that are new are not basic yet. */
    void takeOver() {
        int oldColumns = columns;
        int oldRows = rows;
        columns = program.columns.size;
        rows = program.rows.size;
        size = columns + rows;
        lower = joined(program.columns.lower, program.rows.lower, new double[size]);
        upper = joined(program.columns.upper, program.rows.upper, new double[size]);
        entries = Arrays.copyOf(program.columns.entries, size);
        for (int row = 0; row < rows; row++) {
            entries[columns + row] = new SparseVector();
            entries[columns + row].add(row, -1);
        }
        cost = moved(cost, oldColumns, oldRows, new double[size]);
        reduced = moved(reduced, oldColumns, oldRows, new double[size]);
        isUp = moved(isUp, oldColumns, oldRows, new boolean[size]);
        isBasic = moved(isBasic, oldColumns, oldRows, new boolean[size]);
        for (int c = oldColumns; c < columns; c++) {
            // A fraction that differs from column to column, and does not depend on chance.
            double tiny = 1 + (c * 0x9E3779B97F4A7C15L >>> 40) / (double) (1 << 24);
            double least = Math.max(LEAST_PART * program.greatestWorth, Math.abs(program.worth[c]));
            cost[c] = -program.worth[c] + PERTURBATION * tiny * least;
            reduced[c] = cost[c];
            isUp[c] = cost[c] < 0;
        }
    }

    @SuppressWarnings("SuspiciousSystemArraycopy") // Arrays of one type.
    private <T> T joined(T ofColumns, T ofRows, T all) {
        System.arraycopy(ofColumns, 0, all, 0, columns);
        System.arraycopy(ofRows, 0, all, columns, rows);
        return all;
    }

    /** Makes room for new columns before the rows. */
    @SuppressWarnings("SuspiciousSystemArraycopy") // Arrays of one type.
    private <T> T moved(T from, int oldColumns, int oldRows, T to) {
        System.arraycopy(from, 0, to, 0, oldColumns);
        System.arraycopy(from, oldColumns, to, columns, oldRows);
        return to;
    }

    /** Makes every column stand at the bound that costs less. */
    void leaveColumns() {
        for (int c = 0; c < columns; c++) {
            isBasic[c] = false;
            isUp[c] = cost[c] < 0;
        }
    }

    /** Goes back to the program's worths, without the fractions that keep ties apart. */
    void forgetFractions() {
        Arrays.fill(cost, 0);
        for (int c = 0; c < columns; c++) {
            cost[c] = -program.worth[c];
        }
    }

    double cost(int variable) {
        return cost[variable];
    }

    /** Computes the reduced costs anew; a bound that has become the worse one is left for the other. */
    void reduce(double[] prices) {
        for (int v = 0; v < size; v++) {
            reduced[v] = isBasic[v] ? 0 : cost[v] - entries[v].times(prices);
            if (!isBasic[v]) {
                boolean up = Math.abs(reduced[v]) > tolerance() ? reduced[v] < 0 : isUp[v];
                isUp[v] = up && upper[v] < Double.POSITIVE_INFINITY || lower[v] == Double.NEGATIVE_INFINITY;
            }
        }
    }

    /** Returns by how much a reduced cost may have the wrong sign. */
    double tolerance() {
        return TOLERANCE * Math.max(1, program.greatestWorth);
    }

    /** Returns the bound at which a variable is that is not basic. */
    double bound(int variable) {
        return isUp[variable] ? upper[variable] : lower[variable];
    }

    /** Changes a variable's cost so that its reduced cost is 0. */
    void shift(int variable) {
        cost[variable] -= reduced[variable];
        reduced[variable] = 0;
    }
}
