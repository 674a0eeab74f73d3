package org.tandem.matching.explain.shortage;

import java.util.BitSet;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.fault.Faults;
import org.tandem.matching.internal.plan.PlanPairs;
import org.tandem.matching.plan.Plan;

/** A plan's pairs by positions in its graph, and how much of everybody is used. */
final class Chosen {
    private final CompatibilityGraph graph;
    private final BitSet pairs;
    private final int[] ofMentee;
    private final int[] ofMentor;

    private Chosen(CompatibilityGraph graph, BitSet pairs) {
        this.graph = graph;
        this.pairs = pairs;
        ofMentee = new int[graph.menteeCount()];
        ofMentor = new int[graph.mentorCount()];
        pairs.stream().forEach(pair -> {
            ofMentee[graph.mentee(pair)]++;
            ofMentor[graph.mentor(pair)]++;
        });
    }

    /**
     * Finds the pairs of {@code plan}.
     *
     * @throws IllegalArgumentException if the plan is not of this programme and policy
     */
    static Chosen of(Compatibility compatibility, Plan plan) {
        Chosen chosen = of(compatibility.graph(), PlanPairs.of(compatibility, plan));
        chosen.checkFits(plan);
        return chosen;
    }

    static Chosen of(CompatibilityGraph graph, int[] chosen) {
        BitSet pairs = new BitSet(graph.pairCount());
        for (int pair : chosen) {
            pairs.set(pair);
        }
        return new Chosen(graph, pairs);
    }

    /** Another plan of the same people would be explained wrongly, so it is refused. */
    private void checkFits(Plan plan) {
        if (plan.wanted() != graph.openSeats()) {
            throw new IllegalArgumentException("The number of mentors wanted (" + plan.wanted()
                    + ") of the plan must be that of the programme (" + graph.openSeats()
                    + ").\nMaybe the plan was made for another programme.");
        }
        for (int mentee = 0; mentee < ofMentee.length; mentee++) {
            checkRoom("mentee", graph.menteeIds().get(mentee), ofMentee[mentee], graph.openSeats(mentee));
        }
        for (int mentor = 0; mentor < ofMentor.length; mentor++) {
            checkRoom("mentor", graph.mentorIds().get(mentor), ofMentor[mentor], graph.freePlaces(mentor));
        }
    }

    private static void checkRoom(String role, String id, int matches, int room) {
        if (matches > room) {
            throw new IllegalArgumentException("The number of matches (" + matches + ") of " + role + " ("
                    + Faults.quote(id) + ") in the plan must be at most " + room
                    + ".\nMaybe the plan was made for another programme.");
        }
    }

    CompatibilityGraph graph() {
        return graph;
    }

    /** Returns the pairs, ascending. */
    int[] pairs() {
        return pairs.stream().toArray();
    }

    boolean has(int pair) {
        return pairs.get(pair);
    }

    int size() {
        return pairs.cardinality();
    }

    int ofMentee(int mentee) {
        return ofMentee[mentee];
    }

    int ofMentor(int mentor) {
        return ofMentor[mentor];
    }

    /** Returns how many more mentors a mentee wants than the plan gives. */
    int missing(int mentee) {
        return graph.openSeats(mentee) - ofMentee[mentee];
    }

    /** Returns the best pair of a mentee as a share of a perfect one, in per cent; 0 if there is none. */
    double bestPercent(int mentee) {
        double best = 0;
        for (int pair = graph.firstPair(mentee); pair < graph.endPair(mentee); pair++) {
            if (has(pair)) {
                best = Math.max(best, graph.percent(pair));
            }
        }
        return best;
    }

    /** Returns whether the two mentees' mentors, one in each plan of the same people, are the same. */
    boolean sameMentors(Chosen other, int mentee) {
        return mentors(mentee).equals(other.mentors(mentee));
    }

    /** Returns the mentors of a mentee. */
    BitSet mentors(int mentee) {
        BitSet mentors = new BitSet();
        for (int pair = graph.firstPair(mentee); pair < graph.endPair(mentee); pair++) {
            if (has(pair)) {
                mentors.set(graph.mentor(pair));
            }
        }
        return mentors;
    }
}
