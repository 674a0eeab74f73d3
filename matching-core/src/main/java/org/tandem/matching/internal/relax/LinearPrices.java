package org.tandem.matching.internal.relax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.internal.flow.FlowProblem;
import org.tandem.matching.internal.linear.LinearProgram;

/**
 * The best prices for the rows of a {@link PricedFlow}, found by a linear program.
 *
 * <p><strong>What.</strong> Multipliers at which the flow bounds every plan as well as any can, but for rounding; and a choice of
 * pairs, a plan mostly, that is best where pairs could be halved.
 *
 * <p><strong>Definition.</strong> A column for each free pair, from 0 to 1, and for units of loads where one is worth less than the
 * one before; a row for each limit of a load, for each set of conflicting pairs, and for each two that are charged for. Rows that
 * the optimum breaks are added until there are none, then {@link ZeroHalfCuts} as long as they lower it. The multipliers are the
 * prices of the rows of sets and of cuts.
 *
 * <p><strong>Complexity.</strong> That of a {@link LinearProgram} for each round of rows.
 *
 * <p><strong>Source.</strong> Geoffrion, Lagrangian relaxation for integer programming, 1974: prices of the linear program are the
 * best multipliers, as the flow alone is integral.
 *
 * <p><strong>Failure.</strong> Where the program is not solved, or floating point errs, prices are worse; the flow's bound holds at
 * any prices.
 */
final class LinearPrices {
    /** A cut, and its row in the program. */
    private record CutRow(ZeroHalfCuts.Cut cut, int row) {}

    private static final double HALF = 0.5;
    private static final double BROKEN = 1e-5;
    private static final double PRESENT = 1e-7;
    private static final int MOST_ROUNDS = 12;

    /** Of each solution. More would take too long for what they lower. */
    private static final int MOST_ITERATIONS = 5_000;

    private static final int MOST_DIVE = 100;

    /** Rounds of cuts end when one lowers the optimum by less than this part of what all did; the first may do nothing. */
    private static final double STALLED = 0.05;

    private static final int MOST_ROUNDS_OF_CUTS = 20;

    /**
     * A dive keeps every pair of which there is so much. With 0.7 instead of 1 the dives of cohorts of 300 x 150 took half the
     * iterations, and as many cohorts were proven.
     */
    private static final double NEARLY_WHOLE = 0.7;

    /** How many entries of factors take as long as a node of a flow, about. */
    private static final long ENTRIES_PER_NODE = 64;

    private static final int NONE = -1;

    private final PricedFlow flow;
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
    private final List<CutRow> cuts = new ArrayList<>();
    private long workOfCuts;
    private boolean isOptimal;
    private final List<Integer> heldColumns = new ArrayList<>();
    private final List<Double> heldWorths = new ArrayList<>();

    LinearPrices(PricedFlow flow, FlowProblem problem, Conflicts conflicts, @Nullable Held held) {
        this.flow = flow;
        this.problem = problem;
        this.held = held;
        this.conflicts = conflicts;
        columnOf = new int[problem.edges()];
        Arrays.fill(columnOf, NONE);
        underOf = new int[problem.nodes()][];
    }

    /**
     * Sets the flow's multipliers, unless there was no time.
     *
     * @param mostWork after which the multipliers found so far have to do
     * @return whether the program was solved
     */
    boolean find(long mostWork, BooleanSupplier stop) {
        BooleanSupplier isTime = () -> stop.getAsBoolean() || work() > mostWork;
        build();
        if (held != null && held.isPriced()) {
            hold();
        }
        isOptimal = again(isTime);
        boolean solved = isOptimal;
        // Prices get better with every iteration, also where the optimum is not reached.
        double first = program.total();
        double last = Double.POSITIVE_INFINITY;
        for (int round = 0; isOptimal && round < MOST_ROUNDS_OF_CUTS; round++) {
            double now = program.total();
            boolean isStalled = last - now < STALLED * (first - now) || first - now < BROKEN;
            if (round > 1 && isStalled || !cut()) {
                break;
            }
            last = now;
            isOptimal = again(isTime);
        }
        if (stop.getAsBoolean()) {
            return false;
        }
        for (int row = 0; row < flow.rows(); row++) {
            long price = rowOf[row] == NONE ? 0 : Math.round(Math.abs(program.price(rowOf[row])));
            flow.setMultiplier(row, flow.within(row, price));
        }
        for (CutRow one : cuts) {
            long price = Math.round(Math.abs(program.price(one.row)));
            if (price > 0) {
                int row = flow.addCut(one.cut.pairs(), one.cut.most());
                flow.setMultiplier(row, flow.within(row, price));
            }
        }
        return solved;
    }

    /** Returns what a unit of the held sum is worth; 1 without one. */
    double priceOfHeld() {
        return held == null || heldRow == NONE ? 1 : Math.abs(program.price(heldRow)) / held.unit();
    }

    /**
     * Comes to a plan, mostly, from the optimum: what is there as a whole is kept, and the greatest part, too, until nothing is in
     * parts.
     */
    void dive(long mostWork, BooleanSupplier stop) {
        BooleanSupplier isTime = () -> stop.getAsBoolean() || work() > mostWork;
        boolean optimal = isOptimal;
        if (optimal && heldRow == NONE && held != null) {
            hold();
            optimal = again(isTime);
        }
        for (int round = 0; optimal && round < MOST_DIVE; round++) {
            int greatest = NONE;
            for (int column = 0; column < pairOf.size(); column++) {
                double value = program.value(column);
                if (value > NEARLY_WHOLE) {
                    program.bound(column, 1, 1);
                } else if (value > BROKEN && (greatest == NONE || value > program.value(greatest))) {
                    greatest = column;
                }
            }
            if (greatest == NONE) {
                return;
            }
            program.bound(greatest, 1, 1);
            optimal = again(isTime);
            if (!optimal && !isTime.getAsBoolean()) {
                program.bound(greatest, 0, 0);
                optimal = again(isTime);
            }
        }
    }

    private boolean again(BooleanSupplier isTime) {
        boolean optimal = program.solve(MOST_ITERATIONS, isTime);
        for (int round = 0; optimal && round < MOST_ROUNDS && separate(); round++) {
            addRows();
            optimal = program.solve(MOST_ITERATIONS, isTime);
        }
        return optimal;
    }

    /** Returns a measure of the work done, in flow nodes expanded, about. */
    long work() {
        return (program.work() + workOfCuts) / ENTRIES_PER_NODE;
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
                int node = side == 0 ? problem.tail(pair) : problem.head(pair);
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

    private void hold() {
        if (held != null && heldRow == NONE) {
            heldRow = program.row(
                    heldColumns.stream().mapToInt(Integer::intValue).toArray(),
                    heldWorths.stream().mapToDouble(one -> one / held.unit()).toArray(),
                    (held.reached() - heldByFixed) / held.unit(),
                    Double.POSITIVE_INFINITY);
        }
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
        rowOf = Arrays.copyOf(rowOf, flow.rows());
        for (int row = known; row < rowOf.length; row++) {
            rowOf[row] = NONE;
            int[] pairs = flow.pairs(row);
            int[] columns = Arrays.stream(pairs).filter(flow::isFree).map(pair -> columnOf[pair]).toArray();
            int fixed = (int) Arrays.stream(pairs).filter(flow::isFixed).count();
            if (flow.most(row) > 1) {
                rowOf[row] = addCut(pairs, flow.most(row));
                continue;
            }
            double[] ones = ones(columns.length);
            if (flow.isDemand(row)) {
                rowOf[row] = program.row(columns, ones, flow.least(row) - fixed, Double.POSITIVE_INFINITY);
            } else if (pairs.length > 1 && columns.length > 0 && flow.mostMultiplier(row) == Long.MAX_VALUE) {
                rowOf[row] = program.row(columns, ones, Double.NEGATIVE_INFINITY, Math.max(0, 1 - fixed));
            } else if (pairs.length > 1 && columns.length + fixed > 1 && columns.length > 0) {
                int paid = program.column(1, -(double) flow.mostMultiplier(row));
                int[] withPaid = Arrays.copyOf(columns, columns.length + 1);
                double[] coefficients = Arrays.copyOf(ones, columns.length + 1);
                withPaid[columns.length] = paid;
                coefficients[columns.length] = -1;
                rowOf[row] = program.row(withPaid, coefficients, Double.NEGATIVE_INFINITY, 1 - fixed);
            }
        }
    }

    /** Adds a row of which plans have several at most; returns its number, or none where all is decided. */
    private int addCut(int[] pairs, int most) {
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

    /** Has the flow make rows that whole pairs keep and the optimum breaks; returns whether there are any. */
    private boolean cut() {
        double[] values = new double[columnOf.length];
        for (int pair = 0; pair < values.length; pair++) {
            values[pair] = columnOf[pair] == NONE ? flow.isFixed(pair) ? 1 : 0 : program.value(columnOf[pair]);
        }
        ZeroHalfCuts search = new ZeroHalfCuts(values);
        for (int node = 0; node < problem.nodes(); node++) {
            int[] pairs = underOf[node];
            if (pairs.length > problem.most(node)) {
                search.add(pairs, problem.most(node));
            }
        }
        for (int row = 0; row < flow.rows(); row++) {
            if (!flow.isDemand(row) && flow.mostMultiplier(row) == Long.MAX_VALUE) {
                search.add(flow.pairs(row), flow.most(row));
            }
        }
        cuts.forEach(one -> search.add(one.cut.pairs(), one.cut.most()));
        boolean any = false;
        for (ZeroHalfCuts.Cut cut : search.find()) {
            int row = addCut(cut.pairs(), cut.most());
            if (row != NONE) {
                cuts.add(new CutRow(cut, row));
                any = true;
            }
        }
        workOfCuts += search.work();
        return any;
    }

    /** Has the flow make rows for what the optimum breaks; returns whether there are any. */
    private boolean separate() {
        int before = flow.rows();
        List<Integer> present = new ArrayList<>();
        for (int column = 0; column < pairOf.size(); column++) {
            if (program.value(column) > PRESENT) {
                present.add(pairOf.get(column));
            }
        }
        conflicts.forEachMeeting(present.stream().mapToInt(Integer::intValue).toArray(), (pair, other) -> {
            double both = program.value(columnOf[pair]) + program.value(columnOf[other]);
            flow.separate(pair, other, both > 1 + BROKEN, clique -> {
                double sum = 0;
                for (int member : clique) {
                    sum += columnOf[member] == NONE ? 0 : program.value(columnOf[member]);
                }
                return sum > 1 + BROKEN;
            });
        });
        return flow.rows() > before;
    }

    /** Returns the pairs of which there is more than a half, ascending. */
    int[] rounded() {
        List<Integer> chosen = new ArrayList<>();
        for (int pair = 0; pair < columnOf.length; pair++) {
            if (flow.isFixed(pair) || columnOf[pair] != NONE && program.value(columnOf[pair]) > HALF) {
                chosen.add(pair);
            }
        }
        return chosen.stream().mapToInt(Integer::intValue).toArray();
    }
}
