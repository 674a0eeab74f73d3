package org.tandem.matching.internal.exact;

/**
 * Edges of which a plan must keep some, for branching: at a price for every one kept, with the price of those that must be
 * taken off every bound.
 */
final class KeptEdges {
    /** No such edges. */
    static final KeptEdges NONE = new KeptEdges(new int[0], 0, 0);

    private final int[] edges;
    private final int least;
    private final long price;

    /**
     * Demands edges.
     *
     * @param edges which
     * @param least how many of them must be kept
     * @param price what the worth of each includes besides its own
     */
    KeptEdges(int[] edges, int least, long price) {
        this.edges = edges;
        this.least = least;
        this.price = price;
    }

    /** Returns by how much bounds exceed what they bound. */
    long offset() {
        return price * least;
    }

    /** Fixes what must be kept because no more may be given up; returns false if already too much is, or they do not fit. */
    boolean decide(Decisions decisions) {
        int spare = spare(decisions);
        for (int k = 0; spare == 0 && k < edges.length; k++) {
            if (decisions.of[edges[k]] == Decisions.FREE && !decisions.fix(edges[k])) {
                return false;
            }
        }
        return spare > 0 || spare == 0 && spare(decisions) == 0;
    }

    private int spare(Decisions decisions) {
        int spare = edges.length - least;
        for (int edge : edges) {
            spare -= decisions.of[edge] == Decisions.BARRED ? 1 : 0;
        }
        return spare;
    }

    /** Returns the worth of a choice without the price, or {@link Branching#NONE} if too little is kept. */
    long worth(long priced, boolean[] chosen) {
        int kept = 0;
        for (int edge : edges) {
            kept += chosen[edge] ? 1 : 0;
        }
        return kept < least || priced == Branching.NONE ? Branching.NONE : priced - price * kept;
    }
}
