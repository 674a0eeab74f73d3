package org.tandem.matching.benchmarks.compare.need;

import java.time.Duration;

/** A way to match needs with offers. */
public interface NeedPeer {

    /** Returns the name that the table shows. */
    String name();

    /** Solves an instance within {@code limit}, or as near to that as the peer can. */
    NeedAnswer solve(NeedInstance instance, Duration limit);
}
