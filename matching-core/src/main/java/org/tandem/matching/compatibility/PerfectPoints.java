package org.tandem.matching.compatibility;

/** Says how many points stand for 100 per cent. */
@FunctionalInterface
interface PerfectPoints {

    /** Returns the points that a mentor and a mentee, by their positions, could have at most by what is known of them. */
    long of(int mentor, int mentee);
}
