package org.tandem.matching.internal.relax;

import java.util.Arrays;

/**
 * Lowers the bound of a {@link PricedFlow} by moving the multipliers of its rows along deflected subgradients.
 *
 * <p>Steps are shortened when the bound has not fallen for a while, but never go back to the best multipliers before the end:
 * where hundreds of rows are found on the way, the bound has to rise until they have their prices.
 *
 * <p>Source: Held, Wolfe, Crowder: Validation of subgradient optimization, 1974; Camerini, Fratta, Maffioli: On improving
 * relaxation methods by modified gradient techniques, 1975, for the deflection.
 */
final class Descent {
    private static final double DEFLECTION = 0.7;
    private static final int PATIENCE = 20;

    private final PricedFlow flow;
    private double[] direction = {};

    Descent(PricedFlow flow) {
        this.flow = flow;
    }

    /** As {@link PricedFlow#descend}. */
    long run(int evaluations, long target, long enough, PricedFlow.Evaluation each) {
        double scale = 1;
        int sinceBetter = 0;
        long best = flow.bound();
        tell(best, each);
        long[] bestMultipliers = flow.multipliers();
        long bound = best;
        for (int k = 0; k < evaluations && best >= enough && !each.isTime(); k++) {
            if (!step(scale * Math.max(bound - target, 1)) || !flow.solve()) {
                break;
            }
            bound = flow.bound();
            tell(bound, each);
            if (bound < best) {
                best = bound;
                bestMultipliers = flow.multipliers();
                sinceBetter = 0;
            } else if (++sinceBetter == PATIENCE) {
                sinceBetter = 0;
                scale /= 2;
            }
        }
        flow.setMultipliers(bestMultipliers);
        flow.solve();
        return Math.min(best, flow.bound());
    }

    private void tell(long bound, PricedFlow.Evaluation each) {
        int[] chosen = flow.chosen();
        each.done(chosen, flow.separate(chosen), bound);
    }

    /** Moves the multipliers; returns false if none moves. */
    private boolean step(double length) {
        int rows = flow.rows();
        flow.workedOnRows();
        direction = Arrays.copyOf(direction, rows);
        double norm = 0;
        for (int row = 0; row < rows; row++) {
            direction[row] = DEFLECTION * direction[row] + flow.slack(row);
            long multiplier = flow.multiplier(row);
            if (multiplier == 0 && direction[row] > 0
                    || multiplier == flow.mostMultiplier(row) && direction[row] < 0) {
                direction[row] = 0;
            }
            norm += direction[row] * direction[row];
        }
        boolean moved = false;
        for (int row = 0; norm > 0 && row < rows; row++) {
            long before = flow.multiplier(row);
            flow.setMultiplier(row, flow.within(row, Math.round(before - length / norm * direction[row])));
            moved |= flow.multiplier(row) != before;
        }
        return moved;
    }
}
