package org.tandem.matching.internal.relax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.internal.flow.FlowProblem;
import org.tandem.matching.internal.linear.LinearProgram;

/**
 * What a {@link PricedFlow} is as a linear program: a column for each free pair, from 0 to 1, and for units of loads where one is
 * worth less than the one before; a row for each limit of a load, for each set of conflicting pairs, and for each two that are
 * charged for. Rows that the optimum breaks are added until there are none.
 */
final class PairProgram {
    static final int NONE = -1;

    /** By how much a sum must be out of its bounds to be broken. */
    static final double BROKEN = 1e-5;

    private static final double HALF = 0.5;
    private static final double PRESENT = 1e-7;
    private static final int MOST_ROUNDS = 12;

    /** Of each solution. More would take too long for what they lower. */
    private static final int MOST_ITERATIONS = 5_000;

    private final PricedFlow flow;
    private final PriceRows rows;
    private final FlowProblem problem;
    private final @Nullable Held held;
    private final Conflicts conflicts;
    private final LinearProgram program = new LinearProgram();
    /** By pair: its column; none where it is decided. */
    private final int[] columnOf;

    private final List<Integer> pairOf = new ArrayList<>();
    /** By node: the pairs under it that are not barred. */
    private final int[][] underOf;
    /** By row of the flow: the row here, or none. */
    private int[] rowOf = {};
    /** The row of what is held, or none. */
    private int heldRow = NONE;

    private double heldByFixed;
    private final List<Integer> heldColumns = new ArrayList<>();
    private final List<Double> heldWorths = new ArrayList<>();

    PairProgram(PricedFlow flow, PriceRows rows, FlowProblem problem, Conflicts conflicts, @Nullable Held held) {
        this.flow = flow;
        this.rows = rows;
        this.problem = problem;
        this.held = held;
        this.conflicts = conflicts;
        columnOf = new int[problem.edges()];
        Arrays.fill(columnOf, NONE);
        underOf = new int[problem.nodes()][];
        build();
        if (held != null && held.isPriced()) {
            hold();
        }
    }

    /** Finds the optimum that keeps all rows; returns whether it was found. */
    boolean solve(BooleanSupplier isTime) {
        boolean optimal = program.solve(MOST_ITERATIONS, isTime);
        for (int round = 0; optimal && round < MOST_ROUNDS && separate(); round++) {
            addRows();
            optimal = program.solve(MOST_ITERATIONS, isTime);
        }
        return optimal;
    }

    double total() {
        return program.total();
    }

    /** Returns the work done, in entries of factors. */
    long work() {
        return program.work();
    }

    /** Returns how much there is of a pair. */
    double value(int pair) {
        return columnOf[pair] == NONE ? flow.isFixed(pair) ? 1 : 0 : program.value(columnOf[pair]);
    }

    /** Returns the price of a row of the flow; 0 if it is not here. */
    double price(int row) {
        return rowOf[row] == NONE ? 0 : priceOfCut(rowOf[row]);
    }

    /** Returns the price of a row by its number here. */
    double priceOfCut(int row) {
        return Math.abs(program.price(row));
    }

    /** Returns what a unit of the held sum is worth; 1 without one. */
    double priceOfHeld() {
        return held == null || heldRow == NONE ? 1 : Math.abs(program.price(heldRow)) / held.unit();
    }

    /** Returns the pairs under a node that are not barred. Not to be changed. */
    int[] under(int node) {
        return underOf[node];
    }

    /** Returns the pairs that are free. */
    List<Integer> free() {
        return pairOf;
    }

    /** Decides a free pair. */
    void decide(int pair, boolean isChosen) {
        program.bound(columnOf[pair], isChosen ? 1 : 0, isChosen ? 1 : 0);
    }

    /** Returns the pairs of which there is more than a half, ascending. */
    int[] rounded() {
        return IntStream.range(0, columnOf.length).filter(pair -> value(pair) > HALF).toArray();
    }

    private void build() {
        int nodes = problem.nodes();
        int[] fixed = new int[nodes];
        List<List<Integer>> under = new ArrayList<>();
        List<List<Integer>> all = new ArrayList<>();
        for (int node = 0; node < nodes; node++) {
            under.add(new ArrayList<>());
            all.add(new ArrayList<>());
        }
        double[] worth = new double[problem.edges()];
        double[] heldWorth = new double[problem.edges()];
        heldByFixed = 0;
        for (int pair = 0; pair < problem.edges(); pair++) {
            if (flow.isBarred(pair)) {
                continue;
            }
            heldWorth[pair] = held == null ? 0 : held.problem().points(pair);
            worth[pair] = problem.points(pair) - (held != null && held.isPriced() ? heldWorth[pair] : 0);
            boolean isFree = flow.isFree(pair);
            if (isFree) {
                pairOf.add(pair);
            } else {
                heldByFixed += heldWorth[pair];
            }
            for (int side = 0; side < 2; side++) {
                int node = side == 0 ? problem.row(pair) : problem.head(pair);
                for (; node != FlowProblem.GROUND; node = problem.parent(node)) {
                    all.get(node).add(pair);
                    if (isFree) {
                        under.get(node).add(pair);
                    } else {
                        heldByFixed += heldValue(node, fixed[node]);
                        fixed[node]++;
                    }
                }
            }
        }
        boolean[] isEven = new boolean[nodes];
        for (int node = 0; node < nodes; node++) {
            isEven[node] = isEven(node, fixed[node], under.get(node).size());
            double ofHeld = heldValue(node, fixed[node]);
            double own = problem.value(0, node, fixed[node]) - (held != null && held.isPriced() ? ofHeld : 0);
            for (int pair : isEven[node] ? under.get(node) : List.<Integer>of()) {
                worth[pair] += own;
                heldWorth[pair] += ofHeld;
            }
        }
        for (int column = 0; column < pairOf.size(); column++) {
            int pair = pairOf.get(column);
            columnOf[pair] = column(1, worth[pair], heldWorth[pair]);
        }
        for (int node = 0; node < nodes; node++) {
            underOf[node] = all.get(node).stream().mapToInt(Integer::intValue).toArray();
            addNode(node, fixed[node], under.get(node), isEven[node]);
        }
        addRows();
    }

    /** Holds the optimum to what must be reached; returns whether that is new. */
    boolean hold() {
        if (held == null || heldRow != NONE) {
            return false;
        }
        heldRow = program.row(
                heldColumns.stream().mapToInt(Integer::intValue).toArray(),
                heldWorths.stream().mapToDouble(one -> one / held.unit()).toArray(),
                (held.reached() - heldByFixed) / held.unit(),
                Double.POSITIVE_INFINITY);
        return true;
    }

    private int column(double most, double worth, double heldWorth) {
        int column = program.column(most, worth);
        if (heldWorth != 0) {
            heldColumns.add(column);
            heldWorths.add(heldWorth);
        }
        return column;
    }

    private double heldValue(int node, int unit) {
        return held == null ? 0 : held.problem().value(0, node, unit);
    }

    /** Returns whether every unit of a node's load that is still open is worth the same. */
    private boolean isEven(int node, int from, int pairs) {
        int most = Math.min(problem.most(node), from + pairs);
        for (int unit = from + 1; unit < most; unit++) {
            if (!isSame(node, unit, from)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSame(int node, int unit, int other) {
        return problem.value(0, node, unit) == problem.value(0, node, other)
                && heldValue(node, unit) == heldValue(node, other);
    }

    private void addNode(int node, int fixed, List<Integer> pairs, boolean isEven) {
        if (pairs.isEmpty()) {
            return;
        }
        int most = problem.most(node);
        int least = problem.least(node);
        int[] columns = pairs.stream().mapToInt(pair -> columnOf[pair]).toArray();
        if (isEven) {
            if (most - fixed < pairs.size() || least > fixed) {
                program.row(
                        columns,
                        ones(columns.length),
                        least > fixed ? least - fixed : Double.NEGATIVE_INFINITY,
                        most - fixed);
            }
            return;
        }
        List<Integer> units = new ArrayList<>();
        int last = Math.min(most, fixed + pairs.size());
        for (int unit = fixed; unit < last;) {
            int end = unit + 1;
            while (end < last && isSame(node, end, unit)) {
                end++;
            }
            double ofHeld = heldValue(node, unit);
            double own = problem.value(0, node, unit) - (held != null && held.isPriced() ? ofHeld : 0);
            units.add(column(end - unit, own, ofHeld));
            unit = end;
        }
        int[] of = Arrays.copyOf(columns, columns.length + units.size());
        double[] coefficients = ones(of.length);
        for (int k = 0; k < units.size(); k++) {
            of[columns.length + k] = units.get(k);
            coefficients[columns.length + k] = -1;
        }
        program.row(of, coefficients, 0, 0);
        if (least > fixed) {
            program.row(columns, ones(columns.length), least - fixed, Double.POSITIVE_INFINITY);
        }
    }

    private static double[] ones(int count) {
        double[] ones = new double[count];
        Arrays.fill(ones, 1);
        return ones;
    }

    /** Adds the flow's rows that are not here yet, as far as they are not settled by what is decided. */
    private void addRows() {
        int known = rowOf.length;
        rowOf = Arrays.copyOf(rowOf, rows.count());
        for (int row = known; row < rowOf.length; row++) {
            rowOf[row] = NONE;
            int[] pairs = rows.pairs(row);
            int[] columns = Arrays.stream(pairs).filter(flow::isFree).map(pair -> columnOf[pair]).toArray();
            int fixed = (int) Arrays.stream(pairs).filter(flow::isFixed).count();
            if (rows.most(row) > 1) {
                rowOf[row] = addCut(pairs, rows.most(row));
                continue;
            }
            double[] ones = ones(columns.length);
            if (rows.isDemand(row)) {
                rowOf[row] = program.row(columns, ones, rows.least(row) - fixed, Double.POSITIVE_INFINITY);
            } else if (pairs.length > 1 && columns.length > 0 && rows.mostMultiplier(row) == Long.MAX_VALUE) {
                rowOf[row] = program.row(columns, ones, Double.NEGATIVE_INFINITY, Math.max(0, 1 - fixed));
            } else if (pairs.length > 1 && columns.length + fixed > 1 && columns.length > 0) {
                int paid = program.column(1, -(double) rows.mostMultiplier(row));
                int[] withPaid = Arrays.copyOf(columns, columns.length + 1);
                double[] coefficients = Arrays.copyOf(ones, columns.length + 1);
                withPaid[columns.length] = paid;
                coefficients[columns.length] = -1;
                rowOf[row] = program.row(withPaid, coefficients, Double.NEGATIVE_INFINITY, 1 - fixed);
            }
        }
    }

    /** Adds a row of which plans have several at most; returns its number, or none where all is decided. */
    int addCut(int[] pairs, int most) {
        int[] columns = Arrays.stream(pairs).filter(flow::isFree).map(pair -> columnOf[pair]).toArray();
        int fixed = (int) Arrays.stream(pairs).filter(flow::isFixed).count();
        int[] distinct = Arrays.stream(columns).distinct().toArray();
        double[] coefficients = new double[distinct.length];
        for (int k = 0; k < distinct.length; k++) {
            int column = distinct[k];
            coefficients[k] = Arrays.stream(columns).filter(other -> other == column).count();
        }
        return distinct.length == 0
                ? NONE
                : program.row(distinct, coefficients, Double.NEGATIVE_INFINITY, Math.max(0, most - fixed));
    }

    /** Has the flow make rows for what the optimum breaks; returns whether there are any. */
    private boolean separate() {
        int before = rows.count();
        List<Integer> present = new ArrayList<>();
        for (int column = 0; column < pairOf.size(); column++) {
            if (program.value(column) > PRESENT) {
                present.add(pairOf.get(column));
            }
        }
        conflicts.forEachMeeting(present.stream().mapToInt(Integer::intValue).toArray(), (pair, other) -> {
            double both = program.value(columnOf[pair]) + program.value(columnOf[other]);
            rows.separate(pair, other, both > 1 + BROKEN, clique -> {
                double sum = 0;
                for (int member : clique) {
                    sum += columnOf[member] == NONE ? 0 : program.value(columnOf[member]);
                }
                return sum > 1 + BROKEN;
            });
        });
        return rows.count() > before;
    }
}
