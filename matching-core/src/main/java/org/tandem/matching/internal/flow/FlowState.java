package org.tandem.matching.internal.flow;

/**
 * Room for one settled state of a solver: what is chosen and decided, limits and prices. Made by
 * {@link FlowSolver#newState()} and used again and again, so that saving soon allocates nothing.
 */
public final class FlowState {

    final long[] price;
    final int[] load;
    final int[] most;
    final IntList chosen = new IntList();
    final IntList decided = new IntList();
    /** Of each pair decided. */
    final IntList decisions = new IntList();
    long pointsChanges;

    FlowState(int nodes) {
        price = new long[nodes];
        load = new int[nodes];
        most = new int[nodes];
    }
}
