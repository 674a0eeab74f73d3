package org.tandem.matching.internal.linear;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * The iterations that solve a {@link LinearProgram}.
 *
 * <p><strong>What.</strong> Values of columns and prices of rows that prove each other to be best, nearly.
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
 * floating point can tell.
 */
final class DualSimplex {
    /** By how much a value may be out of its bounds. */
    private static final double INFEASIBLE = 1e-7;

    /** After so many changes the basis is factored anew. */
    private static final int MOST_CHANGES = 80;

    /** How many rows can be looked at in the time of an entry, about. */
    private static final int ROWS_PER_WORK = 4;

    private static final double LEAST_WEIGHT = 1e-4;
    private static final int ITERATIONS_PER_LOOK = 32;

    /** The part of the iterations that may go into the optimum without perturbation. */
    private static final int PART_TO_CLEAN = 10;

    private static final double LEAST_ENTRY = 1e-14;

    /** An entry that is computed in two ways that differ by more is not trusted. */
    private static final double UNRELIABLE = 1e-6;

    private final LinearProgram program;
    private final Variables all;
    /** By variable: what it has in the row that is mended. */
    private double[] alpha = {};

    private boolean[] isTouched = {};

    /** By row of a pivot: the variable that is basic there, its value, and the weight of its edge. */
    private int[] basic = {};

    private double[] basicValue = {};
    private double[] weight = {};
    private BasisFactors factors = BasisFactors.none();

    /** By row of a pivot: what of the row that is mended leaves, the column that enters, and the change of weights. */
    private double[] leaving = {};

    private double[] entering = {};
    private double[] tau = {};
    /** Variables that the row has: columns first. */
    private int[] touched = {};

    private int touchedColumns;
    private int touchedCount;
    private RatioTest ratios = new RatioTest(new double[0], new double[0]);

    private double[] columnValue = {};
    private int iterations;
    private long work;

    DualSimplex(LinearProgram program) {
        this.program = program;
        all = new Variables(program);
    }

    double price(int row) {
        int variable = all.columns + row;
        return variable >= all.size || all.isBasic[variable] ? 0 : -all.reduced[variable];
    }

    double value(int column) {
        return columnValue[column];
    }

    int iterations() {
        return iterations;
    }

    long work() {
        return work;
    }

    boolean solve(int mostIterations, BooleanSupplier stop) {
        begin();
        boolean optimal = run(mostIterations, stop);
        takeValues();
        if (optimal) {
            // Nearly done: the same without the fractions that kept ties apart.
            all.forgetFractions();
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

    /** Goes on with what was added or changed since. */
    private void begin() {
        int oldColumns = all.columns;
        int oldRows = all.rows;
        all.takeOver();
        int rows = all.rows;
        basic = Arrays.copyOf(basic, rows);
        weight = Arrays.copyOf(weight, rows);
        for (int row = 0; row < oldRows; row++) {
            basic[row] += basic[row] < oldColumns ? 0 : all.columns - oldColumns;
        }
        makeBasic(oldRows);
        basicValue = new double[rows];
        leaving = new double[rows];
        tau = new double[rows];
        entering = new double[rows];
        alpha = new double[all.size];
        touched = new int[all.size];
        isTouched = new boolean[all.size];
        ratios = new RatioTest(all.lower, all.upper);
        refactor();
    }

    private void makeBasic(int firstRow) {
        for (int row = firstRow; row < all.rows; row++) {
            basic[row] = all.columns + row;
            weight[row] = 1;
            all.isBasic[all.columns + row] = true;
        }
    }

    private void refactor() {
        SparseVector[] matrix = new SparseVector[all.rows];
        Arrays.setAll(matrix, row -> all.entries[basic[row]]);
        BasisFactors made = BasisFactors.of(matrix);
        if (made == null) {
            restart();
            return;
        }
        factors = made;
        work += made.work() + 4L * made.entries() + all.rows;
        int[] oldBasic = basic.clone();
        double[] oldWeight = weight.clone();
        for (int row = 0; row < all.rows; row++) {
            basic[row] = oldBasic[made.columnOfRow(row)];
            weight[row] = oldWeight[made.columnOfRow(row)];
        }
        computeReduced();
        computeValues();
    }

    /** Begins anew with all rows basic, as the basis has become singular. */
    private void restart() {
        all.leaveColumns();
        makeBasic(0);
        refactor();
    }

    private void computeReduced() {
        double[] prices = new double[all.rows];
        Arrays.setAll(prices, row -> all.cost(basic[row]));
        factors.solveTransposed(prices);
        all.reduce(prices);
    }

    private void computeValues() {
        double[] right = new double[all.rows];
        for (int v = 0; v < all.size; v++) {
            if (!all.isBasic[v] && all.bound(v) != 0) {
                all.entries[v].addTo(right, -all.bound(v));
            }
        }
        factors.solve(right);
        basicValue = right;
        work += factors.entries() + all.columns;
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
        long before = factors.work();
        int row = brokenRow();
        if (row < 0) {
            return orClearly(Step.OPTIMAL);
        }
        int out = basic[row];
        boolean toUpper = basicValue[row] > all.upper[out];
        Arrays.fill(leaving, 0);
        leaving[row] = 1;
        factors.solveTransposed(leaving);
        computeAlpha();
        int in = entering(toUpper ? 1 : -1,
                toUpper ? basicValue[row] - all.upper[out] : all.lower[out] - basicValue[row]);
        if (in == RatioTest.NONE) {
            clear();
            return orClearly(Step.STUCK);
        }
        double theta = movePrices(in, toUpper ? 1 : -1);
        Arrays.fill(entering, 0);
        factors.solveEntering(all.entries[in], entering);
        if (Math.abs(entering[row] - alpha[in]) > UNRELIABLE * (1 + Math.abs(alpha[in]))) {
            clear();
            return orClearly(Step.STUCK);
        }
        boolean reliable = exchange(row, in, toUpper);
        all.reduced[out] = -theta;
        clear();
        work += factors.work() - before + all.rows / ROWS_PER_WORK + touchedColumns;
        if (!reliable) {
            refactor();
        }
        return Step.MENDED;
    }

    /** Returns the step if the basis has just been factored, or else factors it, to look again. */
    private Step orClearly(Step step) {
        if (factors.changes() == 0) {
            return step;
        }
        refactor();
        return Step.MENDED;
    }

    private int brokenRow() {
        int found = -1;
        double greatest = 0;
        for (int k = 0; k < all.rows; k++) {
            double over = Math.max(basicValue[k] - all.upper[basic[k]], all.lower[basic[k]] - basicValue[k]);
            if (over > INFEASIBLE && over * over > greatest * weight[k]) {
                found = k;
                greatest = over * over / weight[k];
            }
        }
        return found;
    }

    /** Computes the row of the leaving variable, of the variables that are not basic. */
    private void computeAlpha() {
        touchedCount = 0;
        for (int row = 0; row < all.rows; row++) {
            double rho = leaving[row];
            if (Math.abs(rho) > LEAST_ENTRY) {
                SparseVector of = program.rows.entries[row];
                for (int k = 0; k < of.size; k++) {
                    touch(of.index[k], rho * of.value[k]);
                }
            }
        }
        touchedColumns = touchedCount;
        for (int row = 0; row < all.rows; row++) {
            if (leaving[row] != 0) {
                touch(all.columns + row, -leaving[row]);
            }
        }
    }

    private void touch(int variable, double entry) {
        if (!all.isBasic[variable]) {
            alpha[variable] += entry;
            if (!isTouched[variable]) {
                isTouched[variable] = true;
                touched[touchedCount++] = variable;
            }
        }
    }

    private void clear() {
        for (int k = 0; k < touchedCount; k++) {
            alpha[touched[k]] = 0;
            isTouched[touched[k]] = false;
        }
    }

    private int entering(double sign, double infeasibility) {
        ratios.clear();
        for (int k = 0; k < touchedCount; k++) {
            int v = touched[k];
            ratios.add(v, sign * alpha[v], all.reduced[v], all.isUp[v]);
        }
        return ratios.entering(infeasibility, INFEASIBLE, all.tolerance());
    }

    /**
     * Changes the reduced costs, and moves to the other bound what was passed over. A cost is shifted where a reduced cost would
     * have the wrong sign by a trifle, so that the worth never goes back. Returns by how much prices move.
     */
    private double movePrices(int in, double sign) {
        double theta = all.reduced[in] / alpha[in];
        if (theta * sign < 0) {
            theta = 0;
            all.shift(in);
        }
        for (int k = 0; k < touchedCount; k++) {
            all.reduced[touched[k]] -= theta * alpha[touched[k]];
        }
        moveToOtherBounds();
        for (int k = 0; k < touchedCount; k++) {
            int v = touched[k];
            if (all.isUp[v] ? all.reduced[v] > 0 : all.reduced[v] < 0) {
                all.shift(v);
            }
        }
        return theta;
    }

    private void moveToOtherBounds() {
        if (ratios.passedCount() == 0) {
            return;
        }
        double[] moved = new double[all.rows];
        for (int k = 0; k < ratios.passedCount(); k++) {
            int v = ratios.passed(k);
            double span = all.upper[v] - all.lower[v];
            all.entries[v].addTo(moved, all.isUp[v] ? -span : span);
            all.isUp[v] = !all.isUp[v];
        }
        factors.solve(moved);
        for (int k = 0; k < all.rows; k++) {
            basicValue[k] -= moved[k];
        }
    }

    /** Returns whether the factors can be trusted afterwards. */
    private boolean exchange(int row, int in, boolean toUpper) {
        int out = basic[row];
        double pivot = alpha[in];
        double length = (basicValue[row] - (toUpper ? all.upper[out] : all.lower[out])) / pivot;
        System.arraycopy(leaving, 0, tau, 0, all.rows);
        factors.solve(tau);
        double weightOfLeaving = weight[row];
        for (int k = 0; k < all.rows; k++) {
            double of = entering[k];
            if (of != 0) {
                basicValue[k] -= length * of;
                if (k != row) {
                    double ratio = of / pivot;
                    weight[k] = Math.max(LEAST_WEIGHT, weight[k] + ratio * (ratio * weightOfLeaving - 2 * tau[k]));
                }
            }
        }
        weight[row] = Math.max(LEAST_WEIGHT, weightOfLeaving / (pivot * pivot));
        basicValue[row] = all.bound(in) + length;
        boolean reliable = factors.replace(row, entering[row]);
        basic[row] = in;
        all.isBasic[out] = false;
        all.isUp[out] = toUpper;
        all.isBasic[in] = true;
        all.reduced[in] = 0;
        return reliable;
    }

    private void takeValues() {
        columnValue = new double[all.columns];
        for (int c = 0; c < all.columns; c++) {
            columnValue[c] = all.isBasic[c] ? 0 : all.bound(c);
        }
        for (int k = 0; k < all.rows; k++) {
            if (basic[k] < all.columns) {
                columnValue[basic[k]] = basicValue[k];
            }
        }
    }
}
