package org.tandem.matching.benchmarks.compare.level;

import java.util.ArrayList;
import java.util.List;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.internal.graph.PreparedPlanRule;
import org.tandem.matching.internal.graph.PreparedQuota;
import org.tandem.matching.policy.PlanJudge;

/** Reads a plan from the graph alone: whether it keeps everything that is hard, and what it is worth by level. */
public final class LevelCheck {
    private final CompatibilityGraph graph;
    private final PlanConditions conditions;
    private final int[] pairs;
    private final int[] mentees;
    private final int[] taken;
    private final int[] given;

    private LevelCheck(CompatibilityGraph graph, int[] pairs) {
        this.graph = graph;
        conditions = PlanConditions.of(graph);
        this.pairs = pairs;
        mentees = new int[pairs.length];
        taken = new int[graph.mentorCount()];
        given = new int[graph.menteeCount()];
    }

    /**
     * Returns what a plan is worth.
     *
     * @param pairs ascending
     * @throws IllegalStateException if the plan breaks something hard
     */
    public static LevelValues values(CompatibilityGraph graph, int[] pairs) {
        var check = new LevelCheck(graph, pairs);
        check.count();
        check.checkQuotas();
        long charged = check.checkRules();
        return check.values(charged);
    }

    private void count() {
        for (int at = 0; at < pairs.length; at++) {
            require(at == 0 || pairs[at - 1] < pairs[at], "pairs in ascending order, each once");
            mentees[at] = graph.mentee(pairs[at]);
            taken[graph.mentor(pairs[at])]++;
            given[mentees[at]]++;
        }
        for (int mentor = 0; mentor < taken.length; mentor++) {
            require(taken[mentor] <= graph.freePlaces(mentor), "places");
        }
        for (int mentee = 0; mentee < given.length; mentee++) {
            require(given[mentee] <= graph.openSeats(mentee), "mentors wanted");
        }
        int fixed = 0;
        for (int pair = 0; pair < graph.pairCount(); pair++) {
            fixed += graph.isFixed(pair) ? 1 : 0;
        }
        for (int pair : pairs) {
            fixed -= graph.isFixed(pair) ? 1 : 0;
        }
        require(fixed == 0, "fixed pairs");
    }

    private void checkQuotas() {
        for (PreparedQuota quota : conditions.quotas()) {
            int[] left = quota.leftByLimit();
            for (int at = 0; at < pairs.length; at++) {
                int limiting = quota.limiting(graph.mentor(pairs[at]), mentees[at]);
                if (limiting != PreparedQuota.NONE) {
                    require(--left[limiting] >= 0, "quotas");
                }
            }
        }
    }

    /** Matches can object to each other at one mentor, or where both have keys. Returns what soft rules charge. */
    private long checkRules() {
        List<List<Integer>> ofMentor = new ArrayList<>();
        for (int mentor = 0; mentor < taken.length; mentor++) {
            ofMentor.add(new ArrayList<>());
        }
        List<Integer> keyed = new ArrayList<>();
        for (int at = 0; at < pairs.length; at++) {
            ofMentor.get(graph.mentor(pairs[at])).add(at);
            if (hasKeys(at)) {
                keyed.add(at);
            }
        }
        long charged = 0;
        for (List<Integer> together : ofMentor) {
            charged += objections(together, true);
        }
        return charged + objections(keyed, false);
    }

    private boolean hasKeys(int at) {
        for (PreparedPlanRule rule : conditions.planRules()) {
            if (rule.judge() instanceof PlanJudge.SharedKey shared
                    && !shared.keys(graph.mentor(pairs[at]), mentees[at]).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private long objections(List<Integer> matches, boolean atOneMentor) {
        long charged = 0;
        for (int one : matches) {
            for (int other : matches) {
                int mentor = graph.mentor(pairs[one]);
                int second = graph.mentor(pairs[other]);
                if (other < one && (atOneMentor || mentor != second)) {
                    require(!conditions.conflict(mentor, mentees[one], second, mentees[other]),
                            "rules about two matches");
                    charged += conditions.charge(mentor, mentees[one], second, mentees[other]);
                }
            }
        }
        return charged;
    }

    private LevelValues values(long charged) {
        long overdue = 0;
        long served = 0;
        long urgency = 0;
        for (int mentee = 0; mentee < given.length; mentee++) {
            if (given[mentee] > 0 && conditions.runningMentors(mentee) == 0) {
                overdue += conditions.isOverdue(mentee) ? 1 : 0;
                served++;
                urgency += graph.urgency(mentee);
            }
        }
        long places = 0;
        long points = -charged;
        for (int mentor = 0; mentor < taken.length; mentor++) {
            places += conditions.loads().placesFilled(conditions.runningLoad(mentor),
                    taken[mentor]);
            points -= conditions.unevenCost(mentor, taken[mentor]);
        }
        for (int pair : pairs) {
            points += graph.points(pair);
        }
        return new LevelValues(overdue, pairs.length, served, urgency, places, points);
    }

    private static void require(boolean kept, String what) {
        if (!kept) {
            throw new IllegalStateException("The plan does not keep what is hard: " + what
                    + ".\nMaybe its finder is wrong, or this checker.");
        }
    }
}
