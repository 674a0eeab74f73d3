package org.tandem.matching.internal.linear;

/**
 * Which variable enters the basis: the first at which the slope of the prices' worth would turn.
 *
 * <p><strong>What.</strong> The entering variable of an iteration of {@link DualSimplex}, and those that move to their other bound.
 *
 * <p><strong>Definition.</strong> As prices move, one reduced cost after the other becomes 0. A variable with two bounds can be passed
 * over there, which lowers the slope by its span; among those that become 0 at nearly the same prices the greatest entry enters.
 *
 * <p><strong>Complexity.</strong> The entries of the row, as often as some are passed over.
 *
 * <p><strong>Source.</strong> Maros, A generalized dual phase-2 simplex algorithm, 2003 (the long step); Harris, Pivot selection methods
 * of the Devex LP code, 1973 (the tolerance).
 *
 * <p><strong>Failure.</strong> Without an entering variable the row cannot be mended, as far as one can tell.
 */
final class RatioTest {
    static final int NONE = -1;

    /** How small an entry of the mended row cannot be a pivot. */
    private static final double LEAST_ALPHA = 1e-7;

    private final double[] lower;
    private final double[] upper;
    private final double[] size;
    /** What could enter, and by how much prices move until it does. */
    private final int[] candidates;

    private final double[] ratios;
    private int count;
    private final int[] passed;
    private int passedCount;

    /** For variables between these bounds. */
    RatioTest(double[] lower, double[] upper) {
        this.lower = lower;
        this.upper = upper;
        size = new double[lower.length];
        candidates = new int[lower.length];
        ratios = new double[lower.length];
        passed = new int[lower.length];
    }

    void clear() {
        count = 0;
        passedCount = 0;
    }

    /** Takes a variable that is not basic into account, by what it has in the row, in the direction in which prices move. */
    void add(int variable, double alpha, double reduced, boolean isUp) {
        if (upper[variable] > lower[variable] && (isUp ? alpha < -LEAST_ALPHA : alpha > LEAST_ALPHA)) {
            candidates[count] = variable;
            ratios[count++] = Math.max(0, reduced / alpha);
            size[variable] = Math.abs(alpha);
        }
    }

    /**
     * Returns the variable that enters, or none.
     *
     * @param slope by how much the leaving variable is out of its bounds; above {@code least}
     * @param tolerance by how much reduced costs may have the wrong sign
     */
    int entering(double slope, double least, double tolerance) {
        double left = slope;
        while (count > 0) {
            double nearest = Double.POSITIVE_INFINITY;
            for (int k = 0; k < count; k++) {
                nearest = Math.min(nearest, ratios[k] + tolerance / size[candidates[k]]);
            }
            int first = passedCount;
            int best = NONE;
            double greatest = 0;
            double drop = 0;
            int rest = 0;
            for (int k = 0; k < count; k++) {
                int variable = candidates[k];
                if (ratios[k] <= nearest) {
                    if (size[variable] > greatest) {
                        greatest = size[variable];
                        best = variable;
                    }
                    passed[passedCount++] = variable;
                    drop += size[variable] * (upper[variable] - lower[variable]);
                } else {
                    candidates[rest] = variable;
                    ratios[rest++] = ratios[k];
                }
            }
            left -= drop;
            if (!(left > least)) {
                passedCount = first;
                return best;
            }
            count = rest;
        }
        // The slope never turns: passing over all would not mend the row.
        return NONE;
    }

    /** Returns how many variables were passed over. */
    int passedCount() {
        return passedCount;
    }

    /** Returns one that was passed over. */
    int passed(int at) {
        return passed[at];
    }
}
