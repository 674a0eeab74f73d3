package org.tandem.matching.internal.relax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.internal.flow.FlowProblem;

/**
 * The best prices for the rows of a {@link PricedFlow}, found by a linear program.
 *
 * <p><strong>What.</strong> Multipliers at which the flow bounds every plan as well as any can, but for rounding; and a choice of
 * pairs, a plan mostly, that is best where pairs could be halved.
 *
 * <p><strong>Definition.</strong> The optimum of a {@link PairProgram}, lowered by {@link ZeroHalfCuts} as long as that does something. The
 * multipliers are the prices of its rows and cuts.
 *
 * <p><strong>Complexity.</strong> That of a linear program for each round of rows.
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

    /** Rounds of cuts end when one lowers the optimum by less than this part of what all did; the first may do nothing. */
    private static final double STALLED = 0.05;

    private static final int MOST_ROUNDS_OF_CUTS = 20;

    /** How many entries of factors take as long as a node of a flow, about. */
    private static final long ENTRIES_PER_NODE = 20;

    private final PricedFlow flow;
    private final PriceRows rows;
    private final FlowProblem problem;
    private final PairProgram program;
    private final List<CutRow> cuts = new ArrayList<>();
    private long workOfCuts;
    private boolean isOptimal;

    LinearPrices(PricedFlow flow, PriceRows rows, FlowProblem problem, Conflicts conflicts, @Nullable Held held) {
        this.flow = flow;
        this.rows = rows;
        this.problem = problem;
        program = new PairProgram(flow, rows, problem, conflicts, held);
    }

    /**
     * Sets the flow's multipliers, unless there was no time.
     *
     * @param mostWork after which the multipliers found so far have to do
     * @return whether the program was solved
     */
    boolean find(long mostWork, BooleanSupplier stop) {
        BooleanSupplier isTime = () -> stop.getAsBoolean() || work() > mostWork;
        isOptimal = program.solve(isTime);
        boolean solved = isOptimal;
        // Prices get better with every iteration, also where the optimum is not reached.
        double first = program.total();
        double last = Double.POSITIVE_INFINITY;
        for (int round = 0; isOptimal && round < MOST_ROUNDS_OF_CUTS; round++) {
            double now = program.total();
            boolean isStalled = last - now < STALLED * (first - now) || first - now < PairProgram.BROKEN;
            if (round > 1 && isStalled || !cut()) {
                break;
            }
            last = now;
            isOptimal = program.solve(isTime);
        }
        if (stop.getAsBoolean()) {
            return false;
        }
        for (int row = 0; row < rows.count(); row++) {
            flow.setMultiplier(row, rows.within(row, Math.round(program.price(row))));
        }
        for (CutRow one : cuts) {
            long price = Math.round(program.priceOfCut(one.row));
            if (price > 0) {
                int row = rows.addCut(one.cut.pairs(), one.cut.most());
                flow.setMultiplier(row, rows.within(row, price));
            }
        }
        return solved;
    }

    /** Returns what a unit of the held sum is worth; 1 without one. */
    double priceOfHeld() {
        return program.priceOfHeld();
    }

    /** Returns a plan, mostly, or pairs near one, by a {@link LinearDive} from the optimum; ascending. */
    int[] dive(long mostWork, BooleanSupplier stop) {
        if (isOptimal) {
            new LinearDive(program).run(() -> stop.getAsBoolean() || work() > mostWork);
        }
        return program.rounded();
    }

    /** Returns a measure of the work done, in flow nodes expanded, about. */
    long work() {
        return (program.work() + workOfCuts) / ENTRIES_PER_NODE;
    }

    /** Has the flow make rows that whole pairs keep and the optimum breaks; returns whether there are any. */
    private boolean cut() {
        double[] values = new double[problem.edges()];
        Arrays.setAll(values, program::value);
        ZeroHalfCuts search = new ZeroHalfCuts(values);
        for (int node = 0; node < problem.nodes(); node++) {
            int[] pairs = program.under(node);
            if (pairs.length > problem.most(node)) {
                search.add(pairs, problem.most(node));
            }
        }
        for (int row = 0; row < rows.count(); row++) {
            if (!rows.isDemand(row) && rows.mostMultiplier(row) == Long.MAX_VALUE) {
                search.add(rows.pairs(row), rows.most(row));
            }
        }
        cuts.forEach(one -> search.add(one.cut.pairs(), one.cut.most()));
        boolean any = false;
        for (ZeroHalfCuts.Cut cut : search.find()) {
            int row = program.addCut(cut.pairs(), cut.most());
            if (row != PairProgram.NONE) {
                cuts.add(new CutRow(cut, row));
                any = true;
            }
        }
        workOfCuts += search.work();
        return any;
    }
}
