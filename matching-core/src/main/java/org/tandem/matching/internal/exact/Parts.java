package org.tandem.matching.internal.exact;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.PreparedPlanRule;
import org.tandem.matching.policy.PlanJudge;

/**
 * Cuts problems out of a graph: the pairs of an assignment that lie inside are released, all others are kept and weigh on
 * the edges inside as rules demand.
 */
final class Parts {
    private record RuleKey(String rule, Object key) {}

    private final CompatibilityGraph graph;
    private final Currency currency;
    private final SharedMentorRules sharedMentor;
    private final List<PreparedPlanRule> crossRules;
    private final int[] localMentor;
    private final int[] localMentee;

    Parts(CompatibilityGraph graph, Currency currency) {
        this.graph = graph;
        this.currency = currency;
        sharedMentor = new SharedMentorRules(graph);
        crossRules = graph.planRules().stream()
                .filter(rule -> rule.judge() instanceof PlanJudge.SharedKey)
                .toList();
        localMentor = new int[graph.mentorCount()];
        localMentee = new int[graph.menteeCount()];
        Arrays.fill(localMentor, -1);
        Arrays.fill(localMentee, -1);
    }

    /**
     * Returns the problem of re-deciding all that is not fixed between these mentors and mentees.
     *
     * @param worthTrying whether a pair may be an edge; chosen pairs always are
     */
    BranchProblem cut(Assignment assignment, int[] mentors, int[] mentees, IntPredicate worthTrying) {
        number(mentors, localMentor);
        number(mentees, localMentee);
        int[] places = new int[mentors.length];
        int[] keptLoads = new int[mentors.length];
        for (int m = 0; m < mentors.length; m++) {
            int kept = keptOfMentor(assignment, mentors[m]);
            places[m] = graph.freePlaces(mentors[m]) - kept;
            keptLoads[m] = graph.runningLoad(mentors[m]) + kept;
        }
        int[] seats = new int[mentees.length];
        long[] firstSeat = new long[mentees.length];
        EdgeList edges = new EdgeList();
        ListMultimap<RuleKey, Integer> keptByKey = keptByKey(assignment);
        for (int i = 0; i < mentees.length; i++) {
            int mentee = mentees[i];
            int kept = 0;
            for (int pair : assignment.ofMentee(mentee)) {
                kept += isReleased(pair, mentee) ? 0 : 1;
            }
            seats[i] = graph.openSeats(mentee) - kept;
            firstSeat[i] = currency.ofSeat(
                    kept == 0 ? currency.seatValues().first(mentee) : currency.seatValues().further());
            for (int pair = graph.firstPair(mentee); pair < graph.endPair(mentee); pair++) {
                int mentor = localMentor[graph.mentor(pair)];
                if (mentor >= 0 && places[mentor] > 0 && seats[i] > 0 && !graph.isFixed(pair)
                        && worthTrying.test(pair)) {
                    addEdge(assignment, keptByKey, edges, pair, mentor, i, mentee);
                }
            }
        }
        BranchProblem problem = new BranchProblem(
                graph, currency, mentors, mentees, places, keptLoads, seats, firstSeat, edges, quotaLimits(assignment));
        clear(mentors, localMentor);
        clear(mentees, localMentee);
        return problem;
    }

    private QuotaLimits quotaLimits(Assignment assignment) {
        QuotaLimits limits = new QuotaLimits(graph);
        if (!graph.quotas().isEmpty()) {
            for (int mentee = 0; mentee < graph.menteeCount(); mentee++) {
                for (int pair : assignment.ofMentee(mentee)) {
                    if (!isReleased(pair, mentee)) {
                        limits.keep(graph.mentor(pair), mentee);
                    }
                }
            }
        }
        return limits;
    }

    private static void number(int[] members, int[] local) {
        for (int k = 0; k < members.length; k++) {
            local[members[k]] = k;
        }
    }

    private static void clear(int[] members, int[] local) {
        for (int member : members) {
            local[member] = -1;
        }
    }

    private boolean isReleased(int pair, int mentee) {
        return !graph.isFixed(pair) && localMentee[mentee] >= 0 && localMentor[graph.mentor(pair)] >= 0;
    }

    private int keptOfMentor(Assignment assignment, int mentor) {
        int kept = 0;
        for (int pair : assignment.ofMentor(mentor)) {
            kept += isReleased(pair, graph.mentee(pair)) ? 0 : 1;
        }
        return kept;
    }

    private void addEdge(
            Assignment assignment,
            ListMultimap<RuleKey, Integer> keptByKey,
            EdgeList edges,
            int pair,
            int localMentorOfPair,
            int localMenteeOfPair,
            int mentee) {
        int mentor = graph.mentor(pair);
        long charge = 0;
        for (int other : assignment.ofMentor(mentor)) {
            int otherMentee = graph.mentee(other);
            if (!isReleased(other, otherMentee)) {
                if (sharedMentor.clash(mentor, mentee, otherMentee)) {
                    return;
                }
                charge += sharedMentor.charge(mentor, mentee, otherMentee);
            }
        }
        for (PreparedPlanRule rule : crossRules) {
            PlanJudge.SharedKey judge = (PlanJudge.SharedKey) rule.judge();
            long objections = judge.keys(mentor, mentee).stream()
                    .flatMap(key -> keptByKey.get(new RuleKey(rule.name(), key)).stream())
                    .distinct()
                    .filter(other -> judge.objects(mentor, mentee, graph.mentor(other), graph.mentee(other)))
                    .count();
            if (objections > 0 && rule.isHard()) {
                return;
            }
            charge += objections * rule.cost();
        }
        edges.add(pair, localMentorOfPair, localMenteeOfPair, currency.ofPoints(graph.points(pair) - charge));
    }

    /** Returns the kept pairs by the keys of rules about two matches; empty where there are no such rules. */
    private ListMultimap<RuleKey, Integer> keptByKey(Assignment assignment) {
        ListMultimap<RuleKey, Integer> kept = ArrayListMultimap.create();
        if (!crossRules.isEmpty()) {
            for (int mentee = 0; mentee < graph.menteeCount(); mentee++) {
                for (int pair : assignment.ofMentee(mentee)) {
                    if (!isReleased(pair, mentee)) {
                        for (PreparedPlanRule rule : crossRules) {
                            PlanJudge.SharedKey judge = (PlanJudge.SharedKey) rule.judge();
                            for (Object key : judge.keys(graph.mentor(pair), mentee)) {
                                kept.put(new RuleKey(rule.name(), key), pair);
                            }
                        }
                    }
                }
            }
        }
        return kept;
    }
}
