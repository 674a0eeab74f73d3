package org.tandem.matching.internal.relax;

import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.flow.FlowBuilder;
import org.tandem.matching.internal.flow.FlowProblem;
import org.tandem.matching.internal.flow.FlowStopped;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.internal.graph.QuotaTree;
import org.tandem.matching.internal.model.Levels;
import org.tandem.matching.policy.Loads;

/**
 * A graph as a flow: mentees are rows, mentors are columns, pairs keep their numbers. Demand, places, quotas, loads and
 * decisions are all in it. Of the conflicts, those are that lie in disjoint cliques of a mentor's pairs: each clique is a
 * group of which one pair can be chosen. Likewise of what soft rules charge for: each pair more of a group costs more. All
 * other conflicts and charges are left out.
 *
 * @param problem the flow, with all levels of the graph
 * @param chargedGroup by pair: a group every two pairs of which {@code charge} is charged for, or {@link #NONE}; empty if
 *     there is none
 * @param charge in points
 */
public record FlowModel(FlowProblem problem, int[] chargedGroup, long charge) {
    static final int NONE = -1;

    /** Returns what the flow itself charges for two pairs, in points. */
    long charge(int pair, int other) {
        return chargedGroup.length > 0 && chargedGroup[pair] != NONE && chargedGroup[pair] == chargedGroup[other]
                ? charge
                : 0;
    }

    /**
     * Describes {@code graph} with all its levels.
     *
     * @throws FlowStopped if it is time to stop before it is done
     */
    public static FlowModel of(
            CompatibilityGraph graph, Levels levels, Conflicts conflicts, BooleanSupplier stop) {
        return of(graph, levels, conflicts, new int[0], stop);
    }

    /**
     * Describes {@code graph} with all its levels.
     *
     * @param barred pairs that must not be chosen
     * @throws FlowStopped if it is time to stop before it is done
     */
    public static FlowModel of(
            CompatibilityGraph graph, Levels levels, Conflicts conflicts, int[] barred, BooleanSupplier stop) {
        int pairs = graph.pairCount();
        long[] points = new long[pairs];
        Arrays.setAll(points, graph::points);
        FlowBuilder builder = network(graph, points).levels(levels.count());
        addValues(graph, levels, builder);
        int[] chargedGroup = new int[conflicts.hasCharges() ? pairs : 0];
        Arrays.fill(chargedGroup, NONE);
        MentorGroups groups = new MentorGroups(graph, builder);
        for (int mentor = 0; mentor < graph.mentorCount(); mentor++) {
            if (stop.getAsBoolean()) {
                throw new FlowStopped();
            }
            List<int[]> cliques = conflicts.cliques(mentor);
            groups.add(mentor, cliques);
            groups.addCharged(
                    mentor,
                    conflicts.chargedCliques(mentor),
                    cliques,
                    levels.points(),
                    conflicts.leastCharge(),
                    chargedGroup);
        }
        addTrees(graph, builder);
        Arrays.stream(barred).forEach(builder::bar);
        return new FlowModel(builder.build(), chargedGroup, conflicts.leastCharge());
    }

    /** Begins to describe {@code graph}: its people and pairs, demand, places and decisions. */
    static FlowBuilder network(CompatibilityGraph graph, long[] points) {
        int[] rowStart = new int[graph.menteeCount() + 1];
        int[] demand = new int[graph.menteeCount()];
        for (int mentee = 0; mentee < demand.length; mentee++) {
            rowStart[mentee + 1] = graph.endPair(mentee);
            demand[mentee] = graph.openSeats(mentee);
        }
        int[] places = new int[graph.mentorCount()];
        Arrays.setAll(places, graph::freePlaces);
        int[] column = new int[graph.pairCount()];
        Arrays.setAll(column, graph::mentor);
        FlowBuilder builder = FlowProblem.builder(demand.length, places.length, rowStart, column, points)
                .seats(demand)
                .places(places);
        for (int pair = 0; pair < column.length; pair++) {
            if (graph.isFixed(pair)) {
                builder.fix(pair);
            }
        }
        return builder;
    }

    private static void addValues(CompatibilityGraph graph, Levels levels, FlowBuilder builder) {
        for (int level = 0; level < levels.points(); level++) {
            for (int mentee = 0; mentee < graph.menteeCount(); mentee++) {
                long first = levels.first(level, mentee);
                if (first != 0 || levels.further(level) != 0) {
                    builder.values(mentee, level, first, levels.further(level));
                }
            }
        }
        for (int level = 0; level < levels.count() && !PlanConditions.of(graph).loads().equals(Loads.ANY); level++) {
            for (int mentor = 0; mentor < graph.mentorCount(); mentor++) {
                long[] ofPlaces = new long[graph.freePlaces(mentor) + 1];
                for (int k = 0; k < ofPlaces.length; k++) {
                    ofPlaces[k] = levels.ofLoad(level, mentor, k + 1) - levels.ofLoad(level, mentor, k);
                }
                if (Arrays.stream(ofPlaces).anyMatch(value -> value != 0)) {
                    builder.values(graph.menteeCount() + mentor, level, ofPlaces);
                }
            }
        }
    }

    /** Adds the quotas of mentors and of mentees. */
    static void addTrees(CompatibilityGraph graph, FlowBuilder builder) {
        addTree(PlanConditions.of(graph).menteeQuotas(), 0, builder::rowGroup, builder);
        addTree(PlanConditions.of(graph).mentorQuotas(), graph.menteeCount(), builder::columnGroup, builder);
    }

    private static void addTree(QuotaTree tree, int firstPerson, IntSupplier newGroup, FlowBuilder builder) {
        int[] nodes = new int[tree.size()];
        for (int group = 0; group < nodes.length; group++) {
            nodes[group] = newGroup.getAsInt();
            builder.limits(nodes[group], 0, tree.left(group));
        }
        for (int group = 0; group < nodes.length; group++) {
            if (tree.parent(group) >= 0) {
                builder.put(nodes[group], nodes[tree.parent(group)]);
            }
        }
        for (int person = 0; person < tree.people(); person++) {
            if (tree.lowest(person) >= 0) {
                builder.put(firstPerson + person, nodes[tree.lowest(person)]);
            }
        }
    }
}
