package org.tandem.matching.internal.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.tandem.matching.internal.flow.FlowBuilder;

/**
 * Hard rules that the flow can keep: so many members of a kind in each group, where no two kinds overlap unless one includes
 * the other. Rules whose kinds overlap with those of rules before are left to others.
 */
final class KindLimits {
    /** With more, the flow would take longer than its better bound is worth. */
    private static final int MOST_IN_ALL_GROUPS = 5_000;

    private final int groups;
    private final List<Limit> limits = new ArrayList<>();

    /** So many of some people in each group. */
    private record Limit(BitSet people, int[] least, int[] most) {
        boolean nestsWith(Limit other) {
            BitSet common = (BitSet) people.clone();
            common.and(other.people);
            return common.isEmpty() || common.equals(people) || common.equals(other.people);
        }
    }

    KindLimits(GroupProblem problem) {
        groups = problem.groups();
        for (Condition condition : problem.hard()) {
            switch (condition) {
                case KeyLimit rule -> add(ofKeys(rule));
                case HeadCount rule -> add(List.of(new Limit(people(rule.ofKind()), rule.least(), rule.most())));
                case Apart rule -> {}
                case Company rule -> {}
            }
        }
        // The smaller go below the larger.
        limits.sort(Comparator.comparingInt(limit -> limit.people.cardinality()));
    }

    private List<Limit> ofKeys(KeyLimit rule) {
        int keys = Arrays.stream(rule.key()).max().orElse(KindMix.UNKNOWN) + 1;
        int[] none = new int[groups];
        int[] most = new int[groups];
        Arrays.fill(most, rule.most());
        return IntStream.range(0, keys)
                .mapToObj(key -> people(rule.key(), key))
                .filter(people -> people.cardinality() > rule.most())
                .map(people -> new Limit(people, none, most))
                .toList();
    }

    private static BitSet people(int[] key, int of) {
        BitSet people = new BitSet();
        IntStream.range(0, key.length).filter(p -> key[p] == of).forEach(people::set);
        return people;
    }

    private static BitSet people(boolean[] ofKind) {
        BitSet people = new BitSet();
        IntStream.range(0, ofKind.length).filter(p -> ofKind[p]).forEach(people::set);
        return people;
    }

    private void add(List<Limit> more) {
        boolean fit = (long) groups * (limits.size() + more.size()) <= MOST_IN_ALL_GROUPS;
        if (fit && more.stream().allMatch(one -> limits.stream().allMatch(one::nestsWith))) {
            limits.addAll(more);
        }
    }

    /**
     * Has a flow from people to groups keep the limits.
     *
     * @param edges by person and group; negative for none
     */
    void addTo(FlowBuilder flow, int[][] edges) {
        for (int g = 0; g < groups; g++) {
            int group = g;
            BitSet below = new BitSet();
            int[] nodes = new int[limits.size()];
            for (int l = 0; l < nodes.length; l++) {
                Limit limit = limits.get(l);
                nodes[l] = flow.pairsBelowColumn(g, limit.most[g], limit.people.stream()
                        .filter(p -> edges[p][group] >= 0 && !below.get(p))
                        .map(p -> edges[p][group])
                        .toArray());
                flow.limits(nodes[l], limit.least[g], limit.most[g]);
                for (int inner = 0; inner < l; inner++) {
                    nest(flow, nodes, inner, l);
                }
                below.or(limit.people);
            }
        }
    }

    /** Puts one limit below another that includes it, unless a smaller one does; the last word has the smallest. */
    private void nest(FlowBuilder flow, int[] nodes, int inner, int outer) {
        BitSet people = limits.get(inner).people;
        boolean directly = IntStream.range(inner + 1, outer)
                .noneMatch(between -> limits.get(between).people.intersects(people));
        if (directly && limits.get(outer).people.intersects(people)) {
            flow.put(nodes[inner], nodes[outer]);
        }
    }
}
