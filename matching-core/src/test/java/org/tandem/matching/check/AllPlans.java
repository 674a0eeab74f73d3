package org.tandem.matching.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.internal.graph.PreparedQuota;

/** Every plan of a small graph, found by trying; asks the graph's rules alone and knows nothing of levels, flows and bounds. */
public final class AllPlans {
    private static final int MOST = 60_000;

    /**
     * A plan and what it is worth.
     *
     * @param pairs ascending
     * @param value overdue mentees who get a first mentor, seats, mentees who get a first mentor, their urgencies, first
     *     places filled, points; the first that differs decides
     */
    public record Valued(int[] pairs, long[] value) {}

    private final CompatibilityGraph graph;
    private final List<Valued> plans = new ArrayList<>();
    private final int[] chosen;
    private boolean tooMany;

    private AllPlans(CompatibilityGraph graph) {
        this.graph = graph;
        chosen = new int[graph.pairCount()];
    }

    /** Returns all plans with all fixed pairs; nothing if there are too many to try. */
    public static Optional<List<Valued>> of(CompatibilityGraph graph) {
        AllPlans search = new AllPlans(graph);
        search.extend(0, 0);
        return search.tooMany ? Optional.empty() : Optional.of(search.plans);
    }

    /** Returns the value of the best plan. */
    public static long[] best(List<Valued> plans) {
        return plans.stream().map(Valued::value).max(Arrays::compare).orElseThrow();
    }

    private void extend(int pair, int count) {
        if (plans.size() > MOST) {
            tooMany = true;
            return;
        }
        if (pair == graph.pairCount()) {
            int[] pairs = Arrays.copyOf(chosen, count);
            plans.add(new Valued(pairs, value(graph, pairs)));
            return;
        }
        chosen[count] = pair;
        if (lastFits(graph, Arrays.copyOf(chosen, count + 1))) {
            extend(pair + 1, count + 1);
        }
        if (!graph.isFixed(pair)) {
            extend(pair + 1, count);
        }
    }

    /** Returns whether pairs, ascending, keep places, mentors wanted, quotas and hard rules about two matches. */
    public static boolean isPlan(CompatibilityGraph graph, int[] pairs) {
        for (int count = 1; count <= pairs.length; count++) {
            if (!lastFits(graph, Arrays.copyOf(pairs, count))) {
                return false;
            }
        }
        return true;
    }

    private static boolean lastFits(CompatibilityGraph graph, int[] pairs) {
        int last = pairs[pairs.length - 1];
        int mentor = graph.mentor(last);
        int mentee = graph.mentee(last);
        int ofMentor = 0;
        int ofMentee = 0;
        for (int pair : pairs) {
            ofMentor += graph.mentor(pair) == mentor ? 1 : 0;
            ofMentee += graph.mentee(pair) == mentee ? 1 : 0;
            if (pair != last
                    && PlanConditions.of(graph).conflict(graph.mentor(pair), graph.mentee(pair), mentor, mentee)) {
                return false;
            }
        }
        if (ofMentor > graph.freePlaces(mentor) || ofMentee > graph.openSeats(mentee)) {
            return false;
        }
        for (PreparedQuota quota : PlanConditions.of(graph).quotas()) {
            int limit = quota.limiting(mentor, mentee);
            int together = 0;
            for (int pair : pairs) {
                together += quota.limiting(graph.mentor(pair), graph.mentee(pair)) == limit ? 1 : 0;
            }
            if (limit != PreparedQuota.NONE && together > quota.left(limit)) {
                return false;
            }
        }
        return true;
    }

    /** Returns what pairs, ascending, are worth. */
    public static long[] value(CompatibilityGraph graph, int[] pairs) {
        long[] value = new long[6];
        int[] ofMentor = new int[graph.mentorCount()];
        int before = -1;
        for (int pair : pairs) {
            int mentor = graph.mentor(pair);
            int mentee = graph.mentee(pair);
            ofMentor[mentor]++;
            value[1]++;
            value[5] += graph.points(pair);
            if (mentee != before && PlanConditions.of(graph).runningMentors(mentee) == 0) {
                value[0] += PlanConditions.of(graph).isOverdue(mentee) ? 1 : 0;
                value[2]++;
                value[3] += graph.urgency(mentee);
            }
            before = mentee;
            for (int other : pairs) {
                value[5] -= other < pair
                        ? PlanConditions.of(graph).charge(graph.mentor(other), graph.mentee(other), mentor, mentee)
                        : 0;
            }
        }
        for (int mentor = 0; mentor < ofMentor.length; mentor++) {
            int running = PlanConditions.of(graph).runningLoad(mentor);
            for (int place = running; place < running + ofMentor[mentor]; place++) {
                value[4] += place < PlanConditions.of(graph).loads().minimum() ? 1 : 0;
                value[5] -= place * PlanConditions.of(graph).loads().unevenCost();
            }
        }
        return value;
    }
}
