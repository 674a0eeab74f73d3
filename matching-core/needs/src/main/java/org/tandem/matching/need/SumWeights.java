package org.tandem.matching.need;

/**
 * What one of each level's total is worth, so that a sum says what the levels say one after the other.
 *
 * @param all by level
 * @param areExact whether one of a level is worth more than all that a plan can have of those after it; otherwise it is only worth much
 */
record SumWeights(long[] all, boolean areExact) {
    /** A linear program tells numbers apart that differ by so many times. */
    private static final double APART = 1e4;
    /** By level: so many times the best pair's unit, where weights cannot be exact. */
    private static final long[] MUCH = {30, 8, 3};

    /** Returns weights for the plans of a part. */
    static SumWeights of(Quantities quantities, ConnectedComponent part) {
        long best = quantities.greatestPoints;
        double points = 0;
        double priority = 0;
        for (int n = 0; n < part.needs().length; n++) {
            double quantity = quantities.ofNeed[part.needs()[n]];
            long greatest = quantities.greatestPoints(part, n);
            points += quantity * greatest;
            priority += quantity * quantities.priority[part.needs()[n]];
        }
        double ofPriority = 1 + points;
        double ofServed = priority == 0 ? ofPriority : ofPriority * (1 + priority);
        double ofUnits = ofServed * (1.0 + part.needs().length);
        boolean exact = ofUnits < APART * best;
        return new SumWeights(
                exact ? new long[] {(long) ofUnits, (long) ofServed, (long) ofPriority, 1} : much(quantities), exact);
    }

    /** Returns weights that are the same for all parts, where those are not exact. */
    static long[] much(Quantities quantities) {
        long best = quantities.greatestPoints;
        return new long[] {MUCH[0] * best, MUCH[1] * best, MUCH[2] * best, 1};
    }

    /** Returns what is left of a sum for the points of a plan that has these totals of the levels before, or more. */
    static long pointsLeft(long[] weights, long sum, long[] totals) {
        long left = sum;
        for (int level = 0; level < UnitFlow.POINTS; level++) {
            left -= weights[level] * totals[level];
        }
        return left;
    }

    /** Returns the weights of one level alone. */
    static long[] only(int level) {
        long[] weights = new long[UnitFlow.LEVELS];
        weights[level] = 1;
        return weights;
    }
}
