package org.tandem.matching.benchmarks.compare;

import java.time.Duration;

/** A way to solve problems. */
interface Peer {

    /** Returns the name that the table shows. */
    String name();

    /**
     * Solves a problem.
     *
     * @param limit how long solving may take, if the peer can be limited at all
     * @throws IllegalArgumentException if the peer does not know a rule of the problem
     */
    PeerResult solve(Problem problem, Duration limit);

    /** Complains that a peer does not know a rule of a problem. */
    default void require(boolean known, Problem problem) {
        if (!known) {
            throw new IllegalArgumentException(
                    "The rules of problem (" + problem.name() + ") must be known to " + name()
                            + ".\nMaybe leave it out of this question.");
        }
    }
}
