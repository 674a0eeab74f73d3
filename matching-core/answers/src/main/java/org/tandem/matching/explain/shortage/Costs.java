package org.tandem.matching.explain.shortage;

/** What several kinds of changes cost alike. */
final class Costs {
    private static final int LIMIT = 30;
    private static final double MOST_PER_CENT = 100;

    private Costs() {}

    /** Returns the cost of relaxing a limit, by per cent of what it was. */
    static int ofLimit(double from, double to) {
        double percent = from == 0 ? MOST_PER_CENT : 100 * Math.abs(to - from) / from;
        return LIMIT + (int) Math.ceil(Math.min(MOST_PER_CENT, percent));
    }
}
