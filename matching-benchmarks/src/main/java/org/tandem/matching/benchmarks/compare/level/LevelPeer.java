package org.tandem.matching.benchmarks.compare.level;

import java.time.Duration;
import org.tandem.matching.compatibility.CompatibilityGraph;

/** Something that finds plans level by level. */
public interface LevelPeer {

    /** Returns a name for tables. */
    String name();

    /** Returns the best plan found within the time limit, which may be overrun a little. */
    LevelAnswer solve(CompatibilityGraph graph, Duration limit);
}
