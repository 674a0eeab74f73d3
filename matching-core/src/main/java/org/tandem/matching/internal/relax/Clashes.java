package org.tandem.matching.internal.relax;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.internal.graph.PreparedPlanRule;
import org.tandem.matching.policy.PlanJudge;

/** Finds the chosen pairs to which rules about two matches object. */
public final class Clashes {

    /** Two chosen pairs and the rule that objects to them. */
    @FunctionalInterface
    public interface Visitor {
        /** Tells of one objection; each is told once. */
        void visit(int pair, int other, PreparedPlanRule rule);
    }

    private final CompatibilityGraph graph;

    /** Prepares to look at plans of {@code graph}. */
    public Clashes(CompatibilityGraph graph) {
        this.graph = graph;
    }

    /** Tells of every objection to the chosen pairs, which are ascending. */
    public void forEach(int[] pairs, Visitor visitor) {
        int[] mentees = new int[pairs.length];
        for (int p = 0, mentee = 0; p < pairs.length; p++) {
            while (graph.endPair(mentee) <= pairs[p]) {
                mentee++;
            }
            mentees[p] = mentee;
        }
        for (PreparedPlanRule rule : PlanConditions.of(graph).planRules()) {
            SetMultimap<Object, Integer> meeting = LinkedHashMultimap.create();
            for (int p = 0; p < pairs.length; p++) {
                for (Object key : keys(rule, graph.mentor(pairs[p]), mentees[p])) {
                    meeting.put(key, p);
                }
            }
            Set<Long> met = new HashSet<>();
            for (Collection<Integer> together : meeting.asMap().values()) {
                visit(List.copyOf(together), pairs, mentees, rule, (one, other, which) -> {
                    // Two pairs may have several keys in common.
                    if (met.add((long) one << 32 | other)) {
                        visitor.visit(one, other, which);
                    }
                });
            }
        }
    }

    /** Returns what soft rules about two matches charge for the chosen pairs, which are ascending, in points. */
    public long charges(int[] pairs) {
        if (PlanConditions.of(graph).planRules().stream().allMatch(PreparedPlanRule::isHard)) {
            return 0;
        }
        long[] sum = {0};
        forEach(pairs, (pair, other, rule) -> sum[0] += rule.cost());
        return sum[0];
    }

    private static Collection<?> keys(PreparedPlanRule rule, int mentor, int mentee) {
        return switch (rule.judge()) {
            case PlanJudge.SharedMentor shared -> List.of(mentor);
            case PlanJudge.SharedKey shared -> shared.keys(mentor, mentee);
        };
    }

    private void visit(List<Integer> together, int[] pairs, int[] mentees, PreparedPlanRule rule, Visitor visitor) {
        for (int a = 0; a < together.size(); a++) {
            for (int b = a + 1; b < together.size(); b++) {
                int one = together.get(a);
                int other = together.get(b);
                if (objects(rule, graph.mentor(pairs[one]), mentees[one], graph.mentor(pairs[other]), mentees[other])) {
                    visitor.visit(pairs[one], pairs[other], rule);
                }
            }
        }
    }

    private static boolean objects(PreparedPlanRule rule, int mentor, int mentee, int otherMentor, int otherMentee) {
        return switch (rule.judge()) {
            case PlanJudge.SharedMentor shared -> shared.objects(mentor, mentee, otherMentee);
            case PlanJudge.SharedKey shared -> shared.objects(mentor, mentee, otherMentor, otherMentee);
        };
    }
}
