package org.tandem.matching.internal.exact;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.tandem.matching.compatibility.CompatibilityGraph;

/**
 * Finds the stable plan that is best for every mentee.
 *
 * <p>What: a plan in which no two people who are eligible and not matched would both rather have each other, and of all
 * such plans the one in which every mentee has the mentors most welcome to them. Definition: mentees ask their mentors in
 * order of preference; a mentor keeps the most welcome of those who have asked, as many as places are free, and turns the
 * others away, who go on asking. Fixed pairs take their seats and places first and are never given up. Complexity: each pair
 * is asked at most once, O(pairs · log). Source: (1) Gale, Shapley: College admissions and the stability of marriage,
 * American Mathematical Monthly 69, 1962; (2) Roth: Stability and polarization of interests in job matching, Econometrica
 * 52, 1984, for mentees who want several mentors: the plan is stable pair by pair and still best for every mentee, as each
 * mentor is welcome whoever else comes. Failure: none; rules about two matches, quotas and loads are not looked at.
 */
public final class DeferredAcceptance {
    private final CompatibilityGraph graph;
    private final int[] seats;
    private final int[] places;
    /** By mentee: the pairs to ask for, the most welcome first. */
    private final int[][] wanted;

    private final int[] asked;
    /** By mentor: the pairs kept so far, the least welcome first. */
    private final List<PriorityQueue<Integer>> kept = new ArrayList<>();

    private DeferredAcceptance(CompatibilityGraph graph, Preferences preferences) {
        this.graph = graph;
        seats = new int[graph.menteeCount()];
        places = new int[graph.mentorCount()];
        wanted = new int[graph.menteeCount()][];
        asked = new int[graph.menteeCount()];
        Comparator<Integer> mostWelcome = preferences::compareForMentor;
        for (int mentor = 0; mentor < places.length; mentor++) {
            places[mentor] = graph.freePlaces(mentor);
            kept.add(new PriorityQueue<>(mostWelcome.reversed()));
        }
        for (int mentee = 0; mentee < seats.length; mentee++) {
            seats[mentee] = graph.openSeats(mentee);
            for (int pair = graph.firstPair(mentee); pair < graph.endPair(mentee); pair++) {
                if (graph.isFixed(pair)) {
                    seats[mentee]--;
                    places[graph.mentor(pair)]--;
                }
            }
            wanted[mentee] = IntStream.range(graph.firstPair(mentee), graph.endPair(mentee))
                    .filter(pair -> !graph.isFixed(pair))
                    .boxed()
                    .sorted(preferences::compareForMentee)
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
    }

    /** Finds the plan of a graph whose fixed pairs fit together. */
    public static ExactPlan of(CompatibilityGraph graph, Preferences preferences) {
        DeferredAcceptance acceptance = new DeferredAcceptance(graph, preferences);
        acceptance.run();
        return new ExactPlan(acceptance.pairs(), true);
    }

    private void run() {
        ArrayDeque<Integer> asking = new ArrayDeque<>();
        for (int mentee = 0; mentee < seats.length; mentee++) {
            asking.add(mentee);
        }
        while (!asking.isEmpty()) {
            int mentee = asking.remove();
            while (seats[mentee] > 0 && asked[mentee] < wanted[mentee].length) {
                int pair = wanted[mentee][asked[mentee]++];
                int mentor = graph.mentor(pair);
                PriorityQueue<Integer> ofMentor = kept.get(mentor);
                ofMentor.add(pair);
                seats[mentee]--;
                if (ofMentor.size() > places[mentor]) {
                    int turnedAway = graph.mentee(ofMentor.remove());
                    seats[turnedAway]++;
                    if (turnedAway != mentee) {
                        asking.add(turnedAway);
                    }
                }
            }
        }
    }

    private int[] pairs() {
        IntStream fixed = IntStream.range(0, graph.pairCount()).filter(graph::isFixed);
        IntStream chosen = kept.stream().flatMapToInt(ofMentor -> ofMentor.stream().mapToInt(Integer::intValue));
        int[] pairs = IntStream.concat(fixed, chosen).toArray();
        Arrays.sort(pairs);
        return pairs;
    }
}
