package org.tandem.matching.internal.flow;

/** Ends a flow that was asked to stop before it was optimal. What was being solved must be thrown away. */
public final class FlowStopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says that it was time to stop. */
    public FlowStopped() {
        super("It was time to stop.", null, false, false);
    }
}
