package org.tandem.matching.benchmarks.guard;

import java.util.Locale;

/**
 * Something measured, and its limit.
 *
 * @param what what was measured, with its unit
 * @param value the figure
 * @param limit the limit
 * @param atLeast whether the figure must be at least the limit; otherwise at most
 */
record Figure(String what, double value, double limit, boolean atLeast) {

    static Figure atMost(String what, double value, double limit) {
        return new Figure(what, value, limit, false);
    }

    static Figure atLeast(String what, double value, double limit) {
        return new Figure(what, value, limit, true);
    }

    boolean holds() {
        return atLeast ? value >= limit : value <= limit;
    }

    /** Returns a row of a Markdown table. */
    String row() {
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %s %.2f | %s |",
                what,
                value,
                atLeast ? "at least" : "at most",
                limit,
                holds() ? "holds" : "**FAILS**");
    }
}
