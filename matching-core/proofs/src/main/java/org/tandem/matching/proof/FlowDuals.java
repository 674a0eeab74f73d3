package org.tandem.matching.proof;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.flow.FlowBuilder;
import org.tandem.matching.internal.flow.FlowOutcome;
import org.tandem.matching.internal.flow.FlowProblem;
import org.tandem.matching.internal.flow.FlowSolver;
import org.tandem.matching.internal.flow.FlowStopped;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.internal.graph.PreparedQuota;
import org.tandem.matching.internal.graph.QuotaTree;
import org.tandem.matching.policy.Quota;

/**
 * Prices of the flow that is left of a problem without charges and without limits that cross: exact, and for all levels at once.
 * Where the flow is worth as much as the plan they prove it; elsewhere they say which pairs matter.
 *
 * <p>A flow has a price for each level, of which an earlier one comes before all later ones. The weights of the levels are the
 * least that keep this order wherever it decides.
 */
final class FlowDuals {
    private final List<LevelWorth> levels;
    private final Split all;
    /** By digit, of which the first is that of limits and then one follows for each level, and by group. */
    private final long[][] prices;
    /** By digit and pair: what is left of its worth beyond the prices of its groups. */
    private final long[][] left;

    private FlowDuals(List<LevelWorth> levels, Split all, long[][] prices, long[][] left) {
        this.levels = levels;
        this.all = all;
        this.prices = prices;
        this.left = left;
    }

    /**
     * Solves the flow of a problem.
     *
     * @return nothing if it is time to stop, or if numbers are too large to be weighed
     */
    static @Nullable FlowDuals of(
            CertifiedProblem problem, ProofTask task, BooleanSupplier stop) {
        List<LevelWorth> levels = task.levels().stream()
                .filter(level -> !level.name().equals("kept"))
                .toList();
        Network network = new Network(problem, task.groups(), levels, task.all());
        try {
            return FlowSolver.solve(network.problem, stop) instanceof FlowOutcome.Optimal optimum
                    ? network.duals(optimum)
                    : null;
        } catch (ArithmeticException | FlowStopped notSolved) {
            return null;
        }
    }

    /** A problem as a flow, and which node stands for which group. */
    private static final class Network {
        private final CompatibilityGraph graph;
        private final List<int[]> groups;
        private final List<LevelWorth> levels;
        private final Split all;
        private final Map<Integer, Integer> nodeOf = new HashMap<>();
        private final BitSet rowGroups = new BitSet();
        private final long[] ofEveryPair;
        private final FlowBuilder builder;
        private final FlowProblem problem;

        Network(CertifiedProblem described, List<int[]> groups, List<LevelWorth> levels, Split all) {
            graph = described.graph();
            this.groups = groups;
            this.levels = levels;
            this.all = all;
            ofEveryPair = levels.stream().mapToLong(LevelWorth::ofEveryPair).toArray();
            ofEveryPair[levels.size() - 1] = 0;
            int mentees = graph.menteeCount();
            int people = mentees + graph.mentorCount();
            int[] rowStart = new int[mentees + 1];
            Arrays.setAll(rowStart, mentee -> mentee == 0 ? 0 : graph.endPair(mentee - 1));
            int[] column = new int[graph.pairCount()];
            Arrays.setAll(column, graph::mentor);
            builder = FlowProblem.builder(
                    mentees, graph.mentorCount(), rowStart, column, levels.get(levels.size() - 1).pairs())
                    .levels(levels.size())
                    .seats(IntStream.range(0, mentees).map(graph::openSeats).toArray())
                    .places(IntStream.range(0, graph.mentorCount()).map(graph::freePlaces).toArray());
            graph.fixedPairs().forEach(builder::fix);
            for (int group = 0; group < people; group++) {
                nodeOf.put(group, group);
                addValues(group);
            }
            addConflicts(people);
            addTree(Quota.Kind.MENTEES, PlanConditions.of(graph).menteeQuotas(), 0, people);
            addTree(Quota.Kind.MENTORS, PlanConditions.of(graph).mentorQuotas(), mentees, people);
            problem = builder.build();
        }

        private void addValues(int group) {
            int units = all.most()[group];
            for (int level = 0; level < levels.size() && units > 0; level++) {
                LevelWorth worth = levels.get(level);
                long ofPair = group < graph.menteeCount() ? ofEveryPair[level] : 0;
                if (ofPair != 0 || worth.counts(group)) {
                    long[] steps = new long[units];
                    Arrays.setAll(steps, unit -> worth.of(group, unit + 1) - worth.of(group, unit) + ofPair);
                    builder.values(group, level, steps);
                }
            }
        }

        /** Adds limits on pairs of one mentor, the largest first, as long as they nest. */
        private void addConflicts(int people) {
            int[] lowest = new int[graph.pairCount()];
            Arrays.setAll(lowest, pair -> graph.menteeCount() + graph.mentor(pair));
            Map<Integer, Integer> sizes = new HashMap<>();
            IntStream.range(people, groups.size())
                    .filter(group -> all.most()[group] < groups.get(group).length && all.least()[group] == 0)
                    .filter(group -> isOfOneMentor(groups.get(group)))
                    .boxed()
                    .sorted(Comparator.comparingInt(group -> -groups.get(group).length))
                    .forEach(group -> {
                        int[] pairs = groups.get(group);
                        int above = lowest[pairs[0]];
                        if (Arrays.stream(pairs).allMatch(pair -> lowest[pair] == above)
                                && sizes.getOrDefault(above, Integer.MAX_VALUE) > pairs.length) {
                            int node = builder.pairsBelow(above, all.most()[group], pairs);
                            Arrays.stream(pairs).forEach(pair -> lowest[pair] = node);
                            sizes.put(node, pairs.length);
                            nodeOf.put(group, node);
                        }
                    });
        }

        private boolean isOfOneMentor(int[] pairs) {
            return Arrays.stream(pairs).allMatch(pair -> graph.mentor(pair) == graph.mentor(pairs[0]));
        }

        private void addTree(Quota.Kind kind, QuotaTree tree, int firstPerson, int people) {
            int[] nodes = new int[tree.size()];
            for (int at = 0; at < nodes.length; at++) {
                nodes[at] = kind == Quota.Kind.MENTEES ? builder.rowGroup() : builder.columnGroup();
                builder.limits(nodes[at], 0, tree.left(at));
                rowGroups.set(nodes[at], kind == Quota.Kind.MENTEES);
            }
            for (int at = 0; at < nodes.length; at++) {
                if (tree.parent(at) != PreparedQuota.NONE) {
                    builder.put(nodes[at], nodes[tree.parent(at)]);
                }
            }
            for (int person = 0; person < tree.people(); person++) {
                if (tree.lowest(person) != PreparedQuota.NONE) {
                    builder.put(firstPerson + person, nodes[tree.lowest(person)]);
                }
            }
            // Limits stand in the order of the quotas, as the nodes of the tree do; those without pairs are left out.
            int group = people;
            while (group < groups.size() && all.least()[group] > 0) {
                group++;
            }
            int node = 0;
            for (PreparedQuota quota : PlanConditions.of(graph).quotas()) {
                BitSet used = new BitSet();
                for (int mentee = 0; mentee < graph.menteeCount(); mentee++) {
                    for (int pair = graph.firstPair(mentee); pair < graph.endPair(mentee); pair++) {
                        int limit = quota.limiting(graph.mentor(pair), mentee);
                        if (limit != PreparedQuota.NONE) {
                            used.set(limit);
                        }
                    }
                }
                for (int limit = used.nextSetBit(0); limit >= 0; limit = used.nextSetBit(limit + 1)) {
                    if (quota.kind() == kind) {
                        nodeOf.put(group, nodes[node + limit]);
                    }
                    group++;
                }
                node += quota.kind() == kind ? quota.keys().size() : 0;
            }
        }

        FlowDuals duals(FlowOutcome.Optimal optimum) {
            long[][] prices = new long[levels.size() + 1][groups.size()];
            long[][] left = new long[levels.size() + 1][];
            for (int digit = 0; digit < prices.length; digit++) {
                for (Map.Entry<Integer, Integer> entry : nodeOf.entrySet()) {
                    int node = entry.getValue();
                    int parent = problem.parent(node);
                    long own = optimum.prices().of(node, digit);
                    long above = parent == FlowProblem.GROUND ? 0 : optimum.prices().of(parent, digit);
                    prices[digit][entry.getKey()] = isRowSide(node) ? own - above : above - own;
                }
                long ofPair = digit == 0 ? 0 : ofEveryPair[digit - 1];
                for (int mentee = 0; mentee < graph.menteeCount(); mentee++) {
                    prices[digit][mentee] += ofPair;
                }
                left[digit] = digit == 0 ? new long[graph.pairCount()] : levels.get(digit - 1).pairs().clone();
                for (int group = 0; group < groups.size(); group++) {
                    for (int pair : prices[digit][group] == 0 ? new int[0] : groups.get(group)) {
                        left[digit][pair] -= prices[digit][group];
                    }
                }
            }
            return new FlowDuals(levels, all, prices, left);
        }

        private boolean isRowSide(int node) {
            int top = node;
            while (problem.parent(top) != FlowProblem.GROUND) {
                top = problem.parent(top);
            }
            return top < graph.menteeCount() || rowGroups.get(top);
        }
    }

    /** Returns the number of levels that there are prices for. */
    int levels() {
        return levels.size();
    }

    /**
     * Returns the prices for a level, of which 1 stands for 1.
     *
     * @throws ArithmeticException if numbers become too large
     */
    Prices prices(int level) {
        long[] weights = new long[level + 2];
        weights[level + 1] = 1;
        long[] sum = left[level + 1].clone();
        long[][] units = units(level + 1);
        for (int digit = level; digit >= 0; digit--) {
            long[][] more = units(digit);
            long weight = 0;
            for (int pair = 0; pair < sum.length; pair++) {
                if (all.isOpen(pair) && isFirst(digit, pair)) {
                    weight = Math.max(weight, weight(left[digit][pair], sum[pair]));
                }
            }
            for (int group = 0; group < units.length; group++) {
                for (int unit = 0; unit < units[group].length; unit++) {
                    weight = Math.max(weight, weight(more[group][unit], units[group][unit]));
                }
            }
            weights[digit] = weight;
            for (int pair = 0; pair < sum.length; pair++) {
                sum[pair] = Math.addExact(sum[pair], Math.multiplyExact(weight, left[digit][pair]));
            }
            for (int group = 0; group < units.length; group++) {
                for (int unit = 0; unit < units[group].length; unit++) {
                    units[group][unit] = Math.addExact(
                            units[group][unit], Math.multiplyExact(weight, more[group][unit]));
                }
            }
        }
        long[] groups = new long[prices[0].length];
        for (int digit = 0; digit < weights.length; digit++) {
            for (int group = 0; group < groups.length; group++) {
                groups[group] =
                        Math.addExact(groups[group], Math.multiplyExact(weights[digit], prices[digit][group]));
            }
        }
        return new Prices(Arrays.copyOfRange(weights, 1, level + 1), groups);
    }

    /** Returns whether no digit before says whether a pair is chosen. */
    private boolean isFirst(int digit, int pair) {
        for (int before = 0; before < digit; before++) {
            if (left[before][pair] != 0) {
                return false;
            }
        }
        return true;
    }

    /** Returns by group and unit what the unit is worth beside what its pair pays. */
    private long[][] units(int digit) {
        long[][] units = new long[all.most().length][];
        for (int group = 0; group < units.length; group++) {
            long price = prices[digit][group];
            int of = group;
            units[group] = new long[all.most()[group]];
            if (digit == 0) {
                Arrays.fill(units[group], price);
            } else {
                LevelWorth level = levels.get(digit - 1);
                Arrays.setAll(units[group], unit -> level.of(of, unit + 1) - level.of(of, unit) + price);
            }
        }
        return units;
    }

    /** Returns the least weight at which the first number has its sign beside the second one. */
    private static long weight(long first, long rest) {
        if (first == 0 || rest == 0 || first > 0 == rest > 0) {
            return 0;
        }
        long size = Math.absExact(first);
        return Math.addExact(Math.absExact(rest), size - 1) / size;
    }
}
