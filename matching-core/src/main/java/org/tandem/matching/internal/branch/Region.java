package org.tandem.matching.internal.branch;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.edit.GraphEditor;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.internal.graph.PreparedPlanRule;
import org.tandem.matching.policy.PlanJudge;

/** Some mentors whose pairs are decided anew, while those of all others are kept as if they ran already. */
final class Region {
    private final CompatibilityGraph graph;
    private final BitSet mentors;
    private final int[] kept;
    private final CompatibilityGraph rest;

    private Region(CompatibilityGraph graph, BitSet mentors, int[] kept, CompatibilityGraph rest) {
        this.graph = graph;
        this.mentors = mentors;
        this.kept = kept;
        this.rest = rest;
    }

    /**
     * Cuts a region out of a graph.
     *
     * @param plan that keeps all rules; ascending
     * @param mentors whose pairs are decided anew
     */
    static Region of(CompatibilityGraph graph, int[] plan, BitSet mentors) {
        int[] kept = IntStream.of(plan)
                .filter(pair -> !mentors.get(graph.mentor(pair)))
                .toArray();
        GraphEditor editor = new GraphEditor(graph);
        int[] open = IntStream.range(0, graph.menteeCount()).map(graph::openSeats).toArray();
        for (int pair : kept) {
            open[graph.mentee(pair)]--;
            editor.run(pair);
        }
        for (int mentee = 0; mentee < open.length; mentee++) {
            for (int pair = graph.firstPair(mentee); pair < graph.endPair(mentee); pair++) {
                if (open[mentee] == 0 || !mentors.get(graph.mentor(pair))) {
                    editor.bar(pair);
                }
            }
        }
        chargeBesideKept(graph, kept, mentors, open, editor);
        return new Region(graph, mentors, kept, editor.build());
    }

    /** Takes what soft rules charge beside kept pairs off the points; those about one mentor do not reach out of a region. */
    private static void chargeBesideKept(
            CompatibilityGraph graph, int[] kept, BitSet mentors, int[] open, GraphEditor editor) {
        List<PreparedPlanRule> rules = PlanConditions.of(graph).planRules().stream()
                .filter(rule -> !rule.isHard() && rule.judge() instanceof PlanJudge.SharedKey)
                .toList();
        List<KeptByKey> keptByKey =
                rules.stream().map(rule -> new KeptByKey(graph, rule, kept)).toList();
        for (int mentee = 0; mentee < open.length && !rules.isEmpty(); mentee++) {
            for (int pair = graph.firstPair(mentee); pair < graph.endPair(mentee); pair++) {
                if (open[mentee] > 0 && mentors.get(graph.mentor(pair))) {
                    int mentor = graph.mentor(pair);
                    int who = mentee;
                    long charge = keptByKey.stream().mapToLong(of -> of.charge(mentor, who)).sum();
                    if (charge > 0) {
                        editor.score(mentor, mentee, graph.points(pair) - charge);
                    }
                }
            }
        }
    }

    /** The kept pairs by the keys that a soft rule gives them. */
    private record KeptByKey(
            CompatibilityGraph graph, long cost, PlanJudge.SharedKey judge, ListMultimap<Object, Integer> pairs) {

        KeptByKey(CompatibilityGraph graph, PreparedPlanRule rule, int[] kept) {
            this(graph, rule.cost(), (PlanJudge.SharedKey) rule.judge(), ArrayListMultimap.create());
            for (int pair : kept) {
                new HashSet<>(judge.keys(graph.mentor(pair), graph.mentee(pair)))
                        .forEach(key -> pairs.put(key, pair));
            }
        }

        /** Returns what the rule charges for a pair beside the kept ones, each of which counts once. */
        long charge(int mentor, int mentee) {
            Set<Integer> met = new HashSet<>();
            judge.keys(mentor, mentee).forEach(key -> met.addAll(pairs.get(key)));
            return cost * met.stream()
                    .filter(other -> judge.objects(mentor, mentee, graph.mentor(other), graph.mentee(other)))
                    .count();
        }
    }

    /** Returns what is left to decide. */
    CompatibilityGraph rest() {
        return rest;
    }

    /** Returns the pairs of a plan that lie here, as pairs of the rest; ascending. */
    int[] within(int[] plan) {
        return IntStream.of(plan)
                .filter(pair -> mentors.get(graph.mentor(pair)))
                .map(pair -> rest.pair(graph.mentor(pair), graph.mentee(pair)))
                .toArray();
    }

    /** Returns the whole plan that a plan of the rest makes; ascending. */
    int[] whole(int[] planOfRest) {
        return IntStream.concat(
                IntStream.of(kept),
                IntStream.of(planOfRest).map(pair -> graph.pair(rest.mentor(pair), rest.mentee(pair))))
                .sorted()
                .toArray();
    }
}
