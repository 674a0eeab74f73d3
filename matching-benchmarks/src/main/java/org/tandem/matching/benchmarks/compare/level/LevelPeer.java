package org.tandem.matching.benchmarks.compare.level;

import java.time.Duration;
import org.tandem.matching.compatibility.CompatibilityGraph;

/** Something that finds plans level by level. */
public interface LevelPeer {

    /** Returns a name for tables. */
    String name();

    /** Returns the best plan found within the time limit, which may be overrun a little. */
    LevelAnswer solve(CompatibilityGraph graph, Duration limit);

    /**
     * Returns how long this peer may take.
     *
     * @param others what peers get
     * @param tandem what this library took for the same graph, in nanoseconds
     */
    default Duration limit(Duration others, long tandem) {
        return others;
    }
}
