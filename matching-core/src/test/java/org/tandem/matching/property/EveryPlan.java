package org.tandem.matching.property;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.internal.graph.PreparedQuota;

/** Every plan of a small graph, found by trying; knows nothing of flows and branching. */
final class EveryPlan {
    private static final int MOST = 6_000;

    /**
     * A plan with its value: overdue mentees who get a first mentor, seats, mentees who get a first mentor, their urgencies,
     * first places, points; the first that differs decides.
     */
    record Valued(List<Integer> pairs, List<Long> value) {
        List<Long> seats() {
            return value.subList(0, value.size() - 1);
        }

        long matches() {
            return value.get(1);
        }

        long points() {
            return value.getLast();
        }

        int kept(List<Integer> wanted) {
            return (int) pairs.stream().filter(wanted::contains).count();
        }

        boolean isBetterThan(Valued other) {
            for (int part = 0; part < value.size(); part++) {
                int order = value.get(part).compareTo(other.value.get(part));
                if (order != 0) {
                    return order > 0;
                }
            }
            return false;
        }
    }

    private final CompatibilityGraph graph;
    private final List<Valued> plans = new ArrayList<>();
    private boolean tooMany;

    private EveryPlan(CompatibilityGraph graph) {
        this.graph = graph;
    }

    /** Returns all plans with all fixed pairs; nothing if there are too many to try. */
    static Optional<List<Valued>> of(CompatibilityGraph graph) {
        EveryPlan search = new EveryPlan(graph);
        search.extend(0, new ArrayList<>());
        return search.tooMany ? Optional.empty() : Optional.of(search.plans);
    }

    /** Returns the value of pairs, ascending. */
    static Valued value(CompatibilityGraph graph, int[] pairs) {
        return new EveryPlan(graph).valued(Arrays.stream(pairs).boxed().toList());
    }

    /** Returns the best of some plans that keeps so many pairs, and of equally good ones one that keeps the most. */
    static Valued best(List<Valued> plans, List<Integer> wanted, int least) {
        Valued best = null;
        for (Valued plan : plans) {
            if (plan.kept(wanted) >= least
                    && (best == null
                            || plan.isBetterThan(best)
                            || !best.isBetterThan(plan) && plan.kept(wanted) > best.kept(wanted))) {
                best = plan;
            }
        }
        return Objects.requireNonNull(best);
    }

    /** Returns the plans that serve the mentees best, whatever their points. */
    static List<Valued> withBestSeats(List<Valued> plans) {
        List<Long> seats = best(plans, List.of(), 0).seats();
        return plans.stream().filter(plan -> plan.seats().equals(seats)).toList();
    }

    private void extend(int pair, List<Integer> chosen) {
        if (plans.size() > MOST) {
            tooMany = true;
            return;
        }
        if (pair == graph.pairCount()) {
            plans.add(valued(List.copyOf(chosen)));
            return;
        }
        if (!graph.isFixed(pair)) {
            extend(pair + 1, chosen);
        }
        chosen.add(pair);
        if (isAllowed(graph, chosen)) {
            extend(pair + 1, chosen);
        }
        chosen.removeLast();
    }

    /** Returns whether pairs keep places, seats, quotas and hard rules about two matches. */
    static boolean isAllowed(CompatibilityGraph graph, List<Integer> chosen) {
        int[] ofMentor = new int[graph.mentorCount()];
        int[] ofMentee = new int[graph.menteeCount()];
        int[][] left =
                PlanConditions.of(graph).quotas().stream().map(quota -> quota.leftByLimit()).toArray(int[][]::new);
        for (int pair : chosen) {
            int mentor = graph.mentor(pair);
            int mentee = graph.mentee(pair);
            if (++ofMentor[mentor] > graph.freePlaces(mentor) || ++ofMentee[mentee] > graph.openSeats(mentee)) {
                return false;
            }
            for (int q = 0; q < left.length; q++) {
                int limit = PlanConditions.of(graph).quotas().get(q).limiting(mentor, mentee);
                if (limit != PreparedQuota.NONE && --left[q][limit] < 0) {
                    return false;
                }
            }
            for (int other : chosen) {
                if (other < pair && PlanConditions.of(graph).conflict(graph.mentor(other), graph.mentee(other), mentor,
                        mentee)) {
                    return false;
                }
            }
        }
        return true;
    }

    private Valued valued(List<Integer> pairs) {
        int[] ofMentor = new int[graph.mentorCount()];
        long overdue = 0;
        long served = 0;
        long urgencies = 0;
        long points = 0;
        int before = -1;
        for (int pair : pairs) {
            int mentee = graph.mentee(pair);
            ofMentor[graph.mentor(pair)]++;
            points += graph.points(pair);
            boolean first = mentee != before && PlanConditions.of(graph).runningMentors(mentee) == 0;
            overdue += first && PlanConditions.of(graph).isOverdue(mentee) ? 1 : 0;
            served += first ? 1 : 0;
            urgencies += first ? graph.urgency(mentee) : 0;
            before = mentee;
            for (int other : pairs) {
                if (other < pair) {
                    points -= PlanConditions.of(graph).charge(
                            graph.mentor(other), graph.mentee(other), graph.mentor(pair), graph.mentee(pair));
                }
            }
        }
        long places = 0;
        for (int mentor = 0; mentor < ofMentor.length; mentor++) {
            places += PlanConditions.of(graph).loads().placesFilled(PlanConditions.of(graph).runningLoad(mentor),
                    ofMentor[mentor]);
            points -= PlanConditions.of(graph).unevenCost(mentor, ofMentor[mentor]);
        }
        return new Valued(pairs, List.of(overdue, (long) pairs.size(), served, urgencies, places, points));
    }
}
