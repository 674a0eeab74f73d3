package org.tandem.matching.internal.branch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.flow.FlowFace;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.internal.graph.PreparedQuota;
import org.tandem.matching.internal.relax.Conflicts;

/**
 * Makes a plan near other pairs: what is fixed, then what fits of those pairs, those with the most points first, then for
 * whoever is still short the best pair that fits. Soft rules are not asked.
 */
final class NearbyPlan {
    private final CompatibilityGraph graph;
    private final Conflicts conflicts;
    private final FlowFace choices;
    private final int[] places;
    private final int[] fixed;
    private final List<Integer> mentees;
    private int[] placesLeft = {};
    private int[] demand = {};
    private List<int[]> quotasLeft = List.of();
    private List<List<Integer>> ofMentor = List.of();
    private List<Integer> chosen = new ArrayList<>();

    /**
     * Prepares plans.
     *
     * @param order of the mentees who want mentors
     * @param choices decisions about pairs
     * @param fixed the pairs that must be chosen
     * @param places by mentor
     */
    NearbyPlan(Conflicts conflicts, List<Integer> order, FlowFace choices, int[] fixed, int[] places) {
        this.conflicts = conflicts;
        this.choices = choices;
        this.fixed = fixed;
        this.places = places;
        graph = conflicts.graph();
        mentees = order;
    }

    /** Returns the order in which mentees choose. */
    static List<Integer> order(CompatibilityGraph graph) {
        return IntStream.range(0, graph.menteeCount())
                .filter(mentee -> graph.openSeats(mentee) > 0)
                .boxed()
                .sorted(GreedyPlan.order(graph))
                .toList();
    }

    /** Returns the pairs of a plan, ascending; null if what is fixed does not fit together. */
    int @Nullable [] near(int[] preferred) {
        placesLeft = places.clone();
        demand = IntStream.range(0, graph.menteeCount()).map(graph::openSeats).toArray();
        quotasLeft = PlanConditions.of(graph).quotas().stream().map(PreparedQuota::leftByLimit).toList();
        ofMentor = IntStream.range(0, places.length)
                .<List<Integer>>mapToObj(mentor -> new ArrayList<>())
                .toList();
        chosen = new ArrayList<>();
        for (int pair : fixed) {
            if (!takeIfFits(pair)) {
                return null;
            }
        }
        Arrays.stream(preferred)
                .filter(choices::isFree)
                .boxed()
                .sorted(Comparator.comparingLong((Integer pair) -> -graph.points(pair)).thenComparing(pair -> pair))
                .forEach(this::takeIfFits);
        fill();
        return chosen.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    private void fill() {
        boolean more = true;
        while (more) {
            more = false;
            for (int mentee : mentees) {
                more |= demand[mentee] > 0 && takeBest(mentee) && demand[mentee] > 0;
            }
        }
    }

    private boolean takeBest(int mentee) {
        int best = -1;
        for (int pair = graph.firstPair(mentee); pair < graph.endPair(mentee); pair++) {
            boolean better = choices.isFree(pair) && (best < 0 || graph.points(pair) > graph.points(best));
            if (better && fits(pair, mentee)) {
                best = pair;
            }
        }
        if (best >= 0) {
            take(best, mentee);
        }
        return best >= 0;
    }

    private boolean takeIfFits(int pair) {
        int mentee = conflicts.mentee(pair);
        boolean fits = demand[mentee] > 0 && fits(pair, mentee);
        if (fits) {
            take(pair, mentee);
        }
        return fits;
    }

    private boolean fits(int pair, int mentee) {
        int mentor = graph.mentor(pair);
        if (placesLeft[mentor] == 0 || ofMentor.get(mentor).contains(pair)) {
            return false;
        }
        for (int q = 0; q < quotasLeft.size(); q++) {
            int limit = PlanConditions.of(graph).quotas().get(q).limiting(mentor, mentee);
            if (limit != PreparedQuota.NONE && quotasLeft.get(q)[limit] == 0) {
                return false;
            }
        }
        List<Integer> others = conflicts.crosses(pair) ? chosen : ofMentor.get(mentor);
        for (int other : others) {
            if (conflicts.conflict(pair, other)) {
                return false;
            }
        }
        return true;
    }

    private void take(int pair, int mentee) {
        int mentor = graph.mentor(pair);
        placesLeft[mentor]--;
        demand[mentee]--;
        for (int q = 0; q < quotasLeft.size(); q++) {
            int limit = PlanConditions.of(graph).quotas().get(q).limiting(mentor, mentee);
            if (limit != PreparedQuota.NONE) {
                quotasLeft.get(q)[limit]--;
            }
        }
        ofMentor.get(mentor).add(pair);
        chosen.add(pair);
    }
}
