package org.tandem.matching.benchmarks.compare.group;

import java.time.Duration;

/** A way to put people into groups. */
public interface GroupPeer {

    /** Returns the name that the table shows. */
    String name();

    /** Solves an instance within {@code limit}, all told, or as near to that as the peer can. */
    GroupAnswer solve(GroupInstance instance, Duration limit);
}
