package org.tandem.matching.internal.relax;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntSupplier;
import java.util.function.IntUnaryOperator;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.PreparedQuota;
import org.tandem.matching.compatibility.QuotaTree;
import org.tandem.matching.internal.flow.FlowBuilder;
import org.tandem.matching.internal.flow.FlowProblem;
import org.tandem.matching.internal.model.Levels;
import org.tandem.matching.policy.Loads;
import org.tandem.matching.policy.Quota;

/**
 * A graph as a flow: mentees are rows, mentors are columns, pairs keep their numbers. Demand, places, quotas, loads and
 * decisions are all in it. Of the conflicts, those are that lie in disjoint cliques of a mentor's pairs: each clique is a
 * group of which one pair can be chosen. Likewise of what soft rules charge for: each pair more of a group costs more. All
 * other conflicts and charges are left out.
 *
 * @param problem the flow, with all levels of the graph
 * @param chargedGroup by pair: a group every two pairs of which {@code charge} is charged for, or {@link #NONE}
 * @param charge in points
 */
public record FlowModel(FlowProblem problem, int[] chargedGroup, long charge) {
    static final int NONE = -1;

    /** Returns what the flow itself charges for two pairs, in points. */
    long charge(int pair, int other) {
        return chargedGroup[pair] != NONE && chargedGroup[pair] == chargedGroup[other] ? charge : 0;
    }

    /** Describes {@code graph} with all its levels. */
    public static FlowModel of(CompatibilityGraph graph, Levels levels, Conflicts conflicts) {
        int mentees = graph.menteeCount();
        int mentors = graph.mentorCount();
        int pairs = graph.pairCount();
        int[] rowStart = new int[mentees + 1];
        int[] demand = new int[mentees];
        for (int mentee = 0; mentee < mentees; mentee++) {
            rowStart[mentee + 1] = graph.endPair(mentee);
            demand[mentee] = graph.openSeats(mentee);
        }
        int[] places = new int[mentors];
        Arrays.setAll(places, graph::freePlaces);
        int[] column = new int[pairs];
        long[] points = new long[pairs];
        for (int pair = 0; pair < pairs; pair++) {
            column[pair] = graph.mentor(pair);
            points[pair] = graph.points(pair);
        }
        FlowBuilder builder = FlowProblem.builder(mentees, mentors, rowStart, column, points)
                .levels(levels.count())
                .seats(demand)
                .places(places);
        for (int pair = 0; pair < pairs; pair++) {
            if (graph.isFixed(pair)) {
                builder.fix(pair);
            }
        }
        addValues(graph, levels, builder);
        int[] chargedGroup = new int[pairs];
        Arrays.fill(chargedGroup, NONE);
        addGroups(graph, conflicts, levels.points(), chargedGroup, builder);
        return new FlowModel(builder.build(), chargedGroup, conflicts.leastCharge());
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
        if (graph.loads().equals(Loads.ANY)) {
            return;
        }
        for (int level = 0; level < levels.count(); level++) {
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

    private static void addGroups(
            CompatibilityGraph graph, Conflicts conflicts, int pointsLevel, int[] chargedGroup, FlowBuilder builder) {
        Map<Integer, int[]> limited = limitedPairs(graph);
        int[] limitOf = new int[graph.pairCount()];
        Arrays.fill(limitOf, NONE);
        limited.forEach((limit, pairs) -> Arrays.stream(pairs).forEach(pair -> limitOf[pair] = limit));
        Map<Integer, List<Integer>> limitsOfMentor = new TreeMap<>();
        limited.forEach((limit, pairs) -> limitsOfMentor
                .computeIfAbsent(graph.mentor(pairs[0]), unused -> new ArrayList<>())
                .add(limit));
        IntUnaryOperator left = graph.quotas().stream()
                .filter(quota -> quota.kind() == Quota.Kind.MENTEES_OF_ONE_MENTOR)
                .findFirst()
                .<IntUnaryOperator>map(quota -> quota::left)
                .orElse(limit -> 0);
        for (int mentor = 0; mentor < graph.mentorCount(); mentor++) {
            int column = graph.menteeCount() + mentor;
            List<int[]> cliques = conflicts.cliques(mentor);
            BitSet below = new BitSet();
            List<int[]> open = new ArrayList<>();
            for (int[] clique : cliques) {
                if (holdsWholeLimits(clique, limited, limitOf)) {
                    int group = builder.pairsBelow(column, 1, clique);
                    Arrays.stream(clique).map(pair -> limitOf[pair]).filter(limit -> limit != NONE).distinct()
                            .forEach(limit -> {
                                below.set(limit);
                                builder.pairsBelow(group, left.applyAsInt(limit), limited.get(limit));
                            });
                } else {
                    open.add(clique);
                }
            }
            Map<Integer, Integer> groups = new TreeMap<>();
            for (int limit : limitsOfMentor.getOrDefault(mentor, List.of())) {
                if (!below.get(limit)) {
                    groups.put(limit, builder.pairsBelow(column, left.applyAsInt(limit), limited.get(limit)));
                }
            }
            addCharged(graph, mentor, conflicts, cliques, limitOf, pointsLevel, chargedGroup, builder);
            for (int[] clique : open) {
                ListMultimap<Integer, Integer> pieces =
                        MultimapBuilder.treeKeys().arrayListValues().build();
                Arrays.stream(clique).forEach(pair -> pieces.put(limitOf[pair], pair));
                Multimaps.asMap(pieces).forEach((limit, piece) -> {
                    if (piece.size() > 1) {
                        builder.pairsBelow(
                                limit == NONE ? column : groups.get(limit),
                                1,
                                piece.stream().mapToInt(Integer::intValue).toArray());
                    }
                });
            }
        }
        addTree(graph.menteeQuotas(), 0, builder::rowGroup, builder);
        addTree(graph.mentorQuotas(), graph.menteeCount(), builder::columnGroup, builder);
    }

    /** Groups what soft rules charge for, as far as it is in no other group. */
    private static void addCharged(
            CompatibilityGraph graph,
            int mentor,
            Conflicts conflicts,
            List<int[]> cliques,
            int[] limitOf,
            int pointsLevel,
            int[] chargedGroup,
            FlowBuilder builder) {
        BitSet grouped = new BitSet();
        cliques.forEach(clique -> Arrays.stream(clique).forEach(grouped::set));
        for (int[] charged : conflicts.chargedCliques(mentor)) {
            int[] alone = Arrays.stream(charged)
                    .filter(pair -> !grouped.get(pair) && limitOf[pair] == NONE)
                    .toArray();
            if (alone.length > 1) {
                int group = builder.pairsBelow(graph.menteeCount() + mentor, alone.length, alone);
                long[] costs = new long[Math.min(alone.length, graph.freePlaces(mentor))];
                Arrays.setAll(costs, unit -> Math.multiplyExact(-unit, conflicts.leastCharge()));
                builder.values(group, pointsLevel, costs);
                Arrays.stream(alone).forEach(pair -> chargedGroup[pair] = group);
            }
        }
    }

    private static boolean holdsWholeLimits(int[] clique, Map<Integer, int[]> limited, int[] limitOf) {
        BitSet inClique = new BitSet();
        Arrays.stream(clique).forEach(inClique::set);
        return Arrays.stream(clique)
                .map(pair -> limitOf[pair])
                .filter(limit -> limit != NONE)
                .distinct()
                .allMatch(limit -> Arrays.stream(limited.get(limit)).allMatch(inClique::get));
    }

    /** Returns, by limit of a quota on one mentor's mentees, the pairs it limits, where there are more than it allows. */
    private static Map<Integer, int[]> limitedPairs(CompatibilityGraph graph) {
        Map<Integer, int[]> limited = new TreeMap<>();
        for (PreparedQuota quota : graph.quotas()) {
            if (quota.kind() == Quota.Kind.MENTEES_OF_ONE_MENTOR) {
                ListMultimap<Integer, Integer> pairs =
                        MultimapBuilder.treeKeys().arrayListValues().build();
                for (int mentee = 0; mentee < graph.menteeCount(); mentee++) {
                    for (int pair = graph.firstPair(mentee); pair < graph.endPair(mentee); pair++) {
                        int limiting = quota.limiting(graph.mentor(pair), mentee);
                        if (limiting != PreparedQuota.NONE) {
                            pairs.put(limiting, pair);
                        }
                    }
                }
                Multimaps.asMap(pairs).forEach((limiting, ofLimit) -> {
                    if (ofLimit.size() > quota.left(limiting)) {
                        limited.put(
                                limiting,
                                ofLimit.stream().mapToInt(Integer::intValue).toArray());
                    }
                });
            }
        }
        return limited;
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
