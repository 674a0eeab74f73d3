package org.tandem.matching.acceptance;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.edit.GraphEditor;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.internal.graph.PreparedPlanRule;
import org.tandem.matching.internal.graph.PreparedQuota;
import org.tandem.matching.plan.Pair;

/**
 * Who has which place, and the one check that every way of taking one goes through. What coordinators have fixed keeps its
 * places until it takes them, so that nobody can take them away. Must not be changed once it is shared.
 *
 * <p>What: whether a pair can be added. Definition: places, mentors wanted, quotas and hard rules about two matches hold
 * among running mentorships, fixed pairs and pairs that have taken their places, all together. Complexity: as many questions
 * to hard rules as pairs have or keep places; everything else takes constant time. Failure: none; what objects is named.
 */
final class Occupancy {
    private final LedgerFacts facts;
    private final CompatibilityGraph graph;
    private final int[] freePlaces;
    private final int[] openSeats;
    private final List<int[]> quotaLeft = new ArrayList<>();
    private final BitSet taken;
    private final BitSet kept;
    /** Pairs that took their places and run by now: the facts occupy these, but only a release ends the claim. */
    private final TreeSet<Pair> begun = new TreeSet<>();

    private Occupancy(LedgerFacts facts, int[] freePlaces, int[] openSeats, BitSet taken, BitSet kept) {
        this.facts = facts;
        graph = facts.graph();
        this.freePlaces = freePlaces;
        this.openSeats = openSeats;
        this.taken = taken;
        this.kept = kept;
    }

    static Occupancy of(LedgerFacts facts) {
        CompatibilityGraph graph = facts.graph();
        int[] freePlaces = new int[graph.mentorCount()];
        int[] openSeats = new int[graph.menteeCount()];
        Occupancy occupancy = new Occupancy(facts, freePlaces, openSeats, new BitSet(), new BitSet());
        for (int mentor = 0; mentor < freePlaces.length; mentor++) {
            freePlaces[mentor] = graph.freePlaces(mentor);
        }
        for (int mentee = 0; mentee < openSeats.length; mentee++) {
            openSeats[mentee] = graph.openSeats(mentee);
        }
        PlanConditions.of(graph).quotas().forEach(quota -> occupancy.quotaLeft.add(quota.leftByLimit()));
        for (int pair = 0; pair < graph.pairCount(); pair++) {
            if (graph.isFixed(pair)) {
                occupancy.occupy(pair, 1);
                occupancy.kept.set(pair);
            }
        }
        return occupancy;
    }

    Occupancy copy() {
        Occupancy copy = new Occupancy(
                facts, freePlaces.clone(), openSeats.clone(), (BitSet) taken.clone(), (BitSet) kept.clone());
        quotaLeft.forEach(left -> copy.quotaLeft.add(left.clone()));
        copy.begun.addAll(begun);
        return copy;
    }

    /** Returns everything that stands in the way of a pair; its people must be known. */
    List<Refusal> refusals(Pair asked) {
        int pair = facts.position(asked);
        if (facts.isRunning(asked) || (pair >= 0 && taken.get(pair))) {
            return List.of(new Refusal.TakenAlready(asked));
        }
        if (pair < 0) {
            return List.of(new Refusal.NotEligible(asked, facts.objecting(asked)));
        }
        if (kept.get(pair)) {
            return List.of();
        }
        int mentor = graph.mentor(pair);
        int mentee = graph.mentee(pair);
        List<Refusal> refusals = new ArrayList<>();
        if (freePlaces[mentor] <= 0) {
            refusals.add(new Refusal.NoPlaceLeft(
                    asked, count(kept, other -> graph.mentor(other) == mentor)));
        }
        if (openSeats[mentee] <= 0) {
            refusals.add(new Refusal.NoMentorWanted(
                    asked, count(kept, other -> graph.mentee(other) == mentee)));
        }
        for (int q = 0; q < quotaLeft.size(); q++) {
            PreparedQuota quota = PlanConditions.of(graph).quotas().get(q);
            int limit = quota.limiting(mentor, mentee);
            if (limit != PreparedQuota.NONE && quotaLeft.get(q)[limit] <= 0) {
                String group = quota.keys().get(limit % quota.keys().size());
                refusals.add(new Refusal.QuotaUsedUp(asked, quota.name(), group));
            }
        }
        PlanConditions.of(graph).planRules().stream()
                .filter(PreparedPlanRule::isHard)
                .forEach(rule -> addClashes(rule, asked, pair, refusals));
        return refusals;
    }

    private void addClashes(PreparedPlanRule rule, Pair asked, int pair, List<Refusal> refusals) {
        IntStream.concat(taken.stream(), kept.stream())
                .sorted()
                .filter(other -> rule.objects(
                        graph.mentor(pair), graph.mentee(pair), graph.mentor(other), graph.mentee(other)))
                .forEach(other -> refusals.add(new Refusal.Clash(asked, rule.name(), facts.pair(other))));
    }

    /** Lets a pair take its places, to which nothing may object. */
    void take(Pair asked) {
        int pair = facts.position(asked);
        taken.set(pair);
        if (kept.get(pair)) {
            kept.clear(pair);
        } else {
            occupy(pair, 1);
        }
    }

    /** Remembers that a pair took its places, which it occupies as a running mentorship by now. */
    void begin(Pair running) {
        begun.add(running);
    }

    boolean hasTaken(Pair asked) {
        int pair = facts.position(asked);
        return begun.contains(asked) || (pair >= 0 && taken.get(pair));
    }

    /** Lets a pair give back its places; a fixed one goes on keeping them, and a running one has them until it ends. */
    void release(Pair asked) {
        if (begun.remove(asked)) {
            return;
        }
        int pair = facts.position(asked);
        taken.clear(pair);
        if (graph.isFixed(pair)) {
            kept.set(pair);
        } else {
            occupy(pair, -1);
        }
    }

    private void occupy(int pair, int places) {
        int mentor = graph.mentor(pair);
        int mentee = graph.mentee(pair);
        freePlaces[mentor] -= places;
        openSeats[mentee] -= places;
        for (int q = 0; q < quotaLeft.size(); q++) {
            int limit = PlanConditions.of(graph).quotas().get(q).limiting(mentor, mentee);
            if (limit != PreparedQuota.NONE) {
                quotaLeft.get(q)[limit] -= places;
            }
        }
    }

    private static int count(BitSet pairs, IntPredicate condition) {
        return (int) pairs.stream().filter(condition).count();
    }

    /** Returns the pairs that have taken their places and do not run, by mentee and mentor. */
    List<Pair> taken() {
        return taken.stream().mapToObj(facts::pair).toList();
    }

    /** Returns a graph in which the pairs that have taken their places run. */
    CompatibilityGraph left() {
        GraphEditor editor = new GraphEditor(graph);
        taken.stream().forEach(editor::run);
        return editor.build();
    }
}
