package org.tandem.matching.internal.branch;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.internal.graph.PreparedPlanRule;
import org.tandem.matching.internal.graph.PreparedQuota;
import org.tandem.matching.policy.PlanJudge;

/**
 * A quick plan that breaks no rule: those who go first choose first, each the pair with the most points that is left. It
 * is there before anything that takes long, so that a search that must end at once still has a plan; and makes a plan of a
 * flow that breaks rules. Soft rules are not asked.
 */
public final class GreedyPlan {
    private final CompatibilityGraph graph;
    private final int[] placesLeft;
    private final List<int[]> quotasLeft = new ArrayList<>();
    private final ListMultimap<Integer, Integer> menteesOfMentor = ArrayListMultimap.create();
    private final List<PreparedPlanRule> keyRules = new ArrayList<>();
    private final List<PreparedPlanRule> sharedRules = new ArrayList<>();
    private final List<PreparedPlanRule> softRules = new ArrayList<>();
    private final List<ListMultimap<Object, long[]>> keptByKey = new ArrayList<>();
    private final List<Integer> chosen = new ArrayList<>();

    private GreedyPlan(CompatibilityGraph graph) {
        this.graph = graph;
        placesLeft = IntStream.range(0, graph.mentorCount()).map(graph::freePlaces).toArray();
        PlanConditions.of(graph).quotas().forEach(quota -> quotasLeft.add(quota.leftByLimit()));
        for (PreparedPlanRule rule : PlanConditions.of(graph).planRules()) {
            if (rule.isHard() && rule.judge() instanceof PlanJudge.SharedKey) {
                keyRules.add(rule);
                keptByKey.add(ArrayListMultimap.create());
            } else if (rule.judge() instanceof PlanJudge.SharedMentor) {
                (rule.isHard() ? sharedRules : softRules).add(rule);
            }
        }
    }

    /**
     * Returns the pairs of a plan of {@code graph}, ascending.
     *
     * @param graph whose fixed pairs fit together
     */
    public static int[] of(CompatibilityGraph graph) {
        return of(graph, new int[0]);
    }

    /**
     * Returns the pairs of a plan of {@code graph}, ascending, in which some pairs come first, as far as they fit together.
     *
     * @param graph whose fixed pairs fit together
     * @param preferred the pairs that come first
     */
    static int[] of(CompatibilityGraph graph, int[] preferred) {
        GreedyPlan plan = new GreedyPlan(graph);
        int[] demand = IntStream.range(0, graph.menteeCount()).map(graph::openSeats).toArray();
        graph.fixedPairs().forEach(pair -> {
            plan.take(pair, graph.mentee(pair));
            demand[graph.mentee(pair)]--;
        });
        for (int pair : preferred) {
            int mentee = graph.mentee(pair);
            if (demand[mentee] > 0 && plan.fits(pair, mentee) && plan.charge(pair, mentee) == 0) {
                plan.take(pair, mentee);
                demand[mentee]--;
            }
        }
        List<Integer> order = IntStream.range(0, demand.length).boxed().sorted(order(graph)).toList();
        // First mentors for everybody, then second ones.
        int most = Arrays.stream(demand).max().orElse(0);
        for (int round = 0; round < most; round++) {
            for (int mentee : order) {
                if (demand[mentee] > 0) {
                    demand[mentee] = plan.takeBest(mentee) ? demand[mentee] - 1 : 0;
                }
            }
        }
        return plan.chosen.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    /** Returns whether pairs are a plan: all that are fixed, and no rule, demand or place broken. */
    static boolean isPlan(CompatibilityGraph graph, int[] pairs) {
        GreedyPlan plan = new GreedyPlan(graph);
        int[] demand = IntStream.range(0, graph.menteeCount()).map(graph::openSeats).toArray();
        int fixed = 0;
        for (int pair : graph.fixedPairs().toArray()) {
            plan.take(pair, graph.mentee(pair));
            demand[graph.mentee(pair)]--;
        }
        for (int pair : pairs) {
            int mentee = graph.mentee(pair);
            if (graph.isFixed(pair)) {
                fixed++;
            } else if (demand[mentee]-- <= 0 || !plan.fits(pair, mentee)) {
                return false;
            } else {
                plan.take(pair, mentee);
            }
        }
        return fixed == graph.fixedPairs().count();
    }

    /** Returns the order in which mentees choose. */
    static Comparator<Integer> order(CompatibilityGraph graph) {
        return Comparator.<Integer, Boolean>comparing(mentee -> !PlanConditions.of(graph).isOverdue(mentee))
                .thenComparing(mentee -> PlanConditions.of(graph).runningMentors(mentee) > 0)
                .thenComparingLong(mentee -> -graph.urgency(mentee))
                .thenComparingInt(mentee -> graph.endPair(mentee) - graph.firstPair(mentee))
                .thenComparingInt(mentee -> mentee);
    }

    private boolean takeBest(int mentee) {
        int best = -1;
        long most = Long.MIN_VALUE;
        for (int pair = graph.firstPair(mentee); pair < graph.endPair(mentee); pair++) {
            if (graph.points(pair) > most && fits(pair, mentee)) {
                long worth = graph.points(pair) - charge(pair, mentee);
                if (worth > most) {
                    best = pair;
                    most = worth;
                }
            }
        }
        if (best >= 0) {
            take(best, mentee);
        }
        return best >= 0;
    }

    private void take(int pair, int mentee) {
        int mentor = graph.mentor(pair);
        chosen.add(pair);
        placesLeft[mentor]--;
        menteesOfMentor.put(mentor, mentee);
        for (int q = 0; q < quotasLeft.size(); q++) {
            int limit = PlanConditions.of(graph).quotas().get(q).limiting(mentor, mentee);
            if (limit != PreparedQuota.NONE) {
                quotasLeft.get(q)[limit]--;
            }
        }
        for (int r = 0; r < keyRules.size(); r++) {
            for (Object key : ((PlanJudge.SharedKey) keyRules.get(r).judge()).keys(mentor, mentee)) {
                keptByKey.get(r).put(key, new long[] {mentor, mentee});
            }
        }
    }

    private boolean fits(int pair, int mentee) {
        int mentor = graph.mentor(pair);
        if (placesLeft[mentor] <= 0 || graph.isFixed(pair) || menteesOfMentor.get(mentor).contains(mentee)) {
            return false;
        }
        for (int q = 0; q < quotasLeft.size(); q++) {
            int limit = PlanConditions.of(graph).quotas().get(q).limiting(mentor, mentee);
            if (limit != PreparedQuota.NONE && quotasLeft.get(q)[limit] <= 0) {
                return false;
            }
        }
        for (int other : menteesOfMentor.get(mentor)) {
            for (PreparedPlanRule rule : sharedRules) {
                if (rule.objects(mentor, mentee, mentor, other)) {
                    return false;
                }
            }
        }
        return meetsNone(mentor, mentee);
    }

    /** Returns what soft rules about mentees of one mentor charge for a pair beside those chosen. */
    private long charge(int pair, int mentee) {
        int mentor = graph.mentor(pair);
        long charge = 0;
        for (PreparedPlanRule rule : softRules) {
            for (int other : menteesOfMentor.get(mentor)) {
                charge += rule.objects(mentor, mentee, mentor, other) ? rule.cost() : 0;
            }
        }
        return charge;
    }

    private boolean meetsNone(int mentor, int mentee) {
        for (int r = 0; r < keyRules.size(); r++) {
            PlanJudge.SharedKey judge = (PlanJudge.SharedKey) keyRules.get(r).judge();
            for (Object key : judge.keys(mentor, mentee)) {
                for (long[] kept : keptByKey.get(r).get(key)) {
                    if (judge.objects(mentor, mentee, (int) kept[0], (int) kept[1])) {
                        return false;
                    }
                }
            }
        }
        return true;
    }
}
