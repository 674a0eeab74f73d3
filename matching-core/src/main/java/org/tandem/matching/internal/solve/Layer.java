package org.tandem.matching.internal.solve;

/**
 * What looks for plans, in this order: each begins with the best plan of those before, and a proof makes all later ones
 * unnecessary. Where levels stay open, the last ones have found better plans with which the search of levels goes on. Each can
 * be left out, to see what it is worth.
 */
public enum Layer {
    /** Whoever goes first chooses first: a plan before anything takes long. Without it, the first one is that of fixed pairs. */
    QUICK_PLAN,
    /** One flow on all levels: the proof where no rule couples pairs. */
    ALL_LEVELS,
    /** Branch and bound on one level after the other. */
    LEVEL_BY_LEVEL,
    /** Makes plans of the choices that the two layers before come by, where these break rules about two matches. */
    REPAIR,
    /** A few mentors at a time matched anew beside all others, and open levels searched again with what that gives. */
    REGIONS,
    /** Timefold's local search. */
    LOCAL_SEARCH
}
