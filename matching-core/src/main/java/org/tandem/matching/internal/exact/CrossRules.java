package org.tandem.matching.internal.exact;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.tandem.matching.compatibility.PreparedPlanRule;
import org.tandem.matching.policy.PlanJudge;

/** The rules about two matches that meet by a key of their own, and which edges of a problem can meet by them. */
final class CrossRules {

    /** What happens to two edges that meet. */
    @FunctionalInterface
    interface Meeting {
        void meet(int other, PreparedPlanRule rule);
    }

    private record Keyed(
            PreparedPlanRule rule,
            PlanJudge.SharedKey judge,
            List<Collection<?>> keysByEdge,
            ListMultimap<Object, Integer> edgesByKey) {}

    private final BranchProblem problem;
    private final List<Keyed> rules = new ArrayList<>();

    CrossRules(BranchProblem problem) {
        this.problem = problem;
        for (PreparedPlanRule rule : problem.graph.planRules()) {
            if (rule.judge() instanceof PlanJudge.SharedKey judge) {
                Keyed keyed = new Keyed(rule, judge, new ArrayList<>(), ArrayListMultimap.create());
                for (int e = 0; e < problem.edges(); e++) {
                    Collection<?> keys = judge.keys(mentor(e), mentee(e));
                    keyed.keysByEdge.add(keys);
                    for (Object key : keys) {
                        keyed.edgesByKey.put(key, e);
                    }
                }
                rules.add(keyed);
            }
        }
    }

    boolean isEmpty() {
        return rules.isEmpty();
    }

    /** Names every edge to which some rule objects beside {@code edge}; once for every rule. */
    void forEachObjection(int edge, Meeting meeting) {
        for (Keyed keyed : rules) {
            Collection<?> keys = keyed.keysByEdge.get(edge);
            if (!keys.isEmpty()) {
                keys.stream()
                        .flatMap(key -> keyed.edgesByKey.get(key).stream())
                        .distinct()
                        .filter(other -> other != edge
                                && keyed.judge.objects(mentor(edge), mentee(edge), mentor(other), mentee(other)))
                        .forEach(other -> meeting.meet(other, keyed.rule));
            }
        }
    }

    private int mentor(int edge) {
        return problem.mentorInGraph[problem.mentor[edge]];
    }

    private int mentee(int edge) {
        return problem.menteeInGraph[problem.mentee[edge]];
    }
}
