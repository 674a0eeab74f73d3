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

    /** How many prices are tried for what is demanded; the part of a price that the first step is, and how steps grow. */
    private static final int MOST_PRICES = 64;

    private static final long FIRST_STEP = 16;
    private static final long GROWTH = 4;

    /** After how many evaluations what is demanded is priced anew beside the other rows. */
    private static final int EVALUATIONS_OF_A_PRICE = 10;

    /** Where something is demanded, mostly its price alone keeps the bound up; smaller steps of the others do not lower it. */
    private static final double LEAST_SCALE = 1.0 / 64;

    private final PricedFlow flow;
    private final PriceRows rows;
    private double[] direction = {};

    Descent(PricedFlow flow, PriceRows rows) {
        this.flow = flow;
        this.rows = rows;
    }

    /** As {@link PricedFlow#descend}. */
    long run(int evaluations, long target, long enough, PricedFlow.Evaluation each) {
        double scale = 1;
        int sinceBetter = 0;
        long best = flow.bound();
        tell(best, each);
        long bound = best;
        if (rows.hasDemand()) {
            bound = balance(enough, each);
            best = Math.min(best, bound);
        }
        long[] bestMultipliers = rows.multipliers();
        for (int k = 0; k < evaluations && best >= enough && !each.isTime(); k++) {
            if (rows.hasDemand() && scale < LEAST_SCALE) {
                break;
            }
            if (!step(scale * Math.max(bound - target, 1)) || !flow.solve()) {
                break;
            }
            bound = flow.bound();
            tell(bound, each);
            if (rows.hasDemand() && k % EVALUATIONS_OF_A_PRICE == EVALUATIONS_OF_A_PRICE - 1) {
                bound = balance(enough, each);
            }
            if (bound < best) {
                best = bound;
                bestMultipliers = rows.multipliers();
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

    /**
     * Finds the price at which what is demanded bounds best beside the other multipliers: where the lines of two flows meet, of
     * which one has too few of the pairs and one enough, until no flow is above. Leaves it, and returns the bound.
     */
    private long balance(long enough, PricedFlow.Evaluation each) {
        long highest = rows.highest(0);
        long lowest = flow.bound();
        long best = rows.multiplier(0);
        long step = 1 + best / FIRST_STEP;
        long low = -1;
        long high = -1;
        long ofLow = 0;
        long ofHigh = 0;
        int loadOfLow = 0;
        int loadOfHigh = 0;
        for (int k = 0; k < MOST_PRICES && lowest >= enough && !each.isTime(); k++) {
            long price = rows.multiplier(0);
            int slack = flow.slack(0);
            if (slack == 0 || slack > 0 && price == 0 || slack < 0 && price == highest) {
                break;
            }
            if (slack > 0) {
                high = price;
                ofHigh = flow.bound() - price * slack;
                loadOfHigh = slack;
            } else {
                low = price;
                ofLow = flow.bound() - price * slack;
                loadOfLow = slack;
            }
            long next;
            if (low < 0) {
                next = Math.max(0, price - step);
                step *= GROWTH;
            } else if (high < 0) {
                next = step > highest - price ? highest : price + step;
                step *= GROWTH;
            } else {
                next = (ofLow - ofHigh) / (loadOfHigh - loadOfLow);
                if (next <= low || next >= high) {
                    break;
                }
            }
            flow.setMultiplier(0, next);
            flow.solve();
            tell(flow.bound(), each);
            if (flow.bound() < lowest) {
                lowest = flow.bound();
                best = next;
            }
        }
        flow.setMultiplier(0, best);
        flow.solve();
        return flow.bound();
    }

    private void tell(long bound, PricedFlow.Evaluation each) {
        int[] chosen = flow.chosen();
        each.done(chosen, flow.separate(chosen), bound);
    }

    /** Moves the multipliers; returns false if none moves. */
    private boolean step(double length) {
        int count = rows.count();
        flow.workedOnRows();
        direction = Arrays.copyOf(direction, count);
        double norm = 0;
        for (int row = 0; row < count; row++) {
            // What is demanded has its price from elsewhere.
            direction[row] = DEFLECTION * direction[row] + (rows.isDemand(row) ? 0 : flow.slack(row));
            long multiplier = rows.multiplier(row);
            if (multiplier == 0 && direction[row] > 0
                    || multiplier == rows.mostMultiplier(row) && direction[row] < 0) {
                direction[row] = 0;
            }
            norm += direction[row] * direction[row];
        }
        boolean moved = false;
        for (int row = 0; norm > 0 && row < count; row++) {
            long before = rows.multiplier(row);
            flow.setMultiplier(row, rows.within(row, Math.round(before - length / norm * direction[row])));
            moved |= rows.multiplier(row) != before;
        }
        return moved;
    }
}
