package org.tandem.matching.internal.relax;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.flow.FlowBuilder;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.internal.graph.PreparedQuota;
import org.tandem.matching.policy.Quota;

/**
 * Groups of a mentor's pairs below the mentor's column: of a quota on the mentees of one mentor, of cliques of conflicting
 * pairs, and of pairs that soft rules charge for. Groups nest or are disjoint; what would cross is cut in pieces or left out.
 */
final class MentorGroups {
    private static final int NONE = PreparedQuota.NONE;

    private final CompatibilityGraph graph;
    private final FlowBuilder builder;
    /** By limit of the quota: the pairs it limits, where there are more than it allows; ascending. */
    private final SortedMap<Integer, int[]> limited = new TreeMap<>();
    /** By pair: its limit in {@link #limited}; empty if there is none. */
    private final int[] limitOf;

    private final ListMultimap<Integer, Integer> limitsOfMentor =
            MultimapBuilder.treeKeys().arrayListValues().build();

    MentorGroups(CompatibilityGraph graph, FlowBuilder builder) {
        this.graph = graph;
        this.builder = builder;
        for (PreparedQuota quota : PlanConditions.of(graph).quotas()) {
            if (quota.kind() == Quota.Kind.MENTEES_OF_ONE_MENTOR) {
                collect(quota);
            }
        }
        limitOf = new int[limited.isEmpty() ? 0 : graph.pairCount()];
        Arrays.fill(limitOf, NONE);
        limited.forEach((limit, pairs) -> {
            limitsOfMentor.put(graph.mentor(pairs[0]), limit);
            Arrays.stream(pairs).forEach(pair -> limitOf[pair] = limit);
        });
    }

    private void collect(PreparedQuota quota) {
        ListMultimap<Integer, Integer> pairs =
                MultimapBuilder.treeKeys().arrayListValues().build();
        for (int mentee = 0; mentee < graph.menteeCount(); mentee++) {
            for (int pair = graph.firstPair(mentee); pair < graph.endPair(mentee); pair++) {
                int limit = quota.limiting(graph.mentor(pair), mentee);
                if (limit != NONE) {
                    pairs.put(limit, pair);
                }
            }
        }
        Multimaps.asMap(pairs).forEach((limit, ofLimit) -> {
            if (ofLimit.size() > quota.left(limit)) {
                limited.put(limit, ofLimit.stream().mapToInt(Integer::intValue).toArray());
            }
        });
    }

    /** Adds the groups of the quota alone. */
    void addQuota() {
        limited.forEach((limit, pairs) -> builder.pairsBelowColumn(graph.mentor(pairs[0]), left(limit), pairs));
    }

    /** Adds a mentor's groups of the quota and of cliques, which are disjoint. */
    void add(int mentor, List<int[]> cliques) {
        SortedMap<Integer, Integer> groups = new TreeMap<>();
        for (int[] clique : cliques) {
            if (holdsWholeLimits(clique)) {
                int group = builder.pairsBelowColumn(mentor, 1, clique);
                limits(clique)
                        .forEach(limit -> groups.put(limit, builder.pairsBelow(group, left(limit), pairs(limit))));
            }
        }
        for (int limit : limitsOfMentor.get(mentor)) {
            groups.computeIfAbsent(limit, one -> builder.pairsBelowColumn(mentor, left(one), pairs(one)));
        }
        for (int[] clique : cliques) {
            if (!holdsWholeLimits(clique)) {
                addPieces(mentor, clique, groups);
            }
        }
    }

    private void addPieces(int mentor, int[] clique, SortedMap<Integer, Integer> groups) {
        ListMultimap<Integer, Integer> pieces =
                MultimapBuilder.treeKeys().arrayListValues().build();
        Arrays.stream(clique).forEach(pair -> pieces.put(limitOf(pair), pair));
        Multimaps.asMap(pieces).forEach((limit, piece) -> {
            if (piece.size() > 1) {
                int above = groups.getOrDefault(limit, graph.menteeCount() + mentor);
                builder.pairsBelow(above, 1, piece.stream().mapToInt(Integer::intValue).toArray());
            }
        });
    }

    /** Adds groups of pairs every two of which cost so much, as far as they are in no other group. */
    void addCharged(
            int mentor, List<int[]> charged, List<int[]> cliques, int pointsLevel, long charge, int[] chargedGroup) {
        // A mentor's pairs stand far apart: bits of all pairs would take as long as there are.
        int[] grouped = charged.isEmpty()
                ? new int[0]
                : cliques.stream().flatMapToInt(Arrays::stream).sorted().toArray();
        for (int[] together : charged) {
            int[] alone = Arrays.stream(together)
                    .filter(pair -> Arrays.binarySearch(grouped, pair) < 0 && limitOf(pair) == NONE)
                    .toArray();
            if (alone.length > 1) {
                int group = builder.pairsBelowColumn(mentor, alone.length, alone);
                long[] costs = new long[Math.min(alone.length, graph.freePlaces(mentor))];
                Arrays.setAll(costs, unit -> Math.multiplyExact(-unit, charge));
                builder.values(group, pointsLevel, costs);
                Arrays.stream(alone).forEach(pair -> chargedGroup[pair] = group);
            }
        }
    }

    private int limitOf(int pair) {
        return limitOf.length == 0 ? NONE : limitOf[pair];
    }

    private int[] pairs(int limit) {
        return Objects.requireNonNull(limited.get(limit), "Not a limit that binds.");
    }

    private int left(int limit) {
        return PlanConditions.of(graph).quotas().stream()
                .filter(quota -> quota.kind() == Quota.Kind.MENTEES_OF_ONE_MENTOR)
                .mapToInt(quota -> quota.left(limit))
                .findFirst()
                .orElseThrow();
    }

    private List<Integer> limits(int[] clique) {
        if (limitOf.length == 0) {
            return List.of();
        }
        return Arrays.stream(clique)
                .map(this::limitOf)
                .filter(limit -> limit != NONE)
                .distinct()
                .boxed()
                .toList();
    }

    /** Whether all pairs of every limit that any pair of the clique has are in it. */
    private boolean holdsWholeLimits(int[] clique) {
        return limits(clique).stream()
                .allMatch(limit -> Arrays.stream(clique).filter(pair -> limitOf(pair) == limit)
                        .count() == pairs(limit).length);
    }
}
