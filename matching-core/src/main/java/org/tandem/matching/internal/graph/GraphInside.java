package org.tandem.matching.internal.graph;

import java.util.BitSet;

/**
 * The inside of a graph, for packages that know this one: see {@link PlanConditions#of} and {@link PlanConditions#over}.
 * Nobody else sees any of it.
 *
 * @param <G> the graph
 */
public abstract class GraphInside<G extends GraphInside<G>> {
    final PlanConditions conditions;
    final Change<G> change;

    /** Makes a changed copy of a graph. */
    @FunctionalInterface
    protected interface Change<G> {
        /** Takes the arrays over. */
        G of(G graph, int[] freePlaces, int[] openSeats, Pairs pairs, BitSet fixed, PlanConditions conditions);
    }

    /** Takes the conditions of a graph, and how to change it. */
    protected GraphInside(PlanConditions conditions, Change<G> change) {
        this.conditions = conditions;
        this.change = change;
    }
}
