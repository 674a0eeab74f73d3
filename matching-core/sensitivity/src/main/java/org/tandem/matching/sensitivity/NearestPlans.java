package org.tandem.matching.sensitivity;

import org.jspecify.annotations.Nullable;

/** The best plan of a graph, and the best plans that differ from it in one pair. */
interface NearestPlans {

    /** Returns the pairs of the best plan found, ascending. */
    int[] best();

    /** Returns what it is worth by level. */
    long[] worth();

    /** Returns whether no plan is better. */
    boolean isProven();

    /** Returns how many searches there were beyond what prices say. */
    int solves();

    /**
     * Tells of the best plan without each pair of the best plan, and with each other.
     *
     * @param pairs which are asked about
     */
    void nearest(int[] pairs, Effort effort, Told told);

    /** What is searched for where prices do not say it. */
    enum Effort {
        /** Nothing. */
        BOUNDS,
        /** How each pair stands. */
        STANDINGS,
        /** What is lost by each pair, too. */
        LOSSES
    }

    /**
     * What is known of one.
     *
     * @param pair in which the plan differs from the best
     * @param standing how the pair stands
     * @param worth what no such plan exceeds, by level; null if there is none
     * @param exact whether a plan reaches that
     * @param changed the pairs in which a plan found differs from the best one, ascending; empty if none was found
     */
    record Nearest(int pair, PairStatus standing, long @Nullable [] worth, boolean exact, int[] changed) {}

    /** Is told. */
    interface Told {
        void found(Nearest nearest);
    }
}
