package org.tandem.matching.internal.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.internal.graph.PreparedQuota;

/**
 * What pairs of one plan break together, and what they are charged, found without any search. Used by plans and records that are
 * made of pairs which somebody kept.
 */
public final class PairsCheck {
    private final CompatibilityGraph graph;
    private final PlanConditions conditions;
    private final int[] pairs;
    private final List<Excess> broken = new ArrayList<>();

    /**
     * More of something than there may be.
     *
     * @param what what there is too much of, with ids, for instance {@code places of M-1}
     * @param used how much of it the pairs use
     * @param most how much there may be
     */
    public record Excess(String what, int used, int most) {}

    /**
     * Checks pairs.
     *
     * @param pairs eligible pairs of the graph, ascending, each once
     */
    public PairsCheck(CompatibilityGraph graph, int[] pairs) {
        this.graph = graph;
        conditions = PlanConditions.of(graph);
        this.pairs = pairs.clone();
        checkCapacities();
        checkRules();
    }

    /** Returns what the pairs break; nothing if they may be one plan. */
    public List<Excess> broken() {
        return List.copyOf(broken);
    }

    /** Returns what soft rules and uneven loads charge, in points. */
    public long charges() {
        long sum = rulesCharge();
        int[] matched = new int[graph.mentorCount()];
        for (int pair : pairs) {
            matched[graph.mentor(pair)]++;
        }
        for (int mentor = 0; mentor < matched.length; mentor++) {
            sum += conditions.unevenCost(mentor, matched[mentor]);
        }
        return sum;
    }

    /** Returns what soft rules about two matches charge, in points. */
    public long rulesCharge() {
        long[] sum = {0};
        forEachTwo((pair, other) -> sum[0] +=
                conditions.charge(graph.mentor(pair), graph.mentee(pair), graph.mentor(other),
                        graph.mentee(other)));
        return sum[0];
    }

    private void checkCapacities() {
        int[] ofMentor = new int[graph.mentorCount()];
        int[] ofMentee = new int[graph.menteeCount()];
        for (int pair : pairs) {
            ofMentor[graph.mentor(pair)]++;
            ofMentee[graph.mentee(pair)]++;
        }
        for (int mentor = 0; mentor < ofMentor.length; mentor++) {
            requireAtMost("places of " + graph.mentorIds().get(mentor), ofMentor[mentor], graph.freePlaces(mentor));
        }
        for (int mentee = 0; mentee < ofMentee.length; mentee++) {
            requireAtMost("seats of " + graph.menteeIds().get(mentee), ofMentee[mentee], graph.openSeats(mentee));
        }
        for (PreparedQuota quota : conditions.quotas()) {
            int[] used = new int[quota.limits()];
            for (int pair : pairs) {
                int limit = quota.limiting(graph.mentor(pair), graph.mentee(pair));
                if (limit != PreparedQuota.NONE) {
                    used[limit]++;
                }
            }
            for (int limit = 0; limit < used.length; limit++) {
                requireAtMost("quota " + quota.name(), used[limit], quota.left(limit));
            }
        }
    }

    private void checkRules() {
        forEachTwo((pair, other) -> {
            if (conditions.conflict(graph.mentor(pair), graph.mentee(pair), graph.mentor(other),
                    graph.mentee(other))) {
                requireAtMost("rules between " + shown(pair) + " and " + shown(other), 1, 0);
            }
        });
        for (int mentee = 0; mentee < graph.menteeCount(); mentee++) {
            for (int pair = graph.firstPair(mentee); pair < graph.endPair(mentee); pair++) {
                if (graph.isFixed(pair) && Arrays.binarySearch(pairs, pair) < 0) {
                    requireAtMost("fixed " + shown(pair) + " left out", 1, 0);
                }
            }
        }
    }

    private interface Two {
        void look(int pair, int other);
    }

    private void forEachTwo(Two two) {
        for (int a = 0; !conditions.planRules().isEmpty() && a < pairs.length; a++) {
            for (int b = a + 1; b < pairs.length; b++) {
                two.look(pairs[a], pairs[b]);
            }
        }
    }

    private String shown(int pair) {
        return graph.mentorIds().get(graph.mentor(pair)) + "-" + graph.menteeIds().get(graph.mentee(pair));
    }

    private void requireAtMost(String what, int used, int most) {
        if (used > most) {
            broken.add(new Excess(what, used, most));
        }
    }
}
