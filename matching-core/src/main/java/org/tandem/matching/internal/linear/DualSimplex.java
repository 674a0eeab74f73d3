package org.tandem.matching.internal.linear;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * A linear program with bounded columns.
 *
 * <p><strong>What.</strong> The greatest worth of columns between two bounds each, with sums of them (rows) between two numbers;
 * and the price of each row.
 *
 * <p><strong>Definition.</strong> The revised dual simplex method: begins with every column at the bound that is worth more, which
 * prices of 0 prove to be best but for the rows, and mends one row after the other: the one that is broken most, in the metric of
 * steepest edges. Columns with two bounds are passed over as long as that pays. Worths are changed by tiny fractions, so that
 * ties do not make it go in circles.
 *
 * <p><strong>Complexity.</strong> About as many iterations as rows bind; each takes as long as there are entries in the factors of
 * the basis. Rows added later are mended from where it stands.
 *
 * <p><strong>Source.</strong> Forrest and Goldfarb, Steepest-edge simplex algorithms for linear programming, 1992; Koberstein, The
 * dual simplex method, techniques for a fast and stable implementation, 2005.
 *
 * <p><strong>Failure.</strong> Ends without an optimum after so many iterations, when it is time, or if there is none, as far as
 * floating point can tell. All numbers are near, not exact.
 */
public final class DualSimplex {
    /** By how much a value may be out of its bounds, and how small an entry of the mended row cannot be a pivot. */
    private static final double INFEASIBLE = 1e-7;

    private static final double LEAST_ALPHA = 1e-7;

    /** Reduced costs nearer to 0 than this part of the greatest worth may have the wrong sign. */
    private static final double TOLERANCE = 1e-9;

    /** After so many changes the basis is factored anew. */
    private static final int MOST_CHANGES = 80;

    /** The part of a worth by which it is changed, once or twice: with a tenth of it, programs of equal worths went in circles. */
    private static final double PERTURBATION = 1e-6;

    /** Of the greatest worth, for columns that are worth less. */
    private static final double LEAST_PART = 0.01;

    private static final double LEAST_WEIGHT = 1e-4;
    private static final int ITERATIONS_PER_LOOK = 32;

    /** The part of the iterations that may go into the optimum without perturbation. */
    private static final int PART_TO_CLEAN = 10;

    private static final int FIRST_ROOM = 64;
    private static final double LEAST_ENTRY = 1e-14;

    /** An entry that is computed in two ways that differ by more is not trusted. */
    private static final double UNRELIABLE = 1e-6;

    private static final int NONE = Integer.MIN_VALUE;

    private int columns;
    private int rows;
    private double[] least = new double[FIRST_ROOM];
    private double[] most = new double[FIRST_ROOM];
    private double[] cost = new double[FIRST_ROOM];
    private double[] worth = new double[FIRST_ROOM];
    private SparseVector[] ofColumn = new SparseVector[FIRST_ROOM];
    private double[] rowLeast = new double[FIRST_ROOM];
    private double[] rowMost = new double[FIRST_ROOM];
    private SparseVector[] ofRow = new SparseVector[FIRST_ROOM];
    private double greatestWorth;

    /** Variables: columns from 0, sums of rows from -1 downwards. By row of a pivot, the variable that is basic there. */
    private int[] basic = new int[0];

    private double[] basicValue = new double[0];
    private double[] weight = new double[0];
    /** By column and by row: whether it is basic, or else at its upper bound; and its reduced cost. */
    private boolean[] isBasicColumn = new boolean[FIRST_ROOM];
    private boolean[] isBasicRow = new boolean[FIRST_ROOM];
    private boolean[] columnUp = new boolean[FIRST_ROOM];
    private boolean[] rowUp = new boolean[FIRST_ROOM];
    private double[] columnReduced = new double[FIRST_ROOM];
    private double[] rowReduced = new double[FIRST_ROOM];
    /** By row: what its sum costs, because its price was shifted. */
    private double[] rowCost = new double[FIRST_ROOM];

    private BasisFactors factors = BasisFactors.none();
    private int columnsBegun;
    private int rowsBegun;
    private int iterations;
    private long work;
    private double[] columnValue = new double[0];

    /** Of the row that is mended: by row of a pivot, what of it leaves; and by column, what of each column is in it. */
    private double[] dense = new double[0];

    private double[] alphaColumn = new double[0];
    private int[] touched = new int[0];
    private boolean[] isTouched = new boolean[0];
    private double[] entering = new double[0];
    private double[] tau = new double[0];
    private double lastTheta;
    /** What could enter, and by how much prices move until it does; and what is passed over, so many of them. */
    private int[] candidates = new int[0];

    private double[] ratios = new double[0];
    private int[] passed = new int[0];
    private int passedCount;

    /**
     * Adds a column, from 0 on.
     *
     * @param upper the most there can be of it, 0 or more
     * @param value what one of it is worth; not above 0 once the program was solved
     * @return its number, from 0
     */
    public int column(double upper, double value) {
        if (columns == most.length) {
            int room = 2 * columns;
            least = Arrays.copyOf(least, room);
            most = Arrays.copyOf(most, room);
            cost = Arrays.copyOf(cost, room);
            worth = Arrays.copyOf(worth, room);
            ofColumn = Arrays.copyOf(ofColumn, room);
            isBasicColumn = Arrays.copyOf(isBasicColumn, room);
            columnUp = Arrays.copyOf(columnUp, room);
            columnReduced = Arrays.copyOf(columnReduced, room);
        }
        most[columns] = upper;
        worth[columns] = value;
        greatestWorth = Math.max(greatestWorth, Math.abs(value));
        ofColumn[columns] = new SparseVector();
        return columns++;
    }

    /** Changes the bounds of a column; takes effect with {@link #solve}. */
    public void bound(int column, double lower, double upper) {
        least[column] = lower;
        most[column] = upper;
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
        if (rows == rowLeast.length) {
            int room = 2 * rows;
            rowLeast = Arrays.copyOf(rowLeast, room);
            rowMost = Arrays.copyOf(rowMost, room);
            ofRow = Arrays.copyOf(ofRow, room);
            isBasicRow = Arrays.copyOf(isBasicRow, room);
            rowUp = Arrays.copyOf(rowUp, room);
            rowReduced = Arrays.copyOf(rowReduced, room);
            rowCost = Arrays.copyOf(rowCost, room);
        }
        SparseVector row = new SparseVector();
        for (int k = 0; k < of.length; k++) {
            row.add(of[k], coefficients[k]);
            ofColumn[of[k]].add(rows, coefficients[k]);
        }
        rowLeast[rows] = least;
        rowMost[rows] = upTo;
        ofRow[rows] = row;
        return rows++;
    }

    /** Returns how many rows there are. */
    public int rows() {
        return rows;
    }

    /** Returns the price of a row: what one more of its sum is worth. */
    public double price(int row) {
        return isBasicRow[row] ? 0 : -rowReduced[row];
    }

    /** Returns how much of a column there is. */
    public double value(int column) {
        return columnValue[column];
    }

    /** Returns what all columns are worth together. */
    public double total() {
        double sum = 0;
        for (int c = 0; c < columns; c++) {
            sum += worth[c] * columnValue[c];
        }
        return sum;
    }

    /** Returns the number of iterations so far. */
    public int iterations() {
        return iterations;
    }

    /** Returns a measure of the work done, in entries of vectors. */
    public long work() {
        return work;
    }

    /**
     * Finds the optimum.
     *
     * @param mostIterations more of them than so far
     * @return whether it was found
     */
    public boolean solve(int mostIterations, BooleanSupplier stop) {
        begin();
        boolean optimal = run(mostIterations, stop);
        takeValues();
        if (optimal) {
            // Nearly done: the same without the fractions that kept ties apart.
            for (int c = 0; c < columns; c++) {
                cost[c] = -worth[c];
            }
            Arrays.fill(rowCost, 0);
            refactor();
            if (run(mostIterations / PART_TO_CLEAN, stop)) {
                takeValues();
            }
        }
        return optimal;
    }

    private boolean run(int mostIterations, BooleanSupplier stop) {
        int end = iterations + mostIterations;
        while (iterations < end && (iterations % ITERATIONS_PER_LOOK != 0 || !stop.getAsBoolean())) {
            Step step = iterate();
            iterations++;
            if (step != Step.MENDED) {
                return step == Step.OPTIMAL;
            }
        }
        return false;
    }

    private void begin() {
        for (int c = columnsBegun; c < columns; c++) {
            // A fraction that differs from column to column, and does not depend on chance.
            double tiny = 1 + (c * 0x9E3779B97F4A7C15L >>> 40) / (double) (1 << 24);
            cost[c] = -worth[c] + PERTURBATION * tiny * Math.max(LEAST_PART * greatestWorth, Math.abs(worth[c]));
            columnReduced[c] = cost[c];
            columnUp[c] = cost[c] < 0;
        }
        columnsBegun = columns;
        int[] newBasic = new int[rows];
        double[] newWeight = new double[rows];
        System.arraycopy(basic, 0, newBasic, 0, rowsBegun);
        System.arraycopy(weight, 0, newWeight, 0, rowsBegun);
        for (int row = rowsBegun; row < rows; row++) {
            newBasic[row] = -1 - row;
            newWeight[row] = 1;
            isBasicRow[row] = true;
        }
        basic = newBasic;
        weight = newWeight;
        basicValue = new double[rows];
        rowsBegun = rows;
        dense = new double[rows];
        tau = new double[rows];
        entering = new double[rows];
        alphaColumn = new double[columns];
        touched = new int[columns];
        isTouched = new boolean[columns];
        refactor();
    }

    private void refactor() {
        SparseVector[] matrix = new SparseVector[rows];
        for (int k = 0; k < rows; k++) {
            if (basic[k] >= 0) {
                matrix[k] = ofColumn[basic[k]];
            } else {
                matrix[k] = new SparseVector();
                matrix[k].add(-1 - basic[k], -1);
            }
        }
        BasisFactors made = BasisFactors.of(matrix);
        if (made == null) {
            restart();
            return;
        }
        factors = made;
        work += 4L * made.entries() + rows;
        int[] oldBasic = basic.clone();
        double[] oldWeight = weight.clone();
        for (int row = 0; row < rows; row++) {
            basic[row] = oldBasic[made.columnOfRow(row)];
            weight[row] = oldWeight[made.columnOfRow(row)];
        }
        computeReduced();
        computeValues();
    }

    /** Begins anew with all rows basic, as the basis has become singular. */
    private void restart() {
        for (int row = 0; row < rows; row++) {
            basic[row] = -1 - row;
            weight[row] = 1;
            isBasicRow[row] = true;
        }
        for (int c = 0; c < columns; c++) {
            isBasicColumn[c] = false;
            columnUp[c] = cost[c] < 0;
        }
        refactor();
    }

    /** Computes the reduced costs anew; a bound that has become the worse one is left for the other. */
    private void computeReduced() {
        double[] y = new double[rows];
        for (int k = 0; k < rows; k++) {
            y[k] = basic[k] >= 0 ? cost[basic[k]] : rowCost[-1 - basic[k]];
        }
        factors.solveTransposed(y);
        for (int c = 0; c < columns; c++) {
            columnReduced[c] = isBasicColumn[c] ? 0 : cost[c] - ofColumn[c].times(y);
            if (!isBasicColumn[c]) {
                columnUp[c] = Math.abs(columnReduced[c]) > TOLERANCE * Math.max(1, greatestWorth)
                        ? columnReduced[c] < 0
                        : columnUp[c];
            }
        }
        for (int row = 0; row < rows; row++) {
            rowReduced[row] = isBasicRow[row] ? 0 : rowCost[row] + y[row];
            if (!isBasicRow[row]) {
                boolean up = Math.abs(rowReduced[row]) > TOLERANCE * Math.max(1, greatestWorth)
                        ? rowReduced[row] < 0
                        : rowUp[row];
                rowUp[row] = up && rowMost[row] < Double.POSITIVE_INFINITY || rowLeast[row] == Double.NEGATIVE_INFINITY;
            }
        }
    }

    private void computeValues() {
        double[] right = new double[rows];
        for (int c = 0; c < columns; c++) {
            if (!isBasicColumn[c] && bound(c) != 0) {
                ofColumn[c].addTo(right, -bound(c));
            }
        }
        for (int row = 0; row < rows; row++) {
            if (!isBasicRow[row]) {
                right[row] += rowUp[row] ? rowMost[row] : rowLeast[row];
            }
        }
        factors.solve(right);
        basicValue = right;
        work += factors.entries() + columns;
    }

    /** Returns the bound at which a column is that is not basic. */
    private double bound(int column) {
        return columnUp[column] ? most[column] : least[column];
    }

    private double lower(int variable) {
        return variable >= 0 ? least[variable] : rowLeast[-1 - variable];
    }

    private double upper(int variable) {
        return variable >= 0 ? most[variable] : rowMost[-1 - variable];
    }

    /** What an iteration came to. */
    private enum Step {
        /** A row is mended, or the basis is factored anew to see more clearly. */
        MENDED,
        /** No row is broken. */
        OPTIMAL,
        /** A row is broken that cannot be mended, as far as one can tell. */
        STUCK
    }

    private Step iterate() {
        if (factors.changes() >= MOST_CHANGES) {
            refactor();
        }
        int leaving = leaving();
        if (leaving < 0) {
            return factors.changes() == 0 ? Step.OPTIMAL : afterRefactoring();
        }
        int out = basic[leaving];
        boolean toUpper = basicValue[leaving] > upper(out);
        double sign = toUpper ? 1 : -1;
        Arrays.fill(dense, 0);
        dense[leaving] = 1;
        factors.solveTransposed(dense);
        int touchedCount = computeAlpha();
        int in = entering(sign, toUpper ? basicValue[leaving] - upper(out) : lower(out) - basicValue[leaving],
                touchedCount);
        if (in == NONE) {
            clear(touchedCount);
            return factors.changes() == 0 ? Step.STUCK : afterRefactoring();
        }
        double alpha = in >= 0 ? alphaColumn[in] : -dense[-1 - in];
        flip(touchedCount, in, alpha, sign);
        Arrays.fill(entering, 0);
        if (in >= 0) {
            ofColumn[in].addTo(entering, 1);
        } else {
            entering[-1 - in] = -1;
        }
        factors.solve(entering);
        if (Math.abs(entering[leaving] - alpha) > UNRELIABLE * (1 + Math.abs(alpha))) {
            clear(touchedCount);
            return factors.changes() == 0 ? Step.STUCK : afterRefactoring();
        }
        step(leaving, in, toUpper, alpha, touchedCount);
        work += 4L * factors.entries() + rows + touchedCount;
        return Step.MENDED;
    }

    private Step afterRefactoring() {
        refactor();
        return Step.MENDED;
    }

    private int leaving() {
        int found = -1;
        double greatest = 0;
        for (int k = 0; k < rows; k++) {
            double over = Math.max(basicValue[k] - upper(basic[k]), lower(basic[k]) - basicValue[k]);
            if (over > INFEASIBLE && over * over > greatest * weight[k]) {
                found = k;
                greatest = over * over / weight[k];
            }
        }
        return found;
    }

    /** Computes the row of the leaving variable, of the columns that are not basic. */
    private int computeAlpha() {
        int count = 0;
        for (int row = 0; row < rows; row++) {
            double rho = dense[row];
            if (Math.abs(rho) > LEAST_ENTRY) {
                SparseVector of = ofRow[row];
                for (int k = 0; k < of.size; k++) {
                    int c = of.index[k];
                    if (!isBasicColumn[c]) {
                        alphaColumn[c] += rho * of.value[k];
                        if (!isTouched[c]) {
                            isTouched[c] = true;
                            touched[count++] = c;
                        }
                    }
                }
            }
        }
        return count;
    }

    private void clear(int count) {
        for (int k = 0; k < count; k++) {
            alphaColumn[touched[k]] = 0;
            isTouched[touched[k]] = false;
        }
    }

    /** Returns the variable that enters: the first at which the slope of the prices' worth would turn. */
    private int entering(double sign, double infeasibility, int touchedCount) {
        int count = 0;
        if (candidates.length < touchedCount + rows) {
            candidates = new int[touchedCount + rows];
            ratios = new double[touchedCount + rows];
        }
        for (int k = 0; k < touchedCount; k++) {
            int c = touched[k];
            double alpha = sign * alphaColumn[c];
            if (most[c] > least[c] && (columnUp[c] ? alpha < -LEAST_ALPHA : alpha > LEAST_ALPHA)) {
                candidates[count] = c;
                ratios[count++] = Math.max(0, columnReduced[c] / alpha);
            }
        }
        for (int row = 0; row < rows; row++) {
            if (dense[row] != 0 && !isBasicRow[row] && rowLeast[row] < rowMost[row]) {
                double alpha = -sign * dense[row];
                if (rowUp[row] ? alpha < -LEAST_ALPHA : alpha > LEAST_ALPHA) {
                    candidates[count] = -1 - row;
                    ratios[count++] = Math.max(0, rowReduced[row] / alpha);
                }
            }
        }
        passedCount = 0;
        if (passed.length < candidates.length) {
            passed = new int[candidates.length];
        }
        double slope = infeasibility;
        while (count > 0) {
            double least = Double.POSITIVE_INFINITY;
            for (int k = 0; k < count; k++) {
                least = Math.min(least,
                        ratios[k] + TOLERANCE * Math.max(1, greatestWorth) / Math.abs(alpha(candidates[k])));
            }
            int first = passedCount;
            int best = NONE;
            double greatest = 0;
            double drop = 0;
            int rest = 0;
            for (int k = 0; k < count; k++) {
                int variable = candidates[k];
                if (ratios[k] <= least) {
                    double size = Math.abs(alpha(variable));
                    if (size > greatest) {
                        greatest = size;
                        best = variable;
                    }
                    passed[passedCount++] = variable;
                    drop += size * (upper(variable) - lower(variable));
                } else {
                    candidates[rest] = variable;
                    ratios[rest++] = ratios[k];
                }
            }
            slope -= drop;
            if (!(slope > INFEASIBLE)) {
                passedCount = first;
                return best;
            }
            count = rest;
        }
        // The slope never turns: passing over all would not mend the row.
        return NONE;
    }

    private double alpha(int variable) {
        return variable >= 0 ? alphaColumn[variable] : -dense[-1 - variable];
    }

    /**
     * Changes the reduced costs, and moves to the other bound what was passed over. A cost is shifted where a reduced cost would
     * have the wrong sign by a trifle, so that the worth never goes back.
     */
    private void flip(int touchedCount, int in, double alpha, double sign) {
        double reduced = in >= 0 ? columnReduced[in] : rowReduced[-1 - in];
        double theta = reduced / alpha;
        if (theta * sign < 0) {
            theta = 0;
            shift(in);
        }
        lastTheta = theta;
        double[] moved = null;
        for (int k = 0; k < touchedCount; k++) {
            columnReduced[touched[k]] -= theta * alphaColumn[touched[k]];
        }
        for (int row = 0; row < rows; row++) {
            if (dense[row] != 0 && !isBasicRow[row]) {
                rowReduced[row] += theta * dense[row];
            }
        }
        for (int k = 0; k < passedCount; k++) {
            moved = moved == null ? new double[rows] : moved;
            moveToOtherBound(passed[k], moved);
        }
        for (int k = 0; k < touchedCount; k++) {
            int c = touched[k];
            if (columnUp[c] ? columnReduced[c] > 0 : columnReduced[c] < 0) {
                shift(c);
            }
        }
        for (int row = 0; row < rows; row++) {
            if (dense[row] != 0 && !isBasicRow[row] && (rowUp[row] ? rowReduced[row] > 0 : rowReduced[row] < 0)) {
                shift(-1 - row);
            }
        }
        if (moved != null) {
            factors.solve(moved);
            for (int k = 0; k < rows; k++) {
                basicValue[k] -= moved[k];
            }
            work += factors.entries() + rows;
        }
    }

    private void moveToOtherBound(int variable, double[] moved) {
        double span = upper(variable) - lower(variable);
        if (variable >= 0) {
            ofColumn[variable].addTo(moved, columnUp[variable] ? -span : span);
            columnUp[variable] = !columnUp[variable];
        } else {
            int row = -1 - variable;
            moved[row] -= rowUp[row] ? -span : span;
            rowUp[row] = !rowUp[row];
        }
    }

    /** Changes a variable's cost so that its reduced cost is 0. */
    private void shift(int variable) {
        if (variable >= 0) {
            cost[variable] -= columnReduced[variable];
            columnReduced[variable] = 0;
        } else {
            rowCost[-1 - variable] -= rowReduced[-1 - variable];
            rowReduced[-1 - variable] = 0;
        }
    }

    private void step(int leaving, int in, boolean toUpper, double alpha, int touchedCount) {
        int out = basic[leaving];
        double bound = toUpper ? upper(out) : lower(out);
        double length = (basicValue[leaving] - bound) / alpha;
        System.arraycopy(dense, 0, tau, 0, rows);
        factors.solve(tau);
        double weightOfLeaving = weight[leaving];
        double start = in >= 0 ? bound(in) : rowUp[-1 - in] ? rowMost[-1 - in] : rowLeast[-1 - in];
        for (int k = 0; k < rows; k++) {
            double of = entering[k];
            if (of != 0) {
                basicValue[k] -= length * of;
                if (k != leaving) {
                    double ratio = of / alpha;
                    weight[k] = Math.max(
                            LEAST_WEIGHT, weight[k] + ratio * (ratio * weightOfLeaving - 2 * tau[k]));
                }
            }
        }
        weight[leaving] = Math.max(LEAST_WEIGHT, weightOfLeaving / (alpha * alpha));
        basicValue[leaving] = start + length;
        factors.replace(leaving, entering);
        basic[leaving] = in;
        double leavingReduced = -lastTheta;
        if (out >= 0) {
            isBasicColumn[out] = false;
            columnUp[out] = toUpper;
            columnReduced[out] = leavingReduced;
        } else {
            isBasicRow[-1 - out] = false;
            rowUp[-1 - out] = toUpper;
            rowReduced[-1 - out] = leavingReduced;
        }
        if (in >= 0) {
            isBasicColumn[in] = true;
            columnReduced[in] = 0;
        } else {
            isBasicRow[-1 - in] = true;
            rowReduced[-1 - in] = 0;
        }
        clear(touchedCount);
    }

    private void takeValues() {
        columnValue = new double[columns];
        for (int c = 0; c < columns; c++) {
            columnValue[c] = isBasicColumn[c] ? 0 : bound(c);
        }
        for (int k = 0; k < rows; k++) {
            if (basic[k] >= 0) {
                columnValue[basic[k]] = basicValue[k];
            }
        }
    }
}
