package org.tandem.matching.benchmarks.compare.level;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.internal.graph.PreparedPlanRule;
import org.tandem.matching.policy.PlanJudge;

/**
 * The rules about two matches of a graph, as cliques of pairs.
 *
 * @param hard of each of these at most one pair is in a plan; every two pairs that clash are in one of them
 * @param charged every two chosen pairs of one of these cost something; every two pairs that a rule charges are in one of
 *     that rule's
 */
record ConflictCliques(List<int[]> hard, List<Charged> charged) {

    /** A clique of pairs and what each two of them cost, in points. */
    record Charged(int[] pairs, long cost) {}

    /** Finds all conflicts of a graph. */
    static ConflictCliques of(CompatibilityGraph graph) {
        var search = new Search(graph);
        for (List<Integer> pairs : search.ofMentor) {
            search.addHard(pairs, search::clashAtMentor);
        }
        for (PreparedPlanRule rule : PlanConditions.of(graph).planRules()) {
            switch (rule.judge()) {
                case PlanJudge.SharedMentor shared when rule.isHard() -> {}
                case PlanJudge.SharedMentor shared -> search.ofMentor.forEach(pairs -> search.addCharged(pairs,
                        rule.cost(), (one, other) -> search.objects(rule, one, other)));
                case PlanJudge.SharedKey shared -> {
                    Set<Long> seen = new HashSet<>();
                    for (List<Integer> pairs : search.byKey(shared)) {
                        if (rule.isHard()) {
                            search.addHard(pairs, (one, other) -> search.objects(rule, one, other));
                        } else {
                            search.addCharged(
                                    pairs,
                                    rule.cost(),
                                    (one, other) -> search.objects(rule, one, other)
                                            && seen.add((long) one * graph.pairCount() + other));
                        }
                    }
                }
            }
        }
        return new ConflictCliques(search.hard, search.charged);
    }

    private static final class Search {
        private final CompatibilityGraph graph;
        private final int[] menteeOf;
        private final List<List<Integer>> ofMentor = new ArrayList<>();
        private final List<int[]> hard = new ArrayList<>();
        private final List<Charged> charged = new ArrayList<>();

        Search(CompatibilityGraph graph) {
            this.graph = graph;
            menteeOf = new int[graph.pairCount()];
            for (int mentor = 0; mentor < graph.mentorCount(); mentor++) {
                ofMentor.add(new ArrayList<>());
            }
            for (int mentee = 0; mentee < graph.menteeCount(); mentee++) {
                for (int pair = graph.firstPair(mentee); pair < graph.endPair(mentee); pair++) {
                    menteeOf[pair] = mentee;
                    ofMentor.get(graph.mentor(pair)).add(pair);
                }
            }
        }

        void addHard(List<Integer> pairs, CliqueCover.Joined clash) {
            var cover = new CliqueCover(pairs.size(), (a, b) -> clash.test(pairs.get(a), pairs.get(b)));
            cover.overlapping().forEach(clique -> hard.add(pairsAt(pairs, clique)));
        }

        void addCharged(List<Integer> pairs, long cost, CliqueCover.Joined objects) {
            var cover = new CliqueCover(pairs.size(), (a, b) -> objects.test(pairs.get(a), pairs.get(b)));
            cover.disjoint().forEach(clique -> charged.add(new Charged(pairsAt(pairs, clique), cost)));
        }

        private static int[] pairsAt(List<Integer> pairs, int[] at) {
            int[] found = new int[at.length];
            for (int i = 0; i < at.length; i++) {
                found[i] = pairs.get(at[i]);
            }
            return found;
        }

        /** Rules with keys are left to the groups of their keys. */
        boolean clashAtMentor(int one, int other) {
            for (PreparedPlanRule rule : PlanConditions.of(graph).planRules()) {
                if (rule.isHard()
                        && rule.judge() instanceof PlanJudge.SharedMentor shared
                        && shared.objects(graph.mentor(one), menteeOf[one], menteeOf[other])) {
                    return true;
                }
            }
            return false;
        }

        boolean objects(PreparedPlanRule rule, int one, int other) {
            return rule.objects(graph.mentor(one), menteeOf[one], graph.mentor(other), menteeOf[other]);
        }

        List<List<Integer>> byKey(PlanJudge.SharedKey rule) {
            Map<Object, List<Integer>> byKey = new LinkedHashMap<>();
            for (int pair = 0; pair < menteeOf.length; pair++) {
                for (Object key : new HashSet<>(rule.keys(graph.mentor(pair), menteeOf[pair]))) {
                    byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(pair);
                }
            }
            return List.copyOf(byKey.values());
        }
    }
}
